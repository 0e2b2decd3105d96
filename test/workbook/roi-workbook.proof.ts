import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as xlsx from 'xlsx';
import type { RoiModel } from '../../src/shared/roi/model.ts';
import { readModel } from '../../src/shared/roi/read-model.ts';
import { buildRoiWorkbook } from '../../src/shared/roi/workbook/build-workbook.ts';
import { cellName } from '../../src/shared/workbook/address.ts';
import { allowedFunctions, functionsOf } from '../../src/shared/workbook/formula-functions.ts';
import { readWorkbook } from '../../src/shared/workbook/read-workbook.ts';
import type { Cell, Sheet, Workbook } from '../../src/shared/workbook/workbook.ts';
import { writeWorkbook } from '../../src/shared/workbook/write-workbook.ts';
import { compare } from './agreement.ts';
import { randomModel } from './random-model.ts';
import { recalculate } from './recalculate.ts';
import { sourcesAfterChange, withoutSources } from './sources-after-change.ts';

const RANDOM_MODELS = process.env.PROOF_COUNTS === 'full' ? 400 : 100;

type Case = { readonly name: string; readonly book: Workbook; readonly changed: Workbook };
type Proved = Case & { readonly bytes: Uint8Array; readonly recalculated: Uint8Array; readonly again: Uint8Array };

