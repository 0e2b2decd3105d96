import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { person, personFields } from './model.ts';

/** Procedures on the people of an account. */
export const peopleContract = {
  list: internalProcedure.input(z.strictObject({ accountId: recordId })).output(z.array(person)),
  create: internalProcedure
    .input(personFields.partial().required({ name: true }).extend({ accountId: recordId }))
    .output(person),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: personFields.partial() })).output(person),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
