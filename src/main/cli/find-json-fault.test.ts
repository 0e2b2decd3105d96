import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';

test('finds no fault in JSON, however deep', () => {
  fc.assert(fc.property(fc.json(), (text) => findJsonFault(text) === undefined));
  expect(findJsonFault(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeUndefined();
});

test('finds a fault in every text that JSON.parse refuses', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', '"', 'x', '\n,', ':', ''))
    .map(
      ([text, at, insert]) =>
        `${text.slice(0, at % (text.length + 1))}${insert}${text.slice((at % (text.length + 1)) + 1)}`,
    );
  fc.assert(
    fc.property(broken, (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(findJsonFault(text) === undefined).toBe(isJson);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"a" 1}', 1, 6],
  ['{"a": 1,\n\n  "b" }', 3, 7],
  ['{"a": 01}', 1, 8],
  ['[1 2]', 1, 4],
  ["{'a': 1}", 1, 2],
  ['{"a": 1} x', 1, 10],
])('%j is wrong at line %i, column %i', (text, line, column) => {
  expect(findJsonFault(text)).toEqual({ line, column });
});
