import { describe, expect, test } from 'vitest';
import { parseFormula } from './parse.ts';
import { printFormula } from './print.ts';
import { toExcel } from './to-excel.ts';

function parsed(text: string) {
  const result = parseFormula(text, { internal: true });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.expression;
}

describe('canonical print', () => {
  test.each([
    ['((a+b))*(c)', '(a + b) * c'],
    ['(a*b)+c', 'a * b + c'],
    ['a-(b-c)', 'a - (b - c)'],
    ['(a-b)-c', 'a - b - c'],
    ['a/(b*c)', 'a / (b * c)'],
    ['2^(3^2)', '2 ^ (3 ^ 2)'],
    ['(2^3)^2', '2 ^ 3 ^ 2'],
    ['(-2)^2', '-2 ^ 2'],
    ['-(2^2)', '-(2 ^ 2)'],
    ['-(2%)', '-(2%)'],
    ['(-2)%', '-2%'],
    ['(a+b)%', '(a + b)%'],
    ['(2^3)%', '(2 ^ 3)%'],
    ['2^(3%)', '2 ^ 3%'],
    ['a-(-b)', 'a - -b'],
    ['(a>b)=(c>d)', 'a > b = (c > d)'],
    ['min((a),(b+c))', 'MIN(a, b + c)'],
    ['1e21*0.0000001', '1E+21 * 1E-7'],
  ])('%s', (text, printed) => {
    expect(printFormula(parsed(text))).toBe(printed);
  });
});

describe('to Excel', () => {
  const cells = new Map([
    ['人数', "'假设'!$B$3"],
    ['成本', '假设!$B$4'],
    ['r', 'rate'],
    ['现金流', '$B$5:$E$5'],
  ]);
  const reference = (name: string) => cells.get(name) ?? '#REF!';

  test.each([
    ['人数*60%*成本', "'假设'!$B$3 * 60% * 假设!$B$4"],
    ['-人数^2', "-'假设'!$B$3 ^ 2"],
    ['round(成本,-4)', 'ROUND(假设!$B$4,-4)'],
    ['NPV(r,现金流)', 'NPV(rate,$B$5:$E$5)'],
    ['IRR(现金流,0.1)', 'IRR($B$5:$E$5,0.1)'],
    ['MIRR(现金流,r,r)', 'MIRR($B$5:$E$5,rate,rate)'],
    ['IF(人数>=1,0.1,1/3)', "IF('假设'!$B$3 >= 1,0.1,1 / 3)"],
    ['0.30000000000000004', '0.30000000000000004'],
    ['1e300', '1E+300'],
  ])('%s', (text, excel) => {
    expect(toExcel(parsed(text), reference)).toBe(excel);
  });

  test('a negative number that code put into a tree keeps its place', () => {
    const span = { start: 0, end: 0 };
    const tree = {
      kind: 'binary',
      operator: '^',
      operatorSpan: span,
      left: { kind: 'number', value: 2, span },
      right: { kind: 'number', value: -1, span },
      span,
    } as const;
    expect([toExcel(tree, reference), printFormula({ kind: 'percent', operand: tree, span })]).toEqual([
      '2 ^ -1',
      '(2 ^ -1)%',
    ]);
  });
});
