import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';

const key = z.string().min(1).max(200);

/** What the screens remember of the user's choices (columns shown, an import's mapping): no record, so no undo. */
export const choicesContract = {
  /** The value kept under a key, or null; whoever asks repairs what it does not know. */
  get: internalProcedure.input(z.strictObject({ key })).output(z.unknown()),
  set: internalProcedure.input(z.strictObject({ key, value: z.json() })).output(z.void()),
};
