import { expect, test } from 'vitest';
import type { FunctionName } from './functions.ts';
import { parseFormula } from './parse.ts';
import { toWords } from './to-words.ts';

const labels = new Map([
  ['n', '坐席人数'],
  ['cost', '人均成本'],
  ['share', '重复率'],
]);
const values = new Map([
  ['n', '400 人'],
  ['cost', '15 万元/人/年'],
  ['share', '−60%'],
]);
const patterns: Partial<Record<FunctionName, string>> = { IF: '若 {1} 则 {2}，否则 {3}', MIN: '较小者' };

function words(text: string, names: ReadonlyMap<string, string>): string {
  const parsed = parseFormula(text, { internal: true });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return toWords(parsed.expression, {
    name: (name) => names.get(name) ?? name,
    number: (value) => value.toLocaleString('en'),
    functionWord: (name) => patterns[name] ?? name,
  });
}

test.each([
  ['n*share*cost', '坐席人数 × 重复率 × 人均成本'],
  ['n*(1-share)/cost', '坐席人数 × (1 − 重复率) ÷ 人均成本'],
  ['a/(b/c)', 'a ÷ (b ÷ c)'],
  ['a-(b+c)', 'a − (b + c)'],
  ['a-b+c', 'a − b + c'],
  ['60%*12000', '60% × 12,000'],
  ['share%', '重复率 ÷ 100'],
  ['a*b%', 'a × (b ÷ 100)'],
  ['-a+b', '−a + b'],
  ['a*-b', 'a × (−b)'],
  ['a- -b*c', 'a − (−b × c)'],
  ['-2^2', '(−2) ^ 2'],
  ['2^3^2', '(2 ^ 3) ^ 2'],
  ['--a', '−(−a)'],
  ['a<=b', 'a ≤ b'],
  ['a>=-b', 'a ≥ −b'],
  ['a<>b', 'a ≠ b'],
  ['(a>b)=(c>d)', 'a > b = (c > d)'],
  ['min(n,a+b)', '较小者(坐席人数, a + b)'],
  ['if(a>b,c,d)', '若 a > b 则 c，否则 d'],
  ['if(a>b,c,d)*2', '(若 a > b 则 c，否则 d) × 2'],
  ['if(a,if(b,1,2),3)', '若 a 则 (若 b 则 1，否则 2)，否则 3'],
])('%s is told as %s', (text, told) => {
  expect(words(text, labels)).toBe(told);
});

test('with this customer’s values in place of names, a negative value keeps brackets where it does not come first', () => {
  expect([
    words('n*cost', values),
    words('n+share', values),
    words('share*n', values),
    words('share^2', values),
  ]).toEqual(['400 人 × 15 万元/人/年', '400 人 + (−60%)', '−60% × 400 人', '(−60%) ^ 2']);
});
