import type { CalendarDate } from '../kernel/calendar-date.ts';
import { localDay } from '../kernel/days.ts';
import { warmthOf } from '../people/cold.ts';

/** What says how warm a relationship is; `createdAt` is the moment of entering, asked for only where no contact is known. */
interface Contacted {
  readonly lastContactOn: CalendarDate | null;
  readonly cadenceDays: number | null;
  readonly createdAt: string | null;
  readonly hasOpenDeal: boolean;
}

/** Somebody going cold; both counts in days. */
export type Cold<Row> = Row & { readonly days: number; readonly overdue: number };

/** Silent for longer than this, a relationship is not cooling but gone; it counts only while a deal hangs on it. */
const daysUntilGone = 365;

/** Who is going cold, those with an open deal first, then the longest overdue. */
export function coldPeople<Row extends Contacted>(rows: readonly Row[], today: CalendarDate): readonly Cold<Row>[] {
  return rows
    .flatMap((row) => {
      const enteredOn = row.createdAt === null ? today : localDay(new Date(row.createdAt));
      const warmth = warmthOf({ ...row, enteredOn }, today);
      if (warmth.kind !== 'cold' || (warmth.days > daysUntilGone && !row.hasOpenDeal)) return [];
      return [{ ...row, days: warmth.days, overdue: warmth.overdue }];
    })
    .toSorted((left, right) => Number(right.hasOpenDeal) - Number(left.hasOpenDeal) || right.overdue - left.overdue);
}
