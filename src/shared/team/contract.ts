import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { teammate, teammateFields } from './model.ts';

/** Procedures on the people of our own side. */
export const teamContract = {
  /** Everybody, the one who uses this workbench first, then in the order in which they were added. */
  list: internalProcedure.output(z.array(teammate)),
  create: internalProcedure.input(teammateFields.partial().required({ name: true })).output(teammate),
  /** Making one `isMe` takes the mark from whoever had it. */
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: teammateFields.partial() })).output(teammate),
  /** Leaves what the teammate owned without an owner. */
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
