import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { action, fieldChange, historyEntity, historyState } from './model.ts';

/** Undo, redo and the history of a field: all three read the one change log. */
export const historyContract = {
  state: internalProcedure.output(historyState),
  /** Takes back the latest action; answers what was taken back, or null when there is nothing. */
  undo: internalProcedure.output(action.nullable()),
  redo: internalProcedure.output(action.nullable()),
  /** Changes of one field of one record, newest first. `field` is the name the record's own schema uses. */
  ofField: internalProcedure
    .input(
      z.strictObject({
        entity: historyEntity,
        id: recordId,
        field: z.string().max(64),
      }),
    )
    .output(z.array(fieldChange)),
};
