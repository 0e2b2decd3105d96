import { expect, test } from 'vitest';
import type { Cell, Workbook } from '../../src/shared/workbook/workbook.ts';
import { writeWorkbook } from '../../src/shared/workbook/write-workbook.ts';
import { compare } from './agreement.ts';
import { recalculate } from './recalculate.ts';

const formula = (body: string, result: number | string): Cell => ({
  content: { kind: 'formula', formula: body, result },
  role: 'value',
});

function book(cells: readonly Cell[]): Workbook {
  return {
    sheets: [
      {
        name: '测算',
        columns: [12, 12, 12],
        rows: [{ cells }],
        frozen: { rows: 0, columns: 0 },
        titleRows: null,
        landscape: false,
        onePage: false,
        charts: [],
        tabColour: '1F3A5F',
      },
    ],
    names: [],
    header: { left: '', right: '' },
    footer: { left: '', right: '' },
    properties: { title: 't', subject: 's', creator: 'Presales Workbench', date: '2026-01-05', custom: {} },
  };
}

test('LibreOffice calculates anew: a stale cached result is found out', async () => {
  const stale = book([formula('1+1', 999), formula('A1*2', 4)]);
  const [recalculated] = await recalculate([await writeWorkbook(stale)]);
  expect(compare(stale, recalculated ?? new Uint8Array())).toEqual({
    compared: 2,
    disagreements: [{ cell: '测算!A1', formula: '1+1', app: 999, recalculated: 2 }],
  });
});

test('a formula that says something else than the app is reported, down to the ninth digit', async () => {
  const wrong = book([formula('100*3', 300), formula('A1*1.1', 330), formula('A1+2.9E-7', 300)]);
  const off = book([formula('100*3', 300), formula('A1*1.2', 330), formula('A1+3.3E-7', 300)]);
  const answers = await recalculate([await writeWorkbook(wrong), await writeWorkbook(off)]);
  const reported = [wrong, off].map((written, index) =>
    compare(written, answers[index] ?? new Uint8Array()).disagreements.map((one) => one.cell),
  );
  expect(reported).toEqual([[], ['测算!B1', '测算!C1']]);
});
