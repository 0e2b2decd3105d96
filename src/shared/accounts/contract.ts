import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { bulkEdit } from './bulk.ts';
import { groupTree } from './group-tree.ts';
import { integration, integrationFields } from './integration.ts';
import { account, accountChoice, accountFields, accountRow } from './model.ts';
import { accountFilter, accountQuery } from './query.ts';

const byId = z.strictObject({ id: recordId });

/** Procedures on customers. */
export const accountsContract = {
  list: internalProcedure.input(accountQuery).output(z.array(accountRow)),
  /** How many accounts each of the filters shows. */
  count: internalProcedure
    .input(z.strictObject({ filters: z.array(accountFilter.partial()).max(100) }))
    .output(z.array(z.number().int())),
  /** The row of one account, whatever the filters. */
  row: internalProcedure.input(byId).output(accountRow),
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
  /** Accounts whose name most likely means the same company. */
  similar: internalProcedure.input(z.strictObject({ name: z.string().max(200) })).output(z.array(accountChoice)),
  /** Every tag in use, the most frequent first. */
  tags: internalProcedure.output(z.array(z.string())),
  tree: internalProcedure.input(byId).output(groupTree),
  get: internalProcedure.input(byId).output(account),
  /** Made by hand, so without an owner named it is mine. */
  create: internalProcedure.input(accountFields.partial().required({ name: true })).output(account),
  /** Refuses (`account-cycle`) a parent that is the account itself or below it. */
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: accountFields.partial() })).output(account),
  /** Takes an account out of the daily lists, or back into them. */
  archive: internalProcedure.input(byId.extend({ isArchived: z.boolean() })).output(account),
  remove: internalProcedure.input(byId).output(z.void()),
  /** Answers how many accounts it changed. */
  bulk: internalProcedure.input(bulkEdit).output(z.number().int()),
  integrations: {
    list: internalProcedure.input(z.strictObject({ accountId: recordId })).output(z.array(integration)),
    create: internalProcedure
      .input(integrationFields.partial().required({ name: true }).extend({ accountId: recordId }))
      .output(integration),
    update: internalProcedure
      .input(z.strictObject({ id: recordId, changes: integrationFields.partial() }))
      .output(integration),
    remove: internalProcedure.input(byId).output(z.void()),
  },
};
