import { eq, getTableColumns, sql } from 'drizzle-orm';
import {
  emptyOpportunity,
  type Opportunity,
  type OpportunityFields,
  type OpportunityRow,
  type PipelineRow,
} from '../../shared/opportunities/model.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import { accounts } from '../accounts/tables.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { searchIndexTable } from '../database/search-index.ts';
import { openCriteria } from './criteria.ts';
import { opportunities } from './tables.ts';

export type OpportunityRepository = ReturnType<typeof createOpportunityRepository>;

/** The SQL of deals. */
export function createOpportunityRepository(database: WorkbenchDatabase) {
  const { orm, connection, now, newId } = database;
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

  const { closeNote, closeCompetitor, createdAt, updatedAt, ...shownInPipeline } = getTableColumns(opportunities);
  // Ids grow with time; the screen sorts by whichever column it is asked for.
  const pipeline = orm
    .select({ ...shownInPipeline, accountName: accounts.name })
    .from(opportunities)
    .innerJoin(accounts, eq(accounts.id, opportunities.accountId))
    .orderBy(opportunities.id)
    .prepare();

  const accountName = orm
    .select({ name: accounts.name })
    .from(opportunities)
    .innerJoin(accounts, eq(accounts.id, opportunities.accountId))
    .where(eq(opportunities.id, sql.placeholder('id')))
    .prepare();

  const competitors = connection
    .prepare<[], string>(
      `SELECT each.value FROM opportunities, json_each(opportunities.competitors) AS each
       GROUP BY each.value ORDER BY count(*) DESC, each.value LIMIT 200`,
    )
    .pluck();

  const matching = connection
    .prepare<[{ match: string }], string>(
      `WITH found AS MATERIALIZED (
         SELECT e.entity, e.record_id FROM ${searchIndexTable} AS i
         JOIN search_entries AS e ON e.rowid = i.rowid WHERE ${searchIndexTable} MATCH @match)
       SELECT id FROM opportunities
       WHERE id IN (SELECT record_id FROM found WHERE entity = 'opportunity')
         OR account_id IN (SELECT record_id FROM found WHERE entity = 'account')`,
    )
    .pluck();

  return {
    criteria: openCriteria(database),
    /** Ids of the deals whose own words or whose customer's words fit. */
    matching(query: string): string[] {
      const match = fullTextQuery(query);
      return match === null ? [] : matching.all({ match });
    },
    competitors: (): string[] => competitors.all(),
    accountName: (id: string): string | undefined => accountName.get({ id })?.name,
    list: (accountId: string | null): OpportunityRow[] =>
      accountId === null ? all.all() : ofAccount.all({ accountId }),
    get: (id: string): Opportunity | undefined => byId.get({ id }),
    pipeline: (): PipelineRow[] => pipeline.all(),
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
