import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { savedView, viewedLists } from './model.ts';

const fields = savedView.pick({ name: true, state: true });

/** Procedures on the saved ways to look at a list. */
export const viewsContract = {
  /** In the order in which they were saved. */
  list: internalProcedure.input(z.strictObject({ list: z.enum(viewedLists) })).output(z.array(savedView)),
  /** REFUSED with reason `view-name-taken` when another view of the list has the name; `update` too. */
  create: internalProcedure.input(savedView.pick({ list: true, name: true, state: true })).output(savedView),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: fields.partial() })).output(savedView),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
