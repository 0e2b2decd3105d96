import { eq, getTableColumns, sql } from 'drizzle-orm';
import {
  emptyOpportunity,
  type Opportunity,
  type OpportunityFields,
  type OpportunityRow,
} from '../../shared/opportunities/model.ts';
import { accounts } from '../accounts/tables.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { opportunities } from './tables.ts';

export type OpportunityRepository = ReturnType<typeof createOpportunityRepository>;

/** The SQL of deals. */
export function createOpportunityRepository({ orm, now, newId }: WorkbenchDatabase) {
  const byId = orm
    .select()
    .from(opportunities)
    .where(eq(opportunities.id, sql.placeholder('id')))
    .prepare();
  const rows = () =>
    orm
      .select({ ...getTableColumns(opportunities), accountName: accounts.name })
      .from(opportunities)
      .innerJoin(accounts, eq(accounts.id, opportunities.accountId));
  const soonestFirst = [
    sql`${opportunities.expectedDate} IS NULL`,
    opportunities.expectedDate,
    opportunities.createdAt,
    opportunities.id,
  ];
  const all = rows()
    .orderBy(...soonestFirst)
    .prepare();
  const ofAccount = rows()
    .where(eq(opportunities.accountId, sql.placeholder('accountId')))
    .orderBy(...soonestFirst)
    .prepare();

  const accountName = orm
    .select({ name: accounts.name })
    .from(opportunities)
    .innerJoin(accounts, eq(accounts.id, opportunities.accountId))
    .where(eq(opportunities.id, sql.placeholder('id')))
    .prepare();

  return {
    accountName: (id: string): string | undefined => accountName.get({ id })?.name,
    list: (accountId: string | null): OpportunityRow[] =>
      accountId === null ? all.all() : ofAccount.all({ accountId }),
    get: (id: string): Opportunity | undefined => byId.get({ id }),
    create(accountId: string, fields: Partial<OpportunityFields> & Pick<OpportunityFields, 'name'>): Opportunity {
      const at = now().toISOString();
      const created = {
        ...emptyOpportunity,
        ...fields,
        ...{ id: newId(), accountId, stageSince: at, createdAt: at, updatedAt: at },
      };
      orm.insert(opportunities).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<OpportunityFields>): void {
      const at = now().toISOString();
      orm
        .update(opportunities)
        .set({ ...changes, ...(changes.stage === undefined ? {} : { stageSince: at }), updatedAt: at })
        .where(eq(opportunities.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(opportunities).where(eq(opportunities.id, id)).run();
    },
  };
}
