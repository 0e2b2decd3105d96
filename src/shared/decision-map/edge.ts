import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/**
 * What ties two people of a deal, read from → to: `from` reports to, has a dotted line to, influences, approves before,
 * stands in for, was introduced by, or blocks `to`. Conflict and alliance hold both ways.
 */
export const edgeKinds = [
  'reports-to',
  'dotted-line',
  'influences',
  'conflict',
  'ally',
  'approves-before',
  'proxy',
  'introduced-by',
  'blocks',
] as const;
export type EdgeKind = (typeof edgeKinds)[number];

const mutualKinds: readonly EdgeKind[] = ['conflict', 'ally'];

/** True for a tie that says the same from both ends. */
export function isMutual(kind: EdgeKind): boolean {
  return mutualKinds.includes(kind);
}

/** What the user may change of a tie. */
export const edgeFields = z.strictObject({
  kind: z.enum(edgeKinds),
  /** How strong an influence is, 1 to 3; 1 for every other kind. */
  weight: z.number().int().min(1).max(3),
  note: z.string().trim().max(500),
  /** First day on which it is known. */
  since: calendarDate,
});
export type EdgeFields = Readonly<z.infer<typeof edgeFields>>;

/** A tie between two stakeholders of one deal. */
export const mapEdge = edgeFields.extend({
  id: recordId,
  opportunityId: recordId,
  fromId: recordId,
  toId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type MapEdge = Readonly<z.infer<typeof mapEdge>>;

/** The two ends as they are stored: a mutual tie begins with the smaller id, so that it is never there twice. */
export function endsOf(
  kind: EdgeKind,
  fromId: string,
  toId: string,
): { readonly fromId: string; readonly toId: string } {
  return isMutual(kind) && toId < fromId ? { fromId: toId, toId: fromId } : { fromId, toId };
}
