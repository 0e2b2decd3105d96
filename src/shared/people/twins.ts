import { z } from 'zod';
import { confidences, duplicateReasons } from './duplicates.ts';
import { person, personChoice } from './model.ts';

const agreement = { reasons: z.array(z.enum(duplicateReasons)).readonly(), confidence: z.enum(confidences) };

/** One side of a suggested pair: the record and how much hangs on it. */
export const twin = person.extend({
  accountName: z.string(),
  dealCount: z.number().int(),
  activityCount: z.number().int(),
});
export type Twin = Readonly<z.infer<typeof twin>>;

/** Two records that may be one person, the older one first. */
export const twins = z.strictObject({ first: twin, second: twin, ...agreement });
export type Twins = Readonly<z.infer<typeof twins>>;

/** Somebody on record who may be the person about to be entered. */
export const likeness = z.strictObject({ person: personChoice, ...agreement });
export type Likeness = Readonly<z.infer<typeof likeness>>;
