import type { Statement } from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import {
  type Account,
  type AccountChoice,
  type AccountFields,
  type AccountQuery,
  type AccountRow,
  emptyAccount,
} from '../../shared/accounts/model.ts';
import { opportunityStages } from '../../shared/opportunities/model.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { searchIndexTable } from '../database/search-index.ts';
import { accounts } from './tables.ts';

interface AccountSearch {
  readonly query: string;
  readonly limit: number;
  readonly outside: string | null;
}

/** Left out: an account, all below it, and what is archived. */
const isOffered = `a.archived_at IS NULL AND a.id NOT IN (
  WITH RECURSIVE below (id) AS (
    SELECT @outside UNION SELECT child.id FROM accounts AS child JOIN below ON child.parent_id = below.id)
  SELECT id FROM below WHERE id IS NOT NULL)`;
const latestSql = `SELECT a.id, a.name, a.region FROM accounts AS a WHERE ${isOffered}
  ORDER BY a.updated_at DESC, a.id LIMIT @limit`;
const closestSql = `SELECT a.id, a.name, a.region
  FROM accounts AS a JOIN search_entries AS e ON e.record_id = a.id
  WHERE e.rowid IN (SELECT rowid FROM ${searchIndexTable} WHERE ${searchIndexTable} MATCH @match) AND ${isOffered}
  ORDER BY length(e.name_key), e.sort_key, e.name_key, a.id LIMIT @limit`;

export type AccountRepository = ReturnType<typeof createAccountRepository>;

/** The SQL of customers. */
export function createAccountRepository({ connection, orm, now, newId }: WorkbenchDatabase) {
  const byId = orm
    .select()
    .from(accounts)
    .where(eq(accounts.id, sql.placeholder('id')))
    .prepare();
  const listings = new Map<string, Listing>();
  const listing = (text: string): Listing => {
    const known = listings.get(text) ?? connection.prepare(text);
    listings.set(text, known);
    return known;
  };
  const latest = connection.prepare<[Omit<AccountSearch, 'query'>], AccountChoice>(latestSql);
  const closest = connection.prepare<[Omit<AccountSearch, 'query'> & { match: string }], AccountChoice>(closestSql);
  const demo = orm.select({ id: accounts.id }).from(accounts).where(eq(accounts.isDemo, true)).prepare();

  return {
    list(query: AccountQuery): AccountRow[] {
      const match = fullTextQuery(query.search);
      if (match === null && query.search.trim() !== '') return [];
      return listing(listSql(query, match !== null))
        .all({ match, industry: query.industry, limit: query.limit ?? -1 })
        .map(({ stageRank, isDemo, tags, ...row }) => ({
          ...row,
          tags: JSON.parse(tags),
          isDemo: isDemo === 1,
          stage: stageRank === null ? null : (opportunityStages[stageRank] ?? null),
        }));
    },
    find({ query, ...limits }: AccountSearch): AccountChoice[] {
      const match = fullTextQuery(query);
      if (match === null) return query.trim() === '' ? latest.all(limits) : [];
      return closest.all({ ...limits, match });
    },
    get: (id: string): Account | undefined => byId.get({ id }),
    demoIds: (): string[] => demo.all().map(({ id }) => id),
    create(fields: Partial<AccountFields> & Pick<AccountFields, 'name'>, isDemo: boolean): Account {
      const at = now().toISOString();
      const created = { ...emptyAccount, ...fields, id: newId(), isDemo, createdAt: at, updatedAt: at };
      orm.insert(accounts).values(created).run();
      return created;
    },
    update(id: string, changes: Partial<AccountFields>): void {
      orm
        .update(accounts)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(accounts.id, id))
        .run();
    },
    remove(id: string): void {
      orm.delete(accounts).where(eq(accounts.id, id)).run();
    },
  };
}

type Listing = Statement<[Readonly<Record<string, string | number | null>>], ListedAccount>;

interface ListedAccount extends Omit<AccountRow, 'stage' | 'isDemo' | 'tags'> {
  readonly tags: string;
  readonly stageRank: number | null;
  readonly isDemo: 0 | 1;
}

const isOpen = "o.stage NOT IN ('won', 'lost')";
const stageRank = `CASE o.stage ${opportunityStages.map((stage, rank) => `WHEN '${stage}' THEN ${rank}`).join(' ')} END`;

const orders: Readonly<Record<AccountQuery['sort'], string>> = {
  name: 'e.sort_key',
  industry: 'a.industry',
  region: 'a.region',
  stage: 'stageRank',
  openAmount: 'openAmount',
  expectedDate: 'expectedDate',
  updatedAt: 'a.updated_at',
};

/** One statement for the list: nothing is asked per row. What is empty comes last in either direction. */
export function listSql({ industry, sort, descending }: AccountQuery, isSearching: boolean): string {
  const conditions = [
    industry === null ? [] : ['a.industry = @industry'],
    isSearching ? [`e.rowid IN (SELECT rowid FROM ${searchIndexTable} WHERE ${searchIndexTable} MATCH @match)`] : [],
  ].flat();
  const order = orders[sort];
  return `
    SELECT a.id, a.name, a.industry, a.region, a.size, a.kind, a.parent_id AS parentId, a.owner_id AS ownerId, a.source,
      a.tags, a.decision_orientation AS decisionOrientation, a.adaptability, a.archived_at AS archivedAt, a.is_demo AS isDemo,
      a.created_at AS createdAt, a.updated_at AS updatedAt,
      count(o.account_id) AS opportunityCount,
      sum(o.amount) FILTER (WHERE ${isOpen}) AS openAmount,
      max(${stageRank}) FILTER (WHERE ${isOpen}) AS stageRank,
      min(o.expected_date) FILTER (WHERE ${isOpen}) AS expectedDate
    FROM accounts AS a
    JOIN search_entries AS e ON e.record_id = a.id
    LEFT JOIN opportunities AS o ON o.account_id = a.id
    ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
    GROUP BY a.id
    ORDER BY ${order} ${descending ? 'DESC' : 'ASC'} NULLS LAST, e.sort_key, e.name_key, a.id
    LIMIT @limit`;
}
