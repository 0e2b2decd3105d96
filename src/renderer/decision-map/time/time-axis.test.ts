import { expect, test } from 'vitest';
import { monthsBetween } from './months-between.ts';
import { spreadNames } from './spread-names.ts';

test.each([
  ['2026-07-01', '2026-11-23', ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']],
  ['2026-11-02', '2026-11-23', []],
  ['2026-12-31', '2027-01-01', ['2027-01-01']],
  [
    '2024-12-15',
    '2026-12-15',
    ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'],
  ],
])('from %s to %s the months are %j', (from, to, months) => {
  expect(monthsBetween(from, to)).toEqual(months);
});

test('a name stands where the one before it leaves room', () => {
  expect(spreadNames([0, 2, 6, 10.9, 11])).toEqual([true, false, true, false, true]);
});
