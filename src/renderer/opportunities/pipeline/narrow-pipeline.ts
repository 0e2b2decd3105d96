import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import { isOpenStage, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { stuckSigns } from '../../../shared/opportunities/stuck.ts';
import { type ExpectedSpan, ownedByNobody, type PipelineNarrowing } from './pipeline-search.ts';

/** The deals that pass every filter; `found` holds the ids that the typed words find, null without words. */
export function narrowPipeline(
  rows: readonly PipelineRow[],
  filter: PipelineNarrowing,
  found: ReadonlySet<string> | null,
  today: CalendarDate,
): readonly PipelineRow[] {
  const { owner, within, minAmount, maxAmount, stuck } = filter;
  return rows.filter(
    (deal) =>
      (found === null || found.has(deal.id)) &&
      (owner === null || deal.ownerId === (owner === ownedByNobody ? null : owner)) &&
      (within === null || isExpected(deal, within, today)) &&
      (minAmount === null || (deal.amount !== null && deal.amount >= minAmount)) &&
      (maxAmount === null || (deal.amount !== null && deal.amount <= maxAmount)) &&
      (!stuck || stuckSigns(deal, today).length > 0),
  );
}

/** Only an open deal is still expected. */
function isExpected({ stage, expectedDate }: PipelineRow, span: ExpectedSpan, today: CalendarDate): boolean {
  if (!isOpenStage(stage)) return false;
  if (expectedDate === null) return span === 'undated';
  const days = daysBetween(today, expectedDate);
  switch (span) {
    case 'overdue':
      return days < 0;
    case 'days30':
      return days >= 0 && days <= 30;
    case 'days90':
      return days >= 0 && days <= 90;
    case 'days180':
      return days >= 0 && days <= 180;
    case 'undated':
      return false;
    default:
      return assertNever(span);
  }
}
