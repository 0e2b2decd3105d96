import { expect, test } from 'vitest';
import { readStrokes, strokePath, writeStrokes } from './signature.ts';

test('a signature is read as it was drawn', () => {
  const drawn = [
    [
      [10, 20],
      [30, 40],
    ],
    [[50, 60]],
  ] as const;
  expect(readStrokes(writeStrokes(drawn))).toEqual(drawn);
});

test.each(['', 'ink', '{}', '[[]]', '[[["a",1]]]', '[[[1]]]'])('%j is no signature', (text) => {
  expect(readStrokes(text)).toEqual([]);
});

test('nothing drawn is kept as nothing', () => {
  expect(writeStrokes([])).toBe('');
});

test('a stroke is a line through its points, a touch a dot', () => {
  expect([
    strokePath([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
    strokePath([[7, 8]]),
  ]).toEqual(['M1 2L3 4L5 6', 'M7 8L7 8']);
});
