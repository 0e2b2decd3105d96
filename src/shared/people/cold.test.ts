import { expect, test } from 'vitest';
import { warmthOf } from './cold.ts';

test.each([
  ['the usual 21 days are still warm', '2026-11-02', null, { kind: 'warm', days: 21 }],
  ['the 22nd day is cold', '2026-11-01', null, { kind: 'cold', days: 22, overdue: 1 }],
  ['a cadence of his own comes before the usual', '2026-11-15', 7, { kind: 'cold', days: 8, overdue: 1 }],
  ['a long cadence keeps him warm', '2026-06-01', 180, { kind: 'warm', days: 175 }],
  ['never in contact and no cadence is no reproach', null, null, { kind: 'untouched' }],
  ['with a cadence the clock starts when he is entered', null, 14, { kind: 'cold', days: 53, overdue: 39 }],
  ['contact later today or on another clock is not negative', '2026-11-24', null, { kind: 'warm', days: 0 }],
] as const)('%s', (_, lastContactOn, cadenceDays, expected) => {
  expect(warmthOf({ lastContactOn, cadenceDays, enteredOn: '2026-10-01' }, '2026-11-23')).toEqual(expected);
});
