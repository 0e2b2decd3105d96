import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { binEntry } from './model.ts';

const batch = z.strictObject({ batch: z.number().int().positive() });

/** What was deleted in the last 30 days; read from the change log, which keeps it anyway. */
export const binContract = {
  /** Newest first. */
  list: internalProcedure.output(z.array(binEntry)),
  /**
   * Brings back what a deletion took, as one step of undo. REFUSED with reason `bin-parent-missing` (detail: kind and
   * name of what must be restored first) or `bin-place-taken` (detail: kind) when something took its place.
   */
  restore: internalProcedure.input(batch).output(z.void()),
  /** Erases the deleted records from the file for good; no undo. */
  erase: internalProcedure.input(batch).output(z.void()),
  /** Erases everything in the bin for good; no undo. Answers how many deletions that were. */
  empty: internalProcedure.output(z.number().int()),
};
