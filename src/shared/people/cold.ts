import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/days.ts';
import { defaultCadenceDays } from './model.ts';

interface ContactState {
  /** Day of the latest contact; null = none is known. */
  readonly lastContactOn: CalendarDate | null;
  /** The agreed days between contacts; null = the usual. */
  readonly cadenceDays: number | null;
  /** Day on which the person was entered here. */
  readonly enteredOn: CalendarDate;
}

/** How a relationship stands against its cadence, all in days. */
export type Warmth =
  /** Never in contact, and nobody said how often: a name on a list cannot cool down. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'warm'; readonly days: number }
  /** `overdue` days longer than the cadence allows. */
  | { readonly kind: 'cold'; readonly days: number; readonly overdue: number };

/**
 * Whether a person is going cold: without contact for more days than the cadence (21 unless said otherwise). Somebody
 * with a cadence of his own who was never contacted counts from the day he was entered.
 */
export function warmthOf({ lastContactOn, cadenceDays, enteredOn }: ContactState, today: CalendarDate): Warmth {
  const since = lastContactOn ?? (cadenceDays === null ? null : enteredOn);
  if (since === null) return { kind: 'untouched' };
  const days = Math.max(0, daysBetween(since, today));
  const overdue = days - (cadenceDays ?? defaultCadenceDays);
  return overdue > 0 ? { kind: 'cold', days, overdue } : { kind: 'warm', days };
}
