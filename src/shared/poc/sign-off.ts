import { z } from 'zod';
import { layerKinds } from '../decision-map/layer.ts';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

export const signOffMethods = ['handwritten', 'stamped', 'mail'] as const;
export const signOffOutcomes = ['passed', 'passed-with-conditions', 'failed'] as const;

/** What the user says of a signature. */
export const signOffFields = z.strictObject({
  outcome: z.enum(signOffOutcomes),
  signerId: recordId.nullable(),
  signerName: z.string().trim().min(1).max(100),
  signerTitle: z.string().trim().max(200),
  signerLayer: z.enum(layerKinds).nullable(),
  method: z.enum(signOffMethods),
  signedOn: calendarDate,
  conditions: z.string().trim().max(5000),
  dissent: z.string().trim().max(5000),
  /** The signature as drawn: strokes of points as JSON, empty when it was given on paper. */
  strokes: z.string().max(500_000),
});
export type SignOffFields = Readonly<z.infer<typeof signOffFields>>;

/** A signature under the results of a POC; `resultHash` is what was signed (see `fingerprint.ts`). */
export const signOff = signOffFields.extend({
  id: recordId,
  pocId: recordId,
  resultHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The results as they were signed and the signature's own hash, as JSON (see `seal.ts`): what either is compared with. */
  signedResults: z.string(),
  createdAt: instant,
  updatedAt: instant,
});
export type SignOff = Readonly<z.infer<typeof signOff>>;
