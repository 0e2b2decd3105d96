import { expect, test } from 'vitest';
import { countSignChanges } from './count-sign-changes.ts';

test('sign changes are counted without the zeros', () => {
  expect([[], [0, 0], [-1, 2, 3], [-1, 0, 2, 0, -3], [1, -1, 1, -1], [0, -1, -1, 0, 1]].map(countSignChanges)).toEqual([
    0, 0, 1, 2, 3, 1,
  ]);
});
