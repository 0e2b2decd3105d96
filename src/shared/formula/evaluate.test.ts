import { expect, test } from 'vitest';
import { evaluateFormula } from './evaluate';
import { parseFormula } from './parse';

function result(text: string, values: Record<string, number | readonly number[]> = {}) {
  const parsed = parseFormula(text, { internal: true });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return evaluateFormula(parsed.expression, values);
}

test.each([
  ['2^3^2', 64],
  ['-2^2', 4],
  ['2^-2', 0.25],
  ['-2%', -0.02],
  ['2^300%', 8],
  ['10-4-3', 3],
  ['2*3+4*5', 26],
  ['100/10/2', 5],
  ['1+1=2', 1],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(1.005,2)', 1.01],
  ['INT((0.1+0.7)*10)', 8],
  ['MOD(-3,2)', 1],
])('%s is %f', (text, value) => {
  expect(result(text)).toEqual({ value });
});
