import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays } from '../kernel/days.ts';
import { daysInStage, stuckSigns } from '../opportunities/stuck.ts';
import { deadlineDays, type HomeDeal } from './model.ts';

/** A deal before anybody asked for the name of its customer. */
export type OpenDeal = Omit<HomeDeal, 'accountName'>;

/** What of the open deals needs somebody today. */
export interface DealsToday<Deal> {
  readonly nextSteps: readonly Deal[];
  readonly deadlines: readonly Deal[];
  readonly stuck: readonly Deal[];
}

/**
 * Next steps due until the last day, deals expected to be signed within 14 days, and deals that do not move.
 * A next step that is overdue stands among the tasks; its deal is called stuck only for what else holds it up.
 */
export function dealsToday<Deal extends OpenDeal>(
  deals: readonly Deal[],
  today: CalendarDate,
  last: CalendarDate,
): DealsToday<Deal> {
  const lastDeadline = addDays(today, deadlineDays);
  const isWithin = (day: CalendarDate | null, to: CalendarDate) => day !== null && day <= to;
  return {
    nextSteps: deals
      .filter(({ nextStepDate }) => isWithin(nextStepDate, last))
      .toSorted((left, right) => compare(left.nextStepDate, right.nextStepDate)),
    deadlines: deals
      .filter(({ expectedDate }) => isWithin(expectedDate, lastDeadline) && (expectedDate ?? '') >= today)
      .toSorted((left, right) => compare(left.expectedDate, right.expectedDate)),
    stuck: deals
      .filter((deal) => stuckSigns(deal, today).some(({ code }) => code !== 'next-step-overdue'))
      .toSorted((left, right) => daysInStage(right, today) - daysInStage(left, today)),
  };
}

function compare(left: string | null, right: string | null): number {
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}
