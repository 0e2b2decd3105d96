import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { intakeRow } from './cell.ts';
import { importEvent, importPlan } from './model.ts';

const upload = z.uuid();

/**
 * Taking in a list: its rows are handed over in pieces, looked at as often as the user changes the plan, and written
 * once. Nothing is written before `run`; only one list at a time is held, in memory.
 */
export const intakeContract = {
  /** Begins a new list and forgets the one before. */
  begin: internalProcedure.output(z.strictObject({ upload })),
  /** Hands over the next rows. */
  stage: internalProcedure
    .input(z.strictObject({ upload, rows: z.array(intakeRow).max(1000) }))
    .output(z.strictObject({ rows: z.number().int() })),
  /** What would become of each row; writes nothing. */
  preview: internalProcedure.input(z.strictObject({ upload, plan: importPlan })).output(eventIterator(importEvent)),
  /** Takes the rows in as one step of undo, all that are sound or, when cancelled or failed, none. */
  run: internalProcedure
    .input(z.strictObject({ upload, plan: importPlan, fileName: z.string().min(1).max(255) }))
    .output(eventIterator(importEvent)),
  discard: internalProcedure.input(z.strictObject({ upload })).output(z.void()),
};
