import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Activity, ActivityKind } from './model.ts';

type Entry = Pick<Activity, 'kind' | 'status' | 'day' | 'time'>;

/** A month of the past, `YYYY-MM`, with its entries, the latest first. */
export interface TimelineMonth<Row> {
  readonly month: string;
  readonly rows: readonly Row[];
}

export interface Timeline<Row> {
  /** What is planned, the soonest first: a day that went by without an outcome stands on top, waiting for it. */
  readonly planned: readonly Row[];
  readonly months: readonly TimelineMonth<Row>[];
}

/**
 * Orders what happens with a customer.
 * @param rows - the latest day first, as they are listed
 * @param kind - only these; null = all
 */
export function arrangeTimeline<Row extends Entry>(rows: readonly Row[], kind: ActivityKind | null): Timeline<Row> {
  const shown = kind === null ? rows : rows.filter((row) => row.kind === kind);
  const months = new Map<string, Row[]>();
  for (const row of shown) {
    if (row.status === 'planned') continue;
    const month = row.day.slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [row]);
    else known.push(row);
  }
  return {
    planned: shown.filter(({ status }) => status === 'planned').toSorted(bySooner),
    months: [...months].map(([month, ofMonth]) => ({ month, rows: ofMonth })),
  };
}

/** Of one day, what has no hour comes first: it may be any time. */
function bySooner(left: Pick<Entry, 'day' | 'time'>, right: Pick<Entry, 'day' | 'time'>): number {
  return compare(left.day, right.day) || compare(left.time ?? '', right.time ?? '');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** True when a planned day is over and nobody has said how it ended. */
export function isWaitingForOutcome({ status, day }: Pick<Entry, 'status' | 'day'>, today: CalendarDate): boolean {
  return status === 'planned' && day < today;
}
