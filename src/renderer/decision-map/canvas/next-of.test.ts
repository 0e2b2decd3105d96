import { expect, test } from 'vitest';
import { nextOf } from './next-of.ts';

const list = ['a', 'b', 'c'];

test.each([
  [-1, 1, 'a'],
  [-1, -1, 'c'],
  [0, 1, 'b'],
  [0, -1, 'c'],
  [2, 1, 'a'],
  [2, -1, 'b'],
] as const)('from place %i by %i the walk over a, b, c comes to %s', (place, by, next) => {
  expect(nextOf(list, place, by)).toBe(next);
});

test('a walk over nothing comes to nothing', () => {
  expect([nextOf([], -1, 1), nextOf([], -1, -1)]).toEqual([undefined, undefined]);
});
