import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { savedView, viewedLists } from './model.ts';

const fields = savedView.pick({ name: true, state: true });

/** Procedures on the saved ways to look at a list. */
export const viewsContract = {
  /** In the order in which they were saved. */
  list: internalProcedure.input(z.strictObject({ list: z.enum(viewedLists) })).output(z.array(savedView)),
  create: internalProcedure.input(savedView.pick({ list: true, name: true, state: true })).output(savedView),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: fields.partial() })).output(savedView),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
