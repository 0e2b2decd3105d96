import { describe, expect, test } from 'vitest';
import { checkFormula, type NameType, type ValueType } from './check.ts';
import { functionNames } from './functions.ts';
import { parseFormula } from './parse.ts';
import type { Unit } from './unit.ts';
import { formatUnit, parseUnit } from './unit-spelling.ts';

const units: Readonly<Record<string, string>> = {
  人数: '人',
  成本: '元/人/年',
  收益: '元/年',
  投入: '元',
  面积: '元^2',
  比例: '%',
  比例2: '%',
  通话: '分钟/次',
  次数: '次/年',
  换算: '分钟/小时',
  时薪: '元/小时',
};

function unit(text: string): Unit {
  const read = parseUnit(text);
  if (!read.ok) throw new Error(text);
  return read.unit;
}

function typeOf(name: string): NameType | undefined {
  if (name === '已上线') return { kind: 'boolean', unit: {} };
  if (name === '净现金流') return { kind: 'number', unit: unit('元'), series: true };
  const written = Object.hasOwn(units, name) ? units[name] : undefined;
  return written === undefined ? undefined : { kind: 'number', unit: unit(written) };
}

/** The type in short (`元/年`, `yes/no`), or each error as [code, the text it points at, its parameters]. */
function check(text: string, expected?: ValueType) {
  const parsed = parseFormula(text, { internal: true });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  const result = checkFormula(parsed.expression, typeOf, expected);
  if (result.ok) return result.type.kind === 'boolean' ? 'yes/no' : formatUnit(result.type.unit, 'zh-CN');
  return result.errors.map(({ code, span, ...parameters }) => [code, text.slice(span.start, span.end), parameters]);
}

const accepted: readonly [string, string][] = [
  ['人数 * 成本', '元/年'],
  ['人数 * 成本 * 60%', '元/年'],
  ['-收益', '元/年'],
  ['收益%', '元/年'],
  ['收益 + 人数 * 成本', '元/年'],
  ['收益 - 0', '元/年'],
  ['0 + 收益', '元/年'],
  ['0', '倍'],
  ['收益 > 0', 'yes/no'],
  ['收益 = 人数 * 成本', 'yes/no'],
  ['已上线 = (人数 > 0)', 'yes/no'],
  ['收益 / 收益', '倍'],
  ['通话 * 次数 / 换算 * 时薪', '元/年'],
  ['面积 ^ 0.5', '元'],
  ['面积 ^ (1 / 2)', '元'],
  ['投入 ^ -1', '1/元'],
  ['比例 ^ 比例2', '倍'],
  ['(1 + 比例) ^ 2', '倍'],
  ['POWER(面积, 50%)', '元'],
  ['POWER(1 + 比例, 比例2)', '倍'],
  ['SQRT(面积)', '元'],
  ['EXP(比例) + LN(2)', '倍'],
  ['MIN(人数, 人数 * 比例)', '人'],
  ['MAX(0, 收益)', '元/年'],
  ['MAX(收益, 0, 0)', '元/年'],
  ['SUM(净现金流, 投入)', '元'],
  ['MAX(净现金流)', '元'],
  ['AVERAGE(净现金流)', '元'],
  ['IF(已上线, 收益, 0)', '元/年'],
  ['IF(AND(已上线, NOT(人数 > 0)), 0, 收益)', '元/年'],
  ['IF(OR(已上线), 已上线, 人数 > 0)', 'yes/no'],
  ['IF(已上线, IF(已上线, 0, 0), 收益)', '元/年'],
  ['ROUND(收益, -4)', '元/年'],
  ['ROUNDUP(人数, 0) + ROUNDDOWN(人数, 0) + INT(人数) + ABS(人数)', '人'],
  ['MOD(人数, 人数)', '人'],
  ['NPV(比例, 净现金流)', '元'],
  ['IRR(净现金流, 0.1)', '倍'],
  ['MIRR(净现金流, 比例, 10%)', '倍'],
];

describe('types of sound formulas', () => {
  test.each(accepted)('%s is %s', (text, type) => {
    expect(check(text)).toBe(type);
  });

  test('each function has a case above', () => {
    expect(functionNames.filter((name) => !accepted.some(([text]) => text.includes(`${name}(`)))).toEqual([]);
  });
});

