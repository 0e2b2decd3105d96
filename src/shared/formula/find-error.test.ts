import { expect, test } from 'vitest';
import { findError } from './find-error.ts';
import { parseFormula } from './parse.ts';

const values = { a: 1, zero: 0, minus: -4, rate: -1, flows: [1, 2] };

function source(text: string) {
  const parsed = parseFormula(text, { internal: true });
  if (!parsed.ok) throw new Error(parsed.error.code);
  const found = findError(parsed.expression, values);
  return found && [text.slice(found.span.start, found.span.end), found.error, found.names];
}

test.each([
  ['a + 1', undefined],
  ['1 + a / (a * zero)', ['a / (a * zero)', 1, ['a', 'zero']]],
  ['a / zero', ['a / zero', 1, ['zero']]],
  ['SUM(flows, SQRT(minus))', ['SQRT(minus)', 2, ['minus']]],
  ['IF(zero = 0, a / zero, SQRT(minus))', ['a / zero', 1, ['zero']]],
  ['IF(zero > 0, SQRT(minus), a / zero)', ['a / zero', 1, ['zero']]],
  ['IF(a / zero > 0, 1, 2)', ['a / zero', 1, ['zero']]],
  ['IF(a > 0, 1, a / zero)', undefined],
  ['NPV(rate, flows)', ['NPV(rate, flows)', 1, ['rate', 'flows']]],
  ['-missing%', ['missing', 3, ['missing']]],
  ['0 ^ 0', ['0 ^ 0', 2, []]],
])('%s: the error comes from %j', (text, expected) => {
  expect(source(text)).toEqual(expected);
});
