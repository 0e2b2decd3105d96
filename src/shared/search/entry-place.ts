import { type SearchedEntity, searchedEntities } from './searched-fields.ts';

/**
 * The number of an entry in the index says where it stands among its kind, so that the best hundred of a hundred
 * thousand are read without looking at the rest. From the left: kind, settled or not, order (16 bits), serial (24 bits).
 */
const serials = 2 ** 24;
const orders = 2 ** 16;
const halfOfKind = orders * serials;

/** What decides where a record stands among those of its kind that match equally well. */
export interface EntryRank {
  /** Archived or done: after all that is not. */
  readonly isSettled: boolean;
  /** Names: the shorter the nearer to what was typed. */
  readonly length?: number;
  /** What happens: the day it belongs to, `YYYY-MM-DD` or an instant; the latest first. */
  readonly day?: string;
}

/** The numbers of a kind's entries: from the first up to, but without, the second. */
export function entryRange(entity: SearchedEntity): { readonly from: number; readonly to: number } {
  const from = searchedEntities.indexOf(entity) * 2 * halfOfKind;
  return { from, to: from + 2 * halfOfKind };
}

/** The numbers that an entry of this rank may have: as `entryRange`. */
export function serialRange(entity: SearchedEntity, rank: EntryRank): { readonly from: number; readonly to: number } {
  const order = Math.min(Math.max(orderOf(rank), 0), orders - 1);
  const from = entryRange(entity).from + (rank.isSettled ? halfOfKind : 0) + order * serials;
  return { from, to: from + serials };
}

/** Where a number stands among its kind, the serial left out: equal for records that only their names tell apart. */
export function entryOrder(number: number): number {
  return Math.floor(number / serials);
}

function orderOf({ length, day }: EntryRank): number {
  if (day === undefined) return length ?? 0;
  const days = Math.floor(Date.parse(day.slice(0, 10)) / 86_400_000);
  return orders - 1 - (Number.isFinite(days) ? days : 0);
}
