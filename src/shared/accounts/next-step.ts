import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { NextStep } from './model.ts';

/** Something open that may come next with a customer. */
export type StepCandidate = Omit<NextStep, 'isOverdue'>;

/** Of one day, a deal's own next step comes before a task, and a task before a planned activity. */
export const stepRanks = { deal: 1, task: 2, activity: 3 } as const satisfies Readonly<
  Record<NextStep['kind'], number>
>;
/** Stands for "no day yet": it sorts after every day. */
export const noDay = '9999-12-31';

/**
 * What comes next with a customer: of the next steps of his open deals, his open tasks that have a day, and what is
 * planned with him, the one with the soonest day, even where it is late; a deal's step without a day comes last.
 */
export function nearestStep(candidates: readonly StepCandidate[], today: CalendarDate): NextStep | null {
  const [nearest] = candidates.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  return nearest === undefined ? null : { ...nearest, isOverdue: nearest.date !== null && nearest.date < today };
}

function keyOf({ kind, date, text }: StepCandidate): string {
  return `${date ?? noDay}${stepRanks[kind]}${text}`;
}
