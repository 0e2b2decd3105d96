import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { partText } from '../workbook/package-parts.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import type { Table } from './table.ts';
import { sheetName, tableWorkbook } from './table-workbook.ts';

const options = { title: '客户列表', creator: 'Presales Workbench', date: '2026-11-24' };

const table: Table = {
  columns: [
    { header: '客户', kind: 'text' },
    { header: '金额', kind: 'number' },
    { header: '签约日', kind: 'date' },
  ],
  rows: [
    ['=1+1', 1200000, '2026-11-24'],
    ['#N/A', 0.5, null],
    ['007', null, '不是日期'],
  ],
};

test('another reader finds text as text whatever it looks like, numbers as numbers and days as days', async () => {
  const book = read(await writeWorkbook(tableWorkbook(table, options)), { cellDates: false, cellFormula: true });
  const sheet = book.Sheets.客户列表 ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1, raw: true })).toEqual([
    ['客户', '金额', '签约日'],
    ['=1+1', 1200000, 46350],
    ['#N/A', 0.5],
    ['007', undefined, '不是日期'],
  ]);
  const formulas = Object.values(sheet).filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell);
  expect({ formulas, shown: sheet.C2?.w, filter: sheet['!autofilter'] }).toEqual({
    formulas: [],
    shown: '2026-11-24',
    filter: { ref: 'A1:C4' },
  });
});

test('a list can be worked on: its head stands still and nothing is locked', async () => {
  const xml = await partText(await writeWorkbook(tableWorkbook(table, options)), 'xl/worksheets/sheet1.xml');
  expect([xml.includes('<sheetProtection'), /<pane [^>]*ySplit="1"[^>]*state="frozen"/.test(xml)]).toEqual([
    false,
    true,
  ]);
});

test('a sheet is named so that Excel opens it', () => {
  const names = ["'客户: [全部] a/b?*'", 'x'.repeat(40), '  ', `ab${'😀'.repeat(16)}`];
  expect(names.map(sheetName)).toEqual(['客户   全部  a b', 'x'.repeat(31), 'Sheet1', `ab${'😀'.repeat(14)}`]);
});
