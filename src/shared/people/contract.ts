import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { person, personChoice, personDetail, personFields } from './model.ts';

/** Procedures on the people of an account. */
export const peopleContract = {
  list: internalProcedure.input(z.strictObject({ accountId: recordId })).output(z.array(person)),
  get: internalProcedure.input(z.strictObject({ id: recordId })).output(personDetail),
  /** For a choice of one or several: by name, pinyin, initials or digits of the phone; without a query the latest changed. */
  find: internalProcedure
    .input(
      z.strictObject({
        query: z.string().max(200),
        /** Only people of this account; null = of all. */
        accountId: recordId.nullable(),
        limit: z.number().int().min(1).max(100),
      }),
    )
    .output(z.array(personChoice)),
  create: internalProcedure
    .input(personFields.partial().required({ name: true }).extend({ accountId: recordId }))
    .output(person),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: personFields.partial() })).output(person),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
