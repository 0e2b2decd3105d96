import { expect, test } from 'vitest';
import { withRange, withToggled } from './selected-range.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const told = (ids: ReadonlySet<string>) => [...ids].join('');

test('a range is ticked in both directions, and what was ticked stays so', () => {
  expect([told(withRange(new Set(), rows, 1, 3)), told(withRange(new Set('d'), rows, 2, 0))]).toEqual(['bcd', 'dabc']);
});

test('ticking once more takes the tick away', () => {
  const once = withToggled(new Set('a'), 'b');
  expect([told(once), told(withToggled(once, 'a'))]).toEqual(['ab', 'b']);
});