function shipped(path: string): RoiModel {
  const read = readModel(JSON.parse(readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8')));
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.faults)}`);
  return read.model;
}

function bookOf(model: RoiModel, languages: 'zh-CN' | 'en' | 'both', scenarioId = 'base'): Workbook {
  const built = buildRoiWorkbook(model, {
    scenarioId,
    languages,
    customerName: '江岚银行 & Co',
    date: '2026-11-20',
    appVersion: '0.1.0',
  });
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.workbook;
}

/** Every input of the shipped models moved, as somebody at the customer might. */
function moved(model: RoiModel): RoiModel {
  return {
    ...model,
    settings: { ...model.settings, discountRate: 0.085 },
    drivers: model.drivers.map((driver, index) => {
      const value = driver.value ?? driver.default ?? driver.low;
      return {
        ...driver,
        value: driver.unit === '%' ? Math.min(1, value * 0.9 + 0.03) : value * (0.8 + 0.05 * (index % 9)),
      };
    }),
    benefits: model.benefits.map((benefit) => ({
      ...benefit,
      ramp: [0.35, 0.8, 1],
      growth: 0.03,
      riskAdjustment: 0.15,
    })),
    costs: model.costs.map((cost) => ({ ...cost, riskAdjustment: 0.1 })),
  };
}

function cases(): Case[] {
  const golden = shipped('examples/bank-customer-service.json');
  const template = shipped('templates/ai-customer-service.json');
  const risk = shipped('templates/ai-risk-control.json');
  const known = (['zh-CN', 'en', 'both'] as const).flatMap((languages): Case[] => [
    { name: `golden ${languages}`, book: bookOf(golden, languages), changed: bookOf(moved(golden), languages) },
    { name: `risk control ${languages}`, book: bookOf(risk, languages), changed: bookOf(moved(risk), languages) },
    { name: `template ${languages}`, book: bookOf(template, languages), changed: bookOf(moved(template), languages) },
  ]);
  const scenarios = golden.scenarios.map(({ id }): Case => {
    return { name: `golden ${id}`, book: bookOf(golden, 'zh-CN', id), changed: bookOf(moved(golden), 'zh-CN', id) };
  });
  const random = Array.from({ length: RANDOM_MODELS }, (_, seed): Case => {
    const scenario = seed % 4 === 3 ? 'conservative' : 'base';
    const [book, changed] = [randomModel(seed), randomModel(seed, 1)].map((model) => bookOf(model, 'zh-CN', scenario));
    if (!book || !changed) throw new Error(`random ${seed}`);
    return { name: `random ${seed}`, book, changed };
  });
  return [...known, ...scenarios, ...random];
}

function* cellsOf(book: Workbook): Generator<{ readonly sheet: Sheet; readonly name: string; readonly cell: Cell }> {
  for (const sheet of book.sheets) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell !== null) yield { sheet, name: cellName({ row, column }), cell };
      }
    }
  }
}

/** The workbook after somebody typed the other inputs into it: every cached result is still the old one. */
function withInputsOf(book: Workbook, changed: Workbook): Workbook {
  const sheets = book.sheets.map((sheet, index): Sheet => {
    const rows = sheet.rows.map((row, rowIndex) => {
      const cells = row.cells.map((cell, column) => {
        const other = changed.sheets[index]?.rows[rowIndex]?.cells[column];
        return cell?.input && other ? { ...cell, content: other.content } : cell;
      });
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

/** The same inputs put into the app and typed into the file: sources apart, since those tell of the change. */
const expectedOf = {
  recalculated: ({ book }: Proved) => book,
  again: ({ changed }: Proved) => withoutSources(changed),
  sources: ({ book, changed }: Proved) => sourcesAfterChange(book, changed),
} as const;

function reportOf(
  proved: readonly Proved[],
  which: keyof typeof expectedOf,
): { compared: number; disagreements: string[] } {
  const reports = proved.map((one) => {
    const answer = which === 'recalculated' ? one.recalculated : one.again;
    const { compared, disagreements } = compare(expectedOf[which](one), answer);
    return { compared, disagreements: disagreements.map((found) => `${one.name} ${JSON.stringify(found)}`) };
  });
  return {
    compared: reports.reduce((sum, report) => sum + report.compared, 0),
    disagreements: reports.flatMap((report) => report.disagreements),
  };
}

let proved: Proved[] = [];

beforeAll(async () => {
  const all = cases();
  const bytes = await Promise.all(all.map(({ book }) => writeWorkbook(book)));
  const typed = await Promise.all(all.map(({ book, changed }) => writeWorkbook(withInputsOf(book, changed))));
  const recalculated = await recalculate(bytes);
  const again = await recalculate(typed);
  const none = new Uint8Array();
  proved = all.map((one, index) => ({
    ...one,
    bytes: bytes[index] ?? none,
    recalculated: recalculated[index] ?? none,
    again: again[index] ?? none,
  }));
});

describe('exported workbooks', () => {
  test('agree in every formula cell with LibreOffice, which calculated them from scratch', () => {
    const { compared, disagreements } = reportOf(proved, 'recalculated');
    console.log(`${proved.length} workbooks, ${compared} formula cells compared, ${disagreements.length} disagree`);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(proved.length * 50);
  });

  test('agree with the app again after their inputs were changed in the file', () => {
    const { compared, disagreements } = reportOf(proved, 'again');
    console.log(`after changed inputs: ${compared} formula cells compared, ${disagreements.length} disagree`);
    expect(disagreements).toEqual([]);
  });

  test('take a source, its person and an open question away from a number that somebody typed over', () => {
    const { compared, disagreements } = reportOf(proved, 'sources');
    console.log(`after changed inputs: ${compared} words on sources compared, ${disagreements.length} disagree`);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(proved.length * 12);
  });

  test('have the same formulas whatever the values are', () => {
    // The words on sources hold the source itself, and it is another one once somebody has answered.
    const formulas = (book: Workbook) =>
      [...cellsOf(withoutSources(book))].flatMap(({ sheet, name, cell }) =>
        cell.content.kind === 'formula' ? `${sheet.name}!${name}=${cell.content.formula}` : [],
      );
    const differing = proved.flatMap(({ name, book, changed }) => {
      const after = new Set(formulas(changed));
      return formulas(book)
        .filter((formula) => !after.has(formula))
        .map((formula) => `${name} ${formula}`);
    });
    expect(differing).toEqual([]);
  });

  test('carry a result in every formula cell, no error anywhere, and only functions that all programs share', () => {
    const faults: string[] = [];
    for (const { name, bytes, recalculated } of proved) {
      for (const [program, file] of [
        ['ours', bytes],
        ['LibreOffice', recalculated],
      ] as const) {
        const read = xlsx.read(file, { cellFormula: true });
        for (const [sheet, cells] of Object.entries(read.Sheets)) {
          for (const [address, cell] of Object.entries(cells as Record<string, xlsx.CellObject>)) {
            if (address.startsWith('!')) continue;
            const place = `${name} ${program} ${sheet}!${address}`;
            if (cell.t === 'e') faults.push(`${place} is an error`);
            if (cell.f !== undefined && cell.v === undefined) faults.push(`${place} has no result`);
            const strange = functionsOf(cell.f ?? '').filter((called) => !allowedFunctions.has(called));
            if (strange.length > 0) faults.push(`${place} calls ${strange.join()}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('unlock every input and nothing else', async () => {
    for (const { book, bytes } of proved.slice(0, 20)) {
      const inputs = [...cellsOf(book)].flatMap(({ sheet, name, cell }) => (cell.input ? `${sheet.name}!${name}` : []));
      const read = await readWorkbook(bytes);
      const merged = (sheet: string, cell: string) => inputs.includes(`${sheet}!${cell}`);
      const open = read.sheets.flatMap((sheet) =>
        [...sheet.cells].flatMap(([cell, { isLocked, value }]) =>
          !isLocked && (value !== null || merged(sheet.name, cell)) ? `${sheet.name}!${cell}` : [],
        ),
      );
      expect(open.toSorted()).toEqual(inputs.toSorted());
    }
  });

  test('show the 400-agent case as agreed', () => {
    const golden = proved.find(({ name }) => name === 'golden zh-CN');
    const read = xlsx.read(golden?.recalculated ?? new Uint8Array());
    const target = (name: string) => {
      const found = read.Workbook?.Names?.find((one) => one.Name === name)
        ?.Ref.replaceAll('$', '')
        .replaceAll("'", '');
      const [sheet = '', cell = ''] = (found ?? '').split('!');
      return (read.Sheets[sheet]?.[cell] as xlsx.CellObject | undefined)?.v;
    };
    const rounded = (name: string, digits: number) => Number(Number(target(name)).toFixed(digits));
    expect({
      annualNetBenefit: rounded('res_annualNetBenefit', 2),
      amortised: rounded('res_amortisedAnnualNetBenefit', 2),
      npv: rounded('res_npv', 2),
      irr: rounded('res_irr', 5),
      roi: rounded('res_roi', 9),
      payback: rounded('res_paybackMonths', 9),
      amortisedPayback: rounded('res_amortisedPaybackMonths', 9),
      costOfDelay: rounded('res_costOfDelayPerMonth', 2),
    }).toEqual({
      annualNetBenefit: 36_000_000,
      amortised: 32_000_000,
      npv: 77_526_671.68,
      irr: 2.95137,
      roi: 8,
      payback: 4,
      amortisedPayback: 4.5,
      costOfDelay: 3_000_000,
    });
  });

  test('cover every function, timing and missing result between them', () => {
    const called = new Map<string, number>();
    const words = new Map<string, number>();
    const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { book } of proved) {
      for (const { cell } of cellsOf(book)) {
        if (cell.content.kind !== 'formula') continue;
        for (const name of functionsOf(cell.content.formula)) count(called, name);
        if (typeof cell.content.result === 'string' && cell.role === 'value') count(words, cell.content.result);
      }
    }
    const told = (counts: Map<string, number>) => [...counts].map(([key, times]) => `${key} ${times}`).join(', ');
    console.log(`functions: ${told(called)}\nwords instead of numbers: ${told(words)}`);
    const language =
      'MIN MAX IF AND OR NOT ABS ROUND ROUNDUP ROUNDDOWN SUM AVERAGE INT MOD SQRT EXP LN POWER NPV IRR MIRR IFERROR';
    expect(language.split(' ').filter((name) => !called.has(name))).toEqual([]);
  });
});
