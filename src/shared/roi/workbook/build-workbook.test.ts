import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../workbook/address.ts';
import type { Cell, CellContent, Workbook } from '../../workbook/workbook.ts';
import { writeWorkbook } from '../../workbook/write-workbook.ts';
import { type RoiModel, roiModel } from '../model.ts';
import type { RoiWorkbookOptions } from './book-context.ts';
import { buildRoiWorkbook } from './build-workbook.ts';

const resources = new URL('../../../../resources/', import.meta.url);
const golden = roiModel.parse(
  JSON.parse(readFileSync(new URL('examples/bank-customer-service.json', resources), 'utf8')),
);

const options: RoiWorkbookOptions = {
  scenarioId: 'base',
  languages: 'zh-CN',
  customerName: '江岚银行',
  date: '2026-11-20',
  appVersion: '0.1.0',
};

function bookOf(model: RoiModel, changes: Partial<RoiWorkbookOptions> = {}): Workbook {
  const built = buildRoiWorkbook(model, { ...options, ...changes });
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.workbook;
}

function cellsIn(book: Workbook): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const sheet of book.sheets) {
    for (const [row, line] of sheet.rows.entries()) {
      for (const [column, cell] of line.cells.entries()) {
        if (cell) cells.set(`${sheet.name}!${cellName({ row, column })}`, cell);
      }
    }
  }
  return cells;
}

function named(book: Workbook, name: string): CellContent | undefined {
  const target = book.names.find((one) => one.name === name)?.target;
  return target && cellsIn(book).get(`${target.sheet}!${cellName(target)}`)?.content;
}

function rowOf(book: Workbook, sheet: number, label: string): readonly (Cell | null)[] {
  const row = book.sheets[sheet]?.rows.find(({ cells }) => {
    const first = cells[0]?.content;
    return first?.kind === 'text' && first.text === label;
  });
  return row?.cells ?? [];
}

function shownIn(row: readonly (Cell | null)[]): unknown[] {
  return row.map((cell) => {
    const content = cell?.content;
    if (content?.kind === 'text') return content.text;
    if (content?.kind === 'number') return content.value;
    if (content?.kind === 'formula') return content.result;
    return content?.kind === 'date' ? content.date : null;
  });
}

function withDriver(model: RoiModel, id: string, value: number | null): RoiModel {
  const drivers = model.drivers.map((driver) => (driver.id === id ? { ...driver, value } : driver));
  return { ...model, drivers };
}

