import { describe, expect, test } from 'vitest';
import * as xlsx from 'xlsx';
import { readWorkbook } from './read-workbook.ts';
import type { Cell, Chart, Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const text = (value: string): Cell => ({ content: { kind: 'text', text: value }, role: 'text' });
const number = (value: number): Cell => ({ content: { kind: 'number', value }, role: 'value' });
const formula = (body: string, result: number | string): Cell => ({
  content: { kind: 'formula', formula: body, result },
  role: 'value',
});

function book(rows: readonly (readonly Cell[])[], charts: readonly Chart[] = []): Workbook {
  return {
    sheets: [
      {
        name: "现金流 Cash's",
        columns: [20, 12, 12],
        rows: rows.map((cells) => ({ cells })),
        frozen: { rows: 1, columns: 0 },
        titleRows: { first: 0, last: 0 },
        landscape: true,
        onePage: false,
        charts,
        tabColour: '1F3A5F',
      },
    ],
    names: [{ name: 'res_npv', target: { sheet: "现金流 Cash's", row: 1, column: 1 } }],
    header: { left: 'A&B 公司', right: '2026-01-05' },
    footer: { left: 'x', right: '{page} / {pages}' },
    properties: {
      title: '价值测算',
      subject: 's',
      creator: 'Presales Workbench',
      date: '2026-01-05',
      custom: { ModelFingerprint: '00ff' },
    },
  };
}

/** A part of the package as text, by a reader that isn't ours. */
function part(bytes: Uint8Array, path: string): string {
  const opened = xlsx.read(bytes, { bookFiles: true }) as unknown as {
    readonly files: Record<string, { readonly content: Uint8Array }>;
  };
  return new TextDecoder().decode(Uint8Array.from(opened.files[path]?.content ?? []));
}

describe('writing a workbook', () => {
  test('keeps formula and cached result of every calculated cell', async () => {
    const read = await readWorkbook(
      await writeWorkbook(book([[number(2), formula('A1*3', 6), formula('IF(A1>1,"是","否")', '是')]])),
    );
    expect(read.sheets[0]?.cells.get('B1')).toEqual({ value: 6, formula: 'A1*3', isLocked: true });
    expect(read.sheets[0]?.cells.get('C1')).toEqual({ value: '是', formula: 'IF(A1>1,"是","否")', isLocked: true });
    expect(read.names.get('res_npv')).toBe("'现金流 Cash''s'!$B$2");
    expect(read.custom).toEqual({ ModelFingerprint: '00ff' });
  });

  test('writes text that looks like a formula, an error or a character code as the text it is', async () => {
    const hostile = ['=1+1', '+cmd', '-2', '@x', '#N/A', '#DIV/0!', '_x0041_', 'a\r\nb', '\u0007bell', '<b>&"'];
    const bytes = await writeWorkbook(book([hostile.map(text)]));
    const cells = xlsx.read(bytes).Sheets["现金流 Cash's"] ?? {};
    const seen = hostile.map((_, column) => cells[xlsx.utils.encode_cell({ r: 0, c: column })] as xlsx.CellObject);
    expect(seen.map((cell) => [cell.t, cell.f])).toEqual(hostile.map(() => ['s', undefined]));
    expect(seen.slice(0, 8).map((cell) => cell.v)).toEqual([...hostile.slice(0, 7), 'a\nb']);
  });

  test('cuts a text that is longer than a cell can hold instead of writing a broken file', async () => {
    const read = await readWorkbook(await writeWorkbook(book([[text('长'.repeat(40_000))]])));
    const value = String(read.sheets[0]?.cells.get('A1')?.value);
    expect([value.length, value.endsWith('…')]).toEqual([32_767, true]);
  });

  test('writes the result of a division by zero as an error, so that no reader takes it for a word', async () => {
    const error: Cell = {
      content: { kind: 'formula', formula: '1/0', result: { kind: 'error', code: '#DIV/0!' } },
      role: 'value',
    };
    const bytes = await writeWorkbook(book([[number(0), error, formula('IFERROR(B1,"无")', '无'), text('#DIV/0!')]]));
    const cells = xlsx.read(bytes).Sheets["现金流 Cash's"] ?? {};
    const seen = ['A1', 'B1', 'C1', 'D1'].map((name) => cells[name] as xlsx.CellObject);
    expect(seen.map((cell) => [cell.t, cell.w])).toEqual([
      ['n', '0'],
      ['e', '#DIV/0!'],
      ['s', '无'],
      ['s', '#DIV/0!'],
    ]);
  });

  test('refuses what Excel would have to repair, with the cell', async () => {
    const faultOf = (cells: readonly Cell[]) =>
      writeWorkbook(book([cells])).then(
        () => 'written',
        (error: Error) => error.message,
      );
    expect([
      await faultOf([number(Number.NaN)]),
      await faultOf([number(1), formula('A1/0', Number.POSITIVE_INFINITY)]),
      await faultOf([formula('XLOOKUP(1,A1,A1)', 1)]),
      await faultOf([formula(`1${'+1'.repeat(5000)}`, 1)]),
      await faultOf([formula(`${'ABS('.repeat(65)}1${')'.repeat(65)}`, 1)]),
      await faultOf([formula('IF(A1="XLOOKUP(",1,2)', 2)]),
    ]).toEqual([
      "not-finite at 现金流 Cash's!A1",
      "not-finite at 现金流 Cash's!B1",
      "forbidden-function at 现金流 Cash's!A1",
      "formula-too-long at 现金流 Cash's!A1",
      "formula-too-deep at 现金流 Cash's!A1",
      'written',
    ]);
  });

  test('refuses names that a spreadsheet would take for a cell, and names given twice', async () => {
    const named = (...names: string[]): Workbook => {
      const base = book([[number(1)]]);
      return { ...base, names: names.map((name) => ({ name, target: { sheet: "现金流 Cash's", row: 0, column: 0 } })) };
    };
    const faultOf = (...names: string[]) =>
      writeWorkbook(named(...names)).then(
        () => 'written',
        (error: Error) => error.message,
      );
    expect([await faultOf('ROI1'), await faultOf('R1C1'), await faultOf('人数'), await faultOf('a_b', 'A_B')]).toEqual([
      'bad-name at ROI1',
      'bad-name at R1C1',
      'bad-name at 人数',
      'duplicate-name at A_B',
    ]);
  });

  test('writes the same bytes for the same workbook', async () => {
    const once = await writeWorkbook(book([[number(1), formula('A1', 1)]]));
    expect(await writeWorkbook(book([[number(1), formula('A1', 1)]]))).toEqual(once);
  });

  test('unlocks and validates inputs and locks the rest', async () => {
    const rule = { kind: 'number', min: 0, max: 1, whole: false, title: '范围', message: '0–1' } as const;
    const input: Cell = { content: { kind: 'number', value: 0.6 }, role: 'input', format: 'percent', input: rule };
    const bytes = await writeWorkbook(book([[input, number(1)]]));
    const sheet = (await readWorkbook(bytes)).sheets[0];
    expect([sheet?.cells.get('A1')?.isLocked, sheet?.cells.get('B1')?.isLocked, sheet?.validated]).toEqual([
      false,
      true,
      ['A1'],
    ]);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
  });

  test('refuses a number below the least where there is no upper end', async () => {
    const rule = { kind: 'number', min: 0, max: null, whole: false, title: '范围', message: '≥ 0' } as const;
    const input: Cell = { content: { kind: 'number', value: 400 }, role: 'input', format: 'integer', input: rule };
    const xml = part(await writeWorkbook(book([[input]])), 'xl/worksheets/sheet1.xml');
    const validation = /<dataValidation [^>]*>.*?<\/dataValidation>/.exec(xml)?.[0] ?? '';
    expect(validation).toContain('operator="greaterThanOrEqual"');
    expect(validation).toContain('<formula1>0</formula1></dataValidation>');
    expect(validation).not.toContain('errorStyle="warning"');
  });

  test('caches the values of a chart and takes its series names from cells', async () => {
    const sheet = "现金流 Cash's";
    const row = (index: number) => ({ sheet, from: { row: index, column: 1 }, to: { row: index, column: 2 } });
    const chart: Chart = {
      title: '现金流',
      altText: '每年净额',
      from: { row: 4, column: 0 },
      to: { row: 20, column: 3 },
      categories: row(0),
      columns: [{ name: { sheet, row: 1, column: 0 }, values: row(1), colour: '1F3A5F' }],
      lines: [],
      valueTitle: { sheet, row: 0, column: 1 },
    };
    const bytes = await writeWorkbook(
      book(
        [
          [text(''), text('第0年'), text('第1年')],
          [text('净额'), number(-5), formula('B2*-2', 10)],
        ],
        [chart],
      ),
    );
    const xml = part(bytes, 'xl/charts/chart1.xml');
    const caches = [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => match[1]);
    expect(caches).toEqual(['净额', '第0年', '第1年', '-5', '10', '第0年']);
    expect(xml).toContain("<c:f>'现金流 Cash''s'!$A$2</c:f>");
  });

  test('prints each sheet one page wide with its titles, and a customer called A&B under that name', async () => {
    const bytes = await writeWorkbook(book([[number(1)]]));
    expect(part(bytes, 'xl/workbook.xml')).toContain("'现金流 Cash''s'!$1:$1");
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('A&amp;&amp;B 公司');
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('fitToWidth="1"');
  });

  test('says which program made the file and nothing of person or machine', async () => {
    const bytes = await writeWorkbook(book([[number(1)]]));
    expect(part(bytes, 'docProps/app.xml')).toContain('<Application>Presales Workbench</Application>');
    expect(part(bytes, 'docProps/core.xml')).not.toContain('lastModifiedBy');
  });
});
