import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { account, accountFields, accountQuery, accountRow } from './model.ts';

/** Procedures on customers. */
export const accountsContract = {
  list: internalProcedure.input(accountQuery).output(z.array(accountRow)),
  get: internalProcedure.input(z.strictObject({ id: recordId })).output(account),
  create: internalProcedure.input(accountFields.partial().required({ name: true })).output(account),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: accountFields.partial() })).output(account),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
