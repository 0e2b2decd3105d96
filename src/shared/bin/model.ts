import { z } from 'zod';
import { actionNames } from '../history/model.ts';
import { instant } from '../kernel/calendar-date.ts';

/** Days that what was deleted can be restored; after them its values are erased for good. */
export const binDays = 30;

/** Kinds of record that are looked for in the bin, from what holds most to what holds least. */
export const binKinds = [
  'account',
  'opportunity',
  'person',
  'activity',
  'task',
  'attachment',
  'poc',
  'pocTemplate',
  'roiModel',
  'integration',
  'teammate',
  'view',
] as const;
export type BinKind = (typeof binKinds)[number];

/** How many records of a kind went along with a deleted one. */
const binCount = z.strictObject({ kind: z.enum(binKinds), count: z.number().int().min(1) });

/** One deletion whose records are not back. */
export const binEntry = z.strictObject({
  /** Number of the batch of the change log that deleted them. */
  batch: z.number().int().positive(),
  at: instant,
  action: z.enum(actionNames),
  kind: z.enum(binKinds),
  /** Names of all that was deleted; of an ROI model that of its deal. */
  names: z.array(z.string()),
  /** How many records of that kind were deleted at once. */
  count: z.number().int().min(1),
  /** What hung on them and went along. */
  along: z.array(binCount),
});
export type BinEntry = Readonly<z.infer<typeof binEntry>>;

/** Of a deletion of many only the first names are told; the rest are counted. */
export const namesTold = 3;
