import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { type Judged, judged } from './model.ts';

/** What is judged of somebody's part in a deal. */
export const aspects = [
  'stance',
  'coverage',
  'influence',
  'buyingRole',
  'politicalStatus',
  'decisionOrientation',
  'responseMode',
  'vetoKind',
  'vetoState',
] as const satisfies readonly (keyof Judged)[];
export type Aspect = (typeof aspects)[number];

/** How it is known: seen 亲见, reported 转述, guessed 推测. */
export const evidenceSources = ['seen', 'reported', 'guessed'] as const;
export const confidences = ['high', 'medium', 'low'] as const;

/** Why a judgement is believed. */
export const evidence = z.strictObject({
  source: z.enum(evidenceSources),
  /** The day of what was seen or heard: from it on the judgement holds, and from it on it ages. */
  on: calendarDate,
  confidence: z.enum(confidences),
  note: z.string().trim().max(1000),
});
export type Evidence = Readonly<z.infer<typeof evidence>>;

/** A judgement of one aspect with its evidence; of one day there is one, and the latest day's holds. */
export const judgement = evidence.extend({
  id: recordId,
  stakeholderId: recordId,
  aspect: z.enum(aspects),
  /** The value as text: a word of the aspect's enumeration, the digit of the influence; null = taken back as unknown. */
  value: z.string().max(40).nullable(),
  /** The teammate who judged; null = nobody on record. */
  authorId: recordId.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Judgement = Readonly<z.infer<typeof judgement>>;

/** The value of an aspect as a judgement keeps it. */
export function judgedText(value: Judged[Aspect]): string | null {
  return value === null ? null : String(value);
}

/** The value that a judgement keeps; undefined when this program does not know it (a file of a newer one). */
export function judgedValue<A extends Aspect>(aspect: A, text: string | null): Judged[A] | undefined {
  const value = text !== null && aspect === 'influence' ? Number(text) : text;
  const parsed = judged.shape[aspect].safeParse(value);
  return parsed.success ? (parsed.data as Judged[A]) : undefined;
}

/** Later evidence goes before earlier; of one day the one written down last. */
export function byEvidence(left: Judgement, right: Judgement): number {
  if (left.on !== right.on) return left.on < right.on ? -1 : 1;
  if (left.createdAt === right.createdAt) return 0;
  return left.createdAt < right.createdAt ? -1 : 1;
}
