import { expect, test } from 'vitest';
import { planTaskOf } from '../../../../test/support/plans.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { reportedPlan } from './reported-plan.ts';

/** Planned for Monday to Wednesday, as in the baseline; nothing of it is done. */
const task = planTaskOf('评测', 3, { baselineStart: '2026-11-02', baselineEnd: '2026-11-04' });
const planOf = (isOver: boolean) =>
  ({
    poc: { startsOn: '2026-11-02', baselineOn: '2026-11-01', isOver },
    ...{ tasks: [{ ...task, ownerName: '林晓', customerName: '' }], links: [], importedYears: [] },
  }) as unknown as PlanOfPoc;

test('what is late is reported as late, by the days on which it can be done now', () => {
  const line = reportedPlan(planOf(false), '2026-11-09')?.lines[0];
  expect([line?.start, line?.end, line?.state, line?.slip?.days]).toEqual(['2026-11-09', '2026-11-11', 'overdue', 7]);
});

test('of a POC that is over nothing is expected any more', () => {
  const line = reportedPlan(planOf(true), '2026-11-09')?.lines[0];
  expect([line?.end, line?.slip?.days]).toEqual(['2026-11-04', 0]);
});
