import type { Statement } from 'better-sqlite3';
import { asc, eq, sql } from 'drizzle-orm';
import type { GroupNode, GroupTree } from '../../shared/accounts/group-tree.ts';
import { type Health, healthRank } from '../../shared/accounts/health.ts';
import type { Integration, IntegrationFields } from '../../shared/accounts/integration.ts';
import {
  type Account,
  type AccountChoice,
  type AccountFields,
  type AccountRow,
  emptyAccount,
} from '../../shared/accounts/model.ts';
import type { AccountFilter, AccountQuery } from '../../shared/accounts/query.ts';
import { nameCore } from '../../shared/accounts/similar-names.ts';
import { localDay } from '../../shared/kernel/days.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { type AccountSearch, closestSql, latestSql, treeSql } from './choice-sql.ts';
import { filterParameters, type Parameters } from './list-parameters.ts';
import { type ReadRow, toAccountRow } from './list-row.ts';
import { aboveSql, countSql, listSql, rowByIdSql, subtreeSql } from './list-sql.ts';
import { accounts, integrations } from './tables.ts';

export type AccountRepository = ReturnType<typeof createAccountRepository>;

/** The SQL of customers. */
export function createAccountRepository({ connection, orm, now, newId }: WorkbenchDatabase) {
  const byId = orm
    .select()
    .from(accounts)
    .where(eq(accounts.id, sql.placeholder('id')))
    .prepare();
  const listings = new Map<string, Statement<[Parameters], ReadRow>>();
  const listing = (text: string) => {
    const known = listings.get(text) ?? connection.prepare<[Parameters], ReadRow>(text);
    listings.set(text, known);
    return known;
  };
  const rowById = connection.prepare<[{ id: string }], ReadRow>(rowByIdSql);
  const latest = connection.prepare<[Omit<AccountSearch, 'query'>], AccountChoice>(latestSql);
  const closest = connection.prepare<[Omit<AccountSearch, 'query'> & { match: string }], AccountChoice>(closestSql);
  const names = connection.prepare<[], AccountChoice>('SELECT id, name, region FROM accounts ORDER BY id');
  // Somebody types a name letter by letter, and each is compared with all: what a name comes to is worked out once.
  const cores = new Map<string, string>();
  const coreOf = (name: string): string => {
    const known = cores.get(name) ?? nameCore(name);
    cores.set(name, known);
    return known;
  };
  const tagsInUse = connection
    .prepare<[], string>(
      'SELECT tag.value FROM accounts, json_each(accounts.tags) AS tag GROUP BY tag.value ORDER BY count(*) DESC, tag.value',
    )
    .pluck();
  const tree = connection.prepare<[{ id: string }], GroupNode>(treeSql);
  const below = connection.prepare<[{ id: string }], string>(subtreeSql('@id')).pluck();
  const above = connection.prepare<[{ id: string }], string>(aboveSql).pluck();
  const demo = orm.select({ id: accounts.id }).from(accounts).where(eq(accounts.isDemo, true)).prepare();
  const integrationsOf = orm
    .select()
    .from(integrations)
    .where(eq(integrations.accountId, sql.placeholder('accountId')))
    .orderBy(asc(integrations.createdAt), asc(integrations.id))
    .prepare();
  const integrationById = orm
    .select()
    .from(integrations)
    .where(eq(integrations.id, sql.placeholder('id')))
    .prepare();
  const today = () => localDay(now());

  return {
    list(query: AccountQuery): AccountRow[] {
      const match = fullTextQuery(query.search);
      if (match === null && query.search.trim() !== '') return [];
      const day = today();
      const isByHealth = query.sort === 'health';
      const limit = isByHealth ? -1 : (query.limit ?? -1);
      const rows = listing(listSql(query, match !== null))
        .all({ ...filterParameters(query.filter, day), match, limit })
        .map((row) => toAccountRow(row, day));
      return isByHealth ? sortByHealth(rows, query.descending).slice(0, query.limit) : rows;
    },
    count(filter: Partial<AccountFilter>): number {
      const parameters = filterParameters(filter, today());
      return connection.prepare<[Parameters], number>(countSql(filter)).pluck().get(parameters) ?? 0;
    },
    row(id: string): AccountRow | undefined {
      const row = rowById.get({ id });
      return row === undefined ? undefined : toAccountRow(row, today());
    },
    find({ query, ...limits }: AccountSearch): AccountChoice[] {
      const match = fullTextQuery(query);
      if (match === null) return query.trim() === '' ? latest.all(limits) : [];
      return closest.all({ ...limits, match });
    },
    similar(name: string): AccountChoice[] {
      const core = coreOf(name);
      return core === '' ? [] : names.all().filter((other) => coreOf(other.name) === core);
    },
    tags: (): string[] => tagsInUse.all(),
    tree(id: string): GroupTree {
      const nodes = tree.all({ id });
      return { rootId: nodes.find(({ parentId }) => parentId === null)?.id ?? id, nodes };
    },
    /** Ids of the account and of all above it. */
    above: (id: string): string[] => above.all({ id }),
    /** Ids of the account and of all below it. */
    subtree: (id: string): string[] => below.all({ id }),
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
    integrations: {
      list: (accountId: string): Integration[] => integrationsOf.all({ accountId }),
      get: (id: string): Integration | undefined => integrationById.get({ id }),
      create(accountId: string, fields: Partial<IntegrationFields> & Pick<IntegrationFields, 'name'>): Integration {
        const at = now().toISOString();
        const empty = { kind: 'system', role: '', status: 'unknown', note: '' } as const;
        const created = { ...empty, ...fields, id: newId(), accountId, createdAt: at, updatedAt: at };
        orm.insert(integrations).values(created).run();
        return created;
      },
      update(id: string, changes: Partial<IntegrationFields>): void {
        orm
          .update(integrations)
          .set({ ...changes, updatedAt: now().toISOString() })
          .where(eq(integrations.id, id))
          .run();
      },
      remove(id: string): void {
        orm.delete(integrations).where(eq(integrations.id, id)).run();
      },
    },
  };
}

/** The order of the statement (by name) stays within each rank. */
function sortByHealth(rows: readonly AccountRow[], descending: boolean): AccountRow[] {
  const rank = (health: Health | null) => (descending ? -healthRank(health) : healthRank(health));
  return rows.toSorted((left, right) => {
    if (left.health === null || right.health === null)
      return Number(left.health === null) - Number(right.health === null);
    return rank(left.health) - rank(right.health);
  });
}
