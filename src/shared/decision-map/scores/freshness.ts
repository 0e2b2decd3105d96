import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { daysBetween } from '../../kernel/days.ts';
import type { DecisionMap } from '../map.ts';
import type { Scoring } from '../scoring.ts';

/**
 * The day of the latest evidence of each one's stance up to a day; who was never judged is not in it. A judgement that was
 * taken back verifies nothing.
 */
export function verifiedOn(
  { judgements }: Pick<DecisionMap, 'judgements'>,
  today: CalendarDate,
): ReadonlyMap<string, CalendarDate> {
  const latest = new Map<string, CalendarDate>();
  for (const { stakeholderId, aspect, value, on } of judgements) {
    if (aspect !== 'stance' || value === null || on > today) continue;
    if (on > (latest.get(stakeholderId) ?? '')) latest.set(stakeholderId, on);
  }
  return latest;
}

/** What a stance still counts, 1 to 0: half after every half-life since it was verified; 0 when it never was. */
export function freshness(
  verified: CalendarDate | undefined,
  today: CalendarDate,
  { halfLifeDays }: Pick<Scoring, 'halfLifeDays'>,
): number {
  return verified === undefined ? 0 : 0.5 ** (daysBetween(verified, today) / halfLifeDays);
}
