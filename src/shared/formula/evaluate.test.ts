import { describe, expect, test } from 'vitest';
import { type Column, constantColumn, excelError } from './column.ts';
import { compileFormula, evaluateFormula } from './evaluate.ts';
import { functionNames } from './functions.ts';
import { parseFormula } from './parse.ts';

type Values = Readonly<Record<string, number | readonly number[]>>;

function parsed(text: string) {
  const result = parseFormula(text, { internal: true });
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.expression;
}

/** The value, or the error as Excel writes it. */
function result(text: string, values: Values = {}): number | string {
  const outcome = evaluateFormula(parsed(text), values);
  return 'value' in outcome ? outcome.value : excelError[outcome.error];
}

describe('operators', () => {
  test.each<[string, number | string]>([
    ['2^3^2', 64],
    ['-2^2', 4],
    ['-(2^2)', -4],
    ['2^-2', 0.25],
    ['-2%', -0.02],
    ['50%%', 0.005],
    ['10-4-3', 3],
    ['100/10/2', 5],
    ['2*3+4*5', 26],
    ['-0', 0],
    ['0*-1', 0],
    ['1/0', '#DIV/0!'],
    ['0/0', '#DIV/0!'],
    ['0^0', '#NUM!'],
    ['0^-1', '#DIV/0!'],
    ['0^2', 0],
    ['(-8)^(1/3)', '#NUM!'],
    ['(-8)^3', -512],
    ['400^-400', 0],
    ['10^308*10', '#NUM!'],
    ['10^309', '#NUM!'],
    ['1e308+1e308', '#NUM!'],
    ['0.1+0.2=0.3', 1],
    ['0.1+0.2<>0.3', 0],
    ['0.1+0.2>0.3', 0],
    ['0.1+0.2<=0.3', 1],
    ['1<2', 1],
    ['2<1', 0],
    ['2>=2', 1],
    ['1=1.000000000001', 0],
    ['(1>0)=(2>0)', 1],
    ['1/0=1/0', '#DIV/0!'],
    ['1/0+0^0', '#DIV/0!'],
    ['0^0+1/0', '#NUM!'],
    ['0^(1/0)', '#DIV/0!'],
    ['(1/0)^0', '#DIV/0!'],
    ['(1/0)%', '#DIV/0!'],
    ['-(0^0)', '#NUM!'],
  ])('%s gives %s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});

const functionCases: readonly [string, number | string][] = [
  ['MIN(3,1,2)', 1],
  ['MIN(flows)', -1200],
  ['MIN(5,flows,-2000)', -2000],
  ['MIN(1,1/0)', '#DIV/0!'],
  ['MAX(3,1,2)', 3],
  ['MAX(flows,1)', 3600],
  ['MAX(0^0,1/0)', '#NUM!'],
  ['SUM(flows)', 9600],
  ['SUM(1,flows,2)', 9603],
  ['SUM(1,1/0,0^0)', '#DIV/0!'],
  ['SUM(1e308,1e308)', '#NUM!'],
  ['AVERAGE(flows)', 2400],
  ['AVERAGE(1,2)', 1.5],
  ['AVERAGE(1/0)', '#DIV/0!'],
  ['IF(1>0,2,1/0)', 2],
  ['IF(1<0,1/0,3)', 3],
  ['IF(1>0,0^0,1/0)', '#NUM!'],
  ['IF(1<0,0^0,1/0)', '#DIV/0!'],
  ['IF(1/0>0,1,2)', '#DIV/0!'],
  ['IF(0/1=0,IF(1=1,7,8),9)', 7],
  ['AND(1>0,2>0)', 1],
  ['AND(1>0,2<0)', 0],
  ['AND(1<0,1/0>0)', '#DIV/0!'],
  ['OR(1<0,2>0)', 1],
  ['OR(1<0,2<0)', 0],
  ['OR(1>0,0^0>0)', '#NUM!'],
  ['NOT(1>0)', 0],
  ['NOT(1<0)', 1],
  ['NOT(1/0>0)', '#DIV/0!'],
  ['ABS(-2.5)', 2.5],
  ['ABS(1/0)', '#DIV/0!'],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-0.4,0)', 0],
  ['ROUND(1,1/0)', '#DIV/0!'],
  ['ROUND(1/0,0)', '#DIV/0!'],
  ['ROUND(1.7e308,-308)', '#NUM!'],
  ['ROUNDUP(1.01,1)', 1.1],
  ['ROUNDUP(12.5,1000000)', 12.5],
  ['ROUNDUP((0.1+0.7)*10,0)', 8],
  ['ROUNDDOWN(1.99,1)', 1.9],
  ['ROUNDDOWN((0.1+0.7)*10,0)', 8],
  ['INT((0.1+0.7)*10)', 8],
  ['INT(-1.5)', -2],
  ['MOD(7,3)', 1],
  ['MOD(-7,3)', 2],
  ['MOD(7,-3)', -2],
  ['MOD(-7,-3)', -1],
  ['MOD(0.3,0.1)', 0],
  ['MOD(7,0)', '#DIV/0!'],
  ['MOD(1e17,1)', '#NUM!'],
  ['SQRT(9)', 3],
  ['SQRT(-1)', '#NUM!'],
  ['EXP(0)', 1],
  ['EXP(1000)', '#NUM!'],
  ['LN(1)', 0],
  ['LN(0)', '#NUM!'],
  ['LN(-1)', '#NUM!'],
  ['POWER(2,10)', 1024],
  ['POWER(0,0)', '#NUM!'],
  ['POWER(0,-1)', '#DIV/0!'],
  ['ROUND(NPV(0.1,flows),4)', 7047.8792],
  ['NPV(0,flows)', 9600],
  ['NPV(-1,flows)', '#DIV/0!'],
  ['NPV(-2,flows)', '#NUM!'],
  ['NPV(1/0,flows)', '#DIV/0!'],
  ['ROUND(IRR(flows,0.1),5)', 2.95137],
  ['IRR(gains,0.1)', '#NUM!'],
  ['ROUND(MIRR(flows,0.1,0.1),6)', 1.149396],
  ['MIRR(gains,0.1,0.1)', '#DIV/0!'],
  ['MIRR(flows,-1,0.1)', '#NUM!'],
];

describe('functions', () => {
  const values = { flows: [-1200, 3600, 3600, 3600], gains: [1, 2, 3] };

  test.each(functionCases)('%s gives %s', (text, expected) => {
    expect(result(text, values)).toBe(expected);
  });

  test('each function has a case above', () => {
    const untested = functionNames.filter((name) => !functionCases.some(([text]) => text.includes(`${name}(`)));
    expect(untested).toEqual([]);
  });
});

describe('names', () => {
  test('the 400-agent case: agents replaced are capped at the share AI may handle', () => {
    const values = { 人数: 400, 重复率: 0.6, 解决率: 1, 复核率: 0, 速度: 5 };
    expect(result('MIN(人数, 人数×重复率×解决率×(1−复核率)×MIN(1, 速度))', values)).toBe(240);
  });

  test.each(['constructor', '__proto__', 'toString', 'missing'])('%s without a value gives #VALUE!', (name) => {
    expect(result(`${name} + 1`, {})).toBe('#VALUE!');
  });

  test('a name called like a property of every object is a name like others', () => {
    expect(result('constructor * __proto__', { constructor: 6, ['__proto__']: 7 })).toBe(42);
  });

  test('a series where one value is needed gives #VALUE!', () => {
    expect([result('f+1', { f: [1, 2] }), result('ABS(f)', { f: [1] }), result('SUM(f*1)', { f: [1] })]).toEqual([
      '#VALUE!',
      '#VALUE!',
      '#VALUE!',
    ]);
  });

  test('a value that is no finite number gives #NUM!', () => {
    expect([result('a', { a: Number.NaN }), result('a*0', { a: Number.POSITIVE_INFINITY })]).toEqual([
      '#NUM!',
      '#NUM!',
    ]);
  });
});

describe('columns', () => {
  const slots = new Map<string, number | readonly number[]>([
    ['a', 0],
    ['b', 1],
    ['flows', [0, 1, 1]],
  ]);
  const compiled = (text: string) => compileFormula(parsed(text), (name) => slots.get(name));
  const column = (...values: readonly number[]): Column => ({ values: Float64Array.from(values), errors: undefined });

  test('errors stay with their sample, and failed samples hold NaN', () => {
    const failed: Column = { values: Float64Array.of(1, Number.NaN, 3), errors: Uint8Array.of(0, 3, 0) };
    expect(compiled('b / a + 1').run([column(1, 2, 0), failed], 3)).toEqual({
      values: Float64Array.of(2, Number.NaN, Number.NaN),
      errors: Uint8Array.of(0, 3, 1),
    });
  });

  test('a column of one value stands for every sample', () => {
    expect(compiled('a * b').run([column(1, 2, 3), constantColumn(10)], 3)).toEqual(column(10, 20, 30));
  });

  test('a result always has the asked number of samples', () => {
    const frame = [constantColumn(2), constantColumn(0)];
    expect([compiled('1').run([], 2), compiled('a').run(frame, 2), compiled('a/b').run(frame, 2)]).toEqual([
      column(1, 1),
      column(2, 2),
      { values: Float64Array.of(Number.NaN, Number.NaN), errors: Uint8Array.of(1, 1) },
    ]);
  });

  test('a later run leaves an earlier result as it was', () => {
    const formula = compiled('SUM(a * 2, b * 3) + IF(a > 1, a, b)');
    const first = formula.run([column(1, 2), column(3, 4)], 2);
    const copy = structuredClone(first);
    formula.run([column(7, 8), column(9, 9)], 2);
    expect(first).toEqual(copy);
  });

  test('runs of different lengths do not disturb each other', () => {
    const formula = compiled('(a + 1) * (b + 1)');
    const runs = [
      formula.run([column(1, 2, 3), column(1, 1, 1)], 3),
      formula.run([column(4), column(1)], 1),
      formula.run([column(1, 2), constantColumn(0)], 2),
    ];
    expect(runs).toEqual([column(4, 6, 8), column(10), column(2, 3)]);
  });

  test('rates are computed sample by sample', () => {
    const result = compiled('ROUND(IRR(flows, 0.1), 6)').run([column(-100, 100, -50), column(60, 60, 30)], 3);
    expect(result).toEqual({
      values: Float64Array.of(0.130662, Number.NaN, 0.130662),
      errors: Uint8Array.of(0, 2, 0),
    });
  });

  test('a slot that is still empty gives #VALUE!', () => {
    expect(compiled('a + b').run([column(1)], 1)).toEqual({
      values: Float64Array.of(Number.NaN),
      errors: Uint8Array.of(3),
    });
  });
});
