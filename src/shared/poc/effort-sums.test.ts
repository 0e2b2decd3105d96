import { expect, test } from 'vitest';
import { effortSums } from './effort-sums.ts';

test('hours are summed per person and phase, the busiest first', () => {
  const none = { preparation: 0, tuning: 0, evaluation: 0, other: 0 };
  expect(
    effortSums([
      { teammateId: 'a', phase: 'tuning', hours: 4 },
      { teammateId: 'b', phase: 'tuning', hours: 6 },
      { teammateId: 'b', phase: 'evaluation', hours: 1.5 },
      { teammateId: null, phase: 'other', hours: 2 },
      { teammateId: 'a', phase: 'tuning', hours: 0.5 },
    ]),
  ).toEqual({
    people: [
      { teammateId: 'b', phases: { ...none, tuning: 6, evaluation: 1.5 }, total: 7.5 },
      { teammateId: 'a', phases: { ...none, tuning: 4.5 }, total: 4.5 },
      { teammateId: null, phases: { ...none, other: 2 }, total: 2 },
    ],
    phases: { preparation: 0, tuning: 10.5, evaluation: 1.5, other: 2 },
    total: 14,
  });
});

test('without an entry there are no hours', () => {
  expect(effortSums([]).total).toBe(0);
});