describe('the workbook of a model', () => {
  test('links every headline to a living formula with the agreed value', () => {
    const results = ['annualNetBenefit', 'npv', 'roi', 'paybackMonths', 'amortisedPaybackMonths'].map((id) => {
      const content = named(bookOf(golden), `res_${id}`);
      return content?.kind === 'formula' && typeof content.result === 'number'
        ? Number(content.result.toFixed(2))
        : content;
    });
    expect(results).toEqual([36_000_000, 77_526_671.68, 8, 4, 4.5]);
  });

  test('holds plain numbers only where people type and where it says what they were at the export', () => {
    const book = bookOf(golden);
    const dead = [...cellsIn(book)].filter(([place, { content, input }]) => {
      const isExported = /^假设!D\d+$/.test(place);
      return content.kind === 'number' && !input && !isExported;
    });
    // The horizon decides the number of columns, so it cannot follow from anything.
    expect(dead.map(([, { content }]) => content)).toEqual([{ kind: 'number', value: 3 }]);
  });

  test('names every driver and result in ASCII, a Chinese one by its number', () => {
    const [first, ...others] = golden.drivers;
    if (first === undefined) throw new Error('The golden case has drivers');
    const chinese = { ...first, id: '人数' };
    const book = bookOf({ ...golden, drivers: [first, ...others, chinese] });
    const target = named(book, `in_${String(golden.drivers.length + 1).padStart(3, '0')}`);
    expect(target).toEqual({ kind: 'number', value: 400 });
    expect(book.names.filter(({ name }) => !/^[a-zA-Z0-9_]+$/.test(name))).toEqual([]);
    expect(book.names.filter(({ name }) => name.startsWith('in_')).length).toBe(golden.drivers.length + 1);
  });

  test('marks a question still to be asked, counts it as 0 and attributes it to nobody', () => {
    const row = shownIn(rowOf(bookOf(withDriver(golden, 'headcount', null)), 1, '客服人数'));
    expect([row[1], row[4], row[7], row[8]]).toEqual([0, '待问客户（按 0 计）', '', '']);
  });

  test('does not let the customer have said what a scenario put in', () => {
    const overrides = { drivers: { headcount: 380 } };
    const row = shownIn(rowOf(bookOf(golden, { overrides }), 1, '客服人数'));
    expect([row[1], row[4], row[7], row[8]]).toEqual([380, '情景设定', '', '']);
  });

  test('ties a source, its date and its person to the value that was exported', () => {
    const provenance = {
      kind: 'customer-document' as const,
      text: `${'年度运营报告，'.repeat(50)}"第 3 页"`,
      date: '2026-10-08' as const,
      confidence: 'high' as const,
      confirmedBy: '陈思远',
    };
    const drivers = golden.drivers.map((driver) => (driver.id === 'headcount' ? { ...driver, provenance } : driver));
    const row = rowOf(bookOf({ ...golden, drivers }), 1, '客服人数').slice(4, 9);
    const formulas = row.map((cell) => (cell?.content.kind === 'formula' ? cell.content.formula : null));
    const [kind, date, confidence, person, text = ''] = formulas;
    const unchanged = 'B5=D5';
    expect([kind, date, confidence, person]).toEqual([
      `IF(${unchanged},"客户文件","已改动，请补来源")`,
      `IF(${unchanged},46303,"")`,
      `IF(${unchanged},"高","")`,
      `IF(${unchanged},"陈思远","")`,
    ]);
    // Excel repairs a file with a longer text in a formula.
    const literals = [...(text ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? '',
    );
    expect(literals.join('')).toBe(provenance.text);
    expect(Math.max(...literals.map(({ length }) => length))).toBe(255);
    expect(shownIn(row)).toEqual(['客户文件', 46303, '高', '陈思远', provenance.text]);
  });

  test('counts on the cover what is still open, and asks for it until somebody types a value', () => {
    const book = bookOf(withDriver(withDriver(golden, 'headcount', null), 'repetitiveShare', null));
    const cover = rowOf(book, 0, '待补充参数')[1]?.content;
    const last = 3 + golden.drivers.length;
    const count = `SUMPRODUCT(('出处与签认'!D4:D${last}="待问客户（按 0 计）")*1)`;
    expect(cover).toEqual({
      kind: 'formula',
      formula: `IF(${count}=0,"无",""&${count}&" 项尚无取值，暂按 0 计（见「出处与签认」）")`,
      result: '8 项尚无取值，暂按 0 计（见「出处与签认」）',
    });
    const questions = book.sheets[6]?.rows.flatMap(({ cells }) => {
      const content = cells[0]?.content;
      return content?.kind === 'formula' ? [content] : [];
    });
    expect(questions?.[0]).toEqual({
      kind: 'formula',
      formula: `IF('假设'!B5='假设'!D5,"客服人数","")`,
      result: '客服人数',
    });
    expect(questions).toHaveLength(8);
  });

  test('says in words why a result does not exist', () => {
    const book = bookOf(withDriver(golden, 'repetitiveShare', 0));
    const results = ['paybackMonths', 'amortisedPaybackMonths', 'irr'].map((id) => named(book, `res_${id}`));
    expect(results.map((content) => content?.kind === 'formula' && content.result)).toEqual([
      '无收益',
      '摊销后无净收益',
      '现金流不变号，不存在',
    ]);
  });

  test('shows a division by zero as the error it is and in words on the cover', async () => {
    const model = withDriver(
      {
        ...golden,
        calculations: golden.calculations.map((one) =>
          one.id === 'replaced' ? { ...one, formula: `(${one.formula}) * headcount / headcount` } : one,
        ),
      },
      'headcount',
      0,
    );
    const book = bookOf(model);
    expect(named(book, 'res_npv')).toMatchObject({ kind: 'formula', result: { kind: 'error', code: '#DIV/0!' } });
    expect(shownIn(rowOf(book, 0, '净现值 NPV'))[1]).toBe('无法计算');
    await expect(writeWorkbook(book)).resolves.toBeInstanceOf(Uint8Array);
  });

  test('speaks both languages in one book, each label in both', () => {
    const book = bookOf(golden, { languages: 'both' });
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual([
      '封面 Cover',
      '假设 Assumptions',
      '测算 Calculations',
    ]);
    expect(shownIn(rowOf(book, 1, '客服人数\nAgents'))[1]).toBe(400);
  });

  test('counts money in the units of the app, and a book in both languages in 万 and 亿', () => {
    const model = { ...golden, settings: { ...golden.settings, displayScale: 'ten-thousand' as const } };
    const shown = (['zh-CN', 'en', 'both'] as const).map((languages) => {
      const book = bookOf(model, { languages });
      const labels = {
        'zh-CN': ['金额显示单位', '每单位折合（元）'],
        en: ['Money shown in', 'CNY per unit'],
        both: ['金额显示单位\nMoney shown in', '每单位折合（元）\nCNY per unit'],
      }[languages];
      const [scale, divisor] = labels.map((label) => rowOf(book, 0, label)[1]);
      return [...shownIn([scale ?? null, divisor ?? null]), scale?.input?.kind === 'list' && scale.input.values];
    });
    expect(shown).toEqual([
      ['万元', 10_000, ['元', '万元', '亿元']],
      ['¥ million', 1_000_000, ['¥', '¥ million', '¥ billion']],
      ['万元 CNY ten thousand', 10_000, ['元 CNY', '万元 CNY ten thousand', '亿元 CNY hundred million']],
    ]);
  });

  test('is the same file for the same model and another fingerprint for another one', async () => {
    const once = await writeWorkbook(bookOf(golden));
    expect(await writeWorkbook(bookOf(golden))).toEqual(once);
    const reordered = Object.fromEntries(Object.entries(golden).toReversed()) as RoiModel;
    const print = (model: RoiModel) => bookOf(model).properties.custom.ModelFingerprint;
    expect(print(reordered)).toBe(print(golden));
    expect(print(withDriver(golden, 'headcount', 401))).not.toBe(print(golden));
  });

  test('keeps how to ask the customer to ourselves', () => {
    const asks = golden.drivers.flatMap(({ ask }) => [ask.zh, ask.en]);
    const texts = [...cellsIn(bookOf(golden, { languages: 'both' })).values()].flatMap(({ content }) =>
      content.kind === 'text' ? content.text : [],
    );
    expect(texts.filter((text) => asks.some((ask) => text.includes(ask)))).toEqual([]);
  });
});
