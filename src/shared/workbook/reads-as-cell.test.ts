import { expect, test } from 'vitest';
import { readsAsCell } from './reads-as-cell.ts';

test.each([
  ['A1', true],
  ['a01', true],
  ['xfd1048576', true],
  ['R', true],
  ['c', true],
  ['R1C1', true],
  ['rc12', true],
  ['XFE1', false],
  ['A1048577', false],
  ['A0', false],
  ['ABCD1', false],
  ['headcount', false],
  ['年薪', false],
  ['rate', false],
  ['A1_', false],
])('Excel takes %s for a cell: %s', (name, isCell) => {
  expect(readsAsCell(name)).toBe(isCell);
});