describe('errors', () => {
  const left = unit('人');
  const right = unit('元/年');
  const mismatch = (operator: string) => ({ operator, left, right });

  test.each<[string, unknown[]]>([
    ['人数 + 收益', [['unit-mismatch', '+', mismatch('+')]]],
    ['人数 - 收益', [['unit-mismatch', '-', mismatch('-')]]],
    ['人数 >= 收益', [['unit-mismatch', '>=', mismatch('>=')]]],
    ['人数 + 1', [['unit-mismatch', '+', { operator: '+', left, right: {} }]]],
    ['MIN(人数, 收益)', [['unit-mismatch', '收益', mismatch('MIN')]]],
    ['SUM(人数, 人数, 收益)', [['unit-mismatch', '收益', mismatch('SUM')]]],
    ['MOD(人数, 收益)', [['unit-mismatch', '收益', mismatch('MOD')]]],
    ['IF(已上线, 人数, (收益))', [['unit-mismatch', '(收益)', mismatch('IF')]]],
    ['缺 + 人数', [['unknown-name', '缺', { name: '缺' }]]],
    ['constructor', [['unknown-name', 'constructor', { name: 'constructor' }]]],
    ['(人数 > 0) * 2', [['type-mismatch', '(人数 > 0)', { operator: '*', expected: 'number', found: 'boolean' }]]],
    ['-已上线', [['type-mismatch', '已上线', { operator: '-', expected: 'number', found: 'boolean' }]]],
    ['已上线%', [['type-mismatch', '已上线', { operator: '%', expected: 'number', found: 'boolean' }]]],
    [
      '已上线 > (人数 > 0)',
      [
        ['type-mismatch', '已上线', { operator: '>', expected: 'number', found: 'boolean' }],
        ['type-mismatch', '(人数 > 0)', { operator: '>', expected: 'number', found: 'boolean' }],
      ],
    ],
    ['已上线 = 1', [['type-mismatch', '已上线', { operator: '=', expected: 'number', found: 'boolean' }]]],
    ['IF(人数, 1, 2)', [['type-mismatch', '人数', { operator: 'IF', expected: 'boolean', found: 'number' }]]],
    ['IF(已上线, 1, 已上线)', [['type-mismatch', '已上线', { operator: 'IF', expected: 'number', found: 'boolean' }]]],
    ['AND(已上线, 1)', [['type-mismatch', '1', { operator: 'AND', expected: 'boolean', found: 'number' }]]],
    ['MIN(已上线)', [['type-mismatch', '已上线', { operator: 'MIN', expected: 'number', found: 'boolean' }]]],
    ['EXP(人数)', [['unit-not-ratio', '人数', { operator: 'EXP', unit: left }]]],
    ['LN(收益)', [['unit-not-ratio', '收益', { operator: 'LN', unit: right }]]],
    ['ROUND(收益, 人数)', [['unit-not-ratio', '人数', { operator: 'ROUND', unit: left }]]],
    ['2 ^ 人数', [['unit-not-ratio', '^', { operator: '^', unit: left }]]],
    ['人数 ^ 比例', [['exponent-not-constant', '^', { operator: '^', unit: left }]]],
    ['人数 ^ (1 / 0)', [['exponent-not-constant', '^', { operator: '^', unit: left }]]],
    ['POWER(人数, 比例)', [['exponent-not-constant', '比例', { operator: 'POWER', unit: left }]]],
    ['净现金流 * 2', [['series-not-allowed', '净现金流', { name: '净现金流' }]]],
    ['ABS(净现金流)', [['series-not-allowed', '净现金流', { name: '净现金流' }]]],
    ['SUM(净现金流 * 2)', [['series-not-allowed', '净现金流', { name: '净现金流' }]]],
    ['IF(已上线, 净现金流, 0)', [['series-not-allowed', '净现金流', { name: '净现金流' }]]],
    ['NPV(比例, 投入)', [['series-needed', '投入', { function: 'NPV' }]]],
    ['IRR(投入 + 投入, 1)', [['series-needed', '投入 + 投入', { function: 'IRR' }]]],
    ['NPV(比例, 缺)', [['unknown-name', '缺', { name: '缺' }]]],
    [
      '缺1 * EXP(缺2) + MIN(人数, 收益)',
      [
        ['unknown-name', '缺1', { name: '缺1' }],
        ['unknown-name', '缺2', { name: '缺2' }],
        ['unit-mismatch', '收益', mismatch('MIN')],
      ],
    ],
  ])('%s', (text, errors) => {
    expect(check(text)).toEqual(errors);
  });

  test('a call that code built with too few arguments is an error, too', () => {
    const span = { start: 0, end: 3 };
    expect(checkFormula({ kind: 'call', function: 'IF', arguments: [], span }, typeOf)).toEqual({
      ok: false,
      errors: [{ code: 'wrong-arity', function: 'IF', found: 0, least: 3, most: 3, span }],
    });
  });
});

describe('what the place of a formula needs', () => {
  const moneyPerYear: ValueType = { kind: 'number', unit: unit('元/年') };

  test.each<[string, unknown]>([
    ['人数 * 成本', '元/年'],
    ['0', '元/年'],
    ['人数', [['wrong-result-unit', '人数', { expected: unit('元/年'), found: unit('人') }]]],
    ['人数 > 0', [['wrong-result-kind', '人数 > 0', { expected: 'number', found: 'boolean' }]]],
  ])('a benefit of %s', (text, outcome) => {
    expect(check(text, moneyPerYear)).toEqual(outcome);
  });
});
