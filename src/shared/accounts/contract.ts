import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { account, accountChoice, accountFields, accountQuery, accountRow } from './model.ts';

/** Procedures on customers. */
export const accountsContract = {
  list: internalProcedure.input(accountQuery).output(z.array(accountRow)),
  /** Customers to choose from: by name, pinyin or initials, the closest first; without a query the latest changed. */
  find: internalProcedure
    .input(
      z.strictObject({
        query: z.string().max(200),
        limit: z.number().int().min(1).max(100),
        /** Leaves out this account and all below it. */
        outside: recordId.nullable(),
      }),
    )
    .output(z.array(accountChoice)),
  get: internalProcedure.input(z.strictObject({ id: recordId })).output(account),
  create: internalProcedure.input(accountFields.partial().required({ name: true })).output(account),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: accountFields.partial() })).output(account),
  remove: internalProcedure.input(z.strictObject({ id: recordId })).output(z.void()),
};
