import type { AccountFilter, AccountQuery, AccountSortColumn } from '../../shared/accounts/query.ts';
import { matchingEntries } from '../database/search-index.ts';
import * as facts from './list-facts.ts';

type Filter = Partial<AccountFilter>;

/** What the rows are sorted by; health is a rule, so the list is sorted by it after reading. */
const orders: Readonly<Record<Exclude<AccountSortColumn, 'health'>, string>> = {
  name: 'e.sort_key',
  industry: 'a.industry',
  region: "nullif(a.region, '')",
  size: "CASE a.size WHEN '1-99' THEN 0 WHEN '100-499' THEN 1 WHEN '500-1999' THEN 2 WHEN '2000-9999' THEN 3 WHEN '10000+' THEN 4 END",
  kind: 'a.kind',
  parent: '(SELECT above.sort_key FROM search_entries AS above WHERE above.record_id = a.parent_id)',
  source: 'a.source',
  owner: '(SELECT o.name FROM teammates AS o WHERE o.id = a.owner_id)',
  tags: "nullif(a.tags, '[]')",
  stage: facts.stageRank,
  opportunityCount: facts.opportunityCount,
  openAmount: facts.openAmount,
  expectedDate: facts.expectedDate,
  nextStep: facts.nextStep,
  lastContact: facts.lastContact,
  createdAt: 'a.created_at',
  updatedAt: 'a.updated_at',
};

/**
 * One statement for the list: nothing is asked per row. First the accounts are chosen and put in order, reading no more
 * of them than that takes; then what is shown is gathered for those alone. What is empty comes last in either direction.
 */
export function listSql(query: AccountQuery, isSearching: boolean): string {
  const order = query.sort === 'health' ? 'NULL' : orders[query.sort];
  return `
    WITH page AS MATERIALIZED (
      SELECT a.rowid AS place, ${order} AS key, e.sort_key AS sort_key, e.name_key AS name_key
      FROM accounts AS a JOIN search_entries AS e ON e.record_id = a.id
      ${conditionsOf(query.filter, isSearching)}
      ORDER BY key ${direction(query)}, e.sort_key, e.name_key, a.id
      LIMIT @limit)
    ${rowSql('page JOIN accounts AS a ON a.rowid = page.place')}
    ORDER BY page.key ${direction(query)}, page.sort_key, page.name_key, a.id`;
}

/** The row of one account. */
export const rowByIdSql = `${rowSql('accounts AS a')} WHERE a.id = @id`;

/** How many accounts a filter shows. */
export function countSql(filter: Filter): string {
  return `SELECT count(*) FROM accounts AS a ${conditionsOf(filter, false)}`;
}

function rowSql(source: string): string {
  return `
    SELECT a.id, a.name, a.industry, a.region, a.size, a.kind, a.parent_id AS parentId, a.owner_id AS ownerId, a.source,
      a.tags, a.archived_at AS archivedAt, a.is_demo AS isDemo, a.created_at AS createdAt, a.updated_at AS updatedAt,
      owner.name AS ownerName, parent.name AS parentName,
      ${facts.dealFacts} AS deals, ${facts.nextStep} AS nextStep, ${facts.lastContact} AS lastContactOn
    FROM ${source}
    LEFT JOIN teammates AS owner ON owner.id = a.owner_id
    LEFT JOIN accounts AS parent ON parent.id = a.parent_id`;
}

function direction({ descending }: AccountQuery): string {
  return `${descending ? 'DESC' : 'ASC'} NULLS LAST`;
}

function conditionsOf(filter: Filter, isSearching: boolean): string {
  const conditions = [
    ...archiveConditions(filter.archived),
    isSearching ? `e.rowid IN (${matchingEntries('account')})` : null,
    oneOf('a.industry', '@industries', filter.industries),
    oneOf('a.source', '@sources', filter.sources),
    oneOf('a.size', '@sizes', filter.sizes),
    oneOf('a.kind', '@kinds', filter.kinds),
    isAsked(filter.stages)
      ? 'EXISTS (SELECT 1 FROM opportunities AS o WHERE o.account_id = a.id AND o.stage IN (SELECT value FROM json_each(@stages)))'
      : null,
    ownerCondition(filter.owners),
    (filter.region ?? '').trim() === ''
      ? null
      : 'EXISTS (SELECT 1 FROM json_each(@regions) AS word WHERE instr(lower(a.region), lower(word.value)) > 0)',
    isAsked(filter.tags)
      ? 'EXISTS (SELECT 1 FROM json_each(a.tags) AS tag WHERE tag.value IN (SELECT value FROM json_each(@tags)))'
      : null,
    (filter.groupId ?? null) === null ? null : `a.id IN (${subtreeSql('@groupId')})`,
    (filter.minAmount ?? null) === null ? null : `${facts.openAmount} >= @minAmount`,
    (filter.silentDays ?? null) === null
      ? null
      : `coalesce(${facts.lastContact}, date(a.created_at, 'localtime')) < date(@today, '-' || @silentDays || ' days')`,
    (filter.expectedWithin ?? null) === null ? null : `${facts.expectedDate} <= @expectedUntil`,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? '' : `WHERE ${conditions.join('\n        AND ')}`;
}

/** The ids of an account and of all below it. */
export function subtreeSql(id: string): string {
  return `WITH RECURSIVE below (id) AS (
    SELECT ${id} UNION SELECT child.id FROM accounts AS child JOIN below ON child.parent_id = below.id)
  SELECT id FROM below WHERE id IS NOT NULL`;
}

/** The ids of an account and of all above it; UNION keeps a circle in damaged data from running on. */
export const aboveSql = `WITH RECURSIVE above (id) AS (
    SELECT @id UNION SELECT a.parent_id FROM above JOIN accounts AS a ON a.id = above.id)
  SELECT id FROM above WHERE id IS NOT NULL`;

function archiveConditions(archived: AccountFilter['archived'] = 'hidden'): string[] {
  if (archived === 'all') return [];
  return [archived === 'only' ? 'a.archived_at IS NOT NULL' : 'a.archived_at IS NULL'];
}

function ownerCondition(owners: AccountFilter['owners'] = []): string | null {
  if (owners.length === 0) return null;
  const ways = [
    'a.owner_id IN (SELECT value FROM json_each(@owners))',
    ...(owners.includes('none') ? ['a.owner_id IS NULL'] : []),
    ...(owners.includes('me') ? ['a.owner_id IS (SELECT me.id FROM teammates AS me WHERE me.is_me)'] : []),
  ];
  return `(${ways.join(' OR ')})`;
}

function oneOf(column: string, parameter: string, wanted: readonly string[] | undefined): string | null {
  return isAsked(wanted) ? `${column} IN (SELECT value FROM json_each(${parameter}))` : null;
}

function isAsked(wanted: readonly unknown[] | undefined): boolean {
  return wanted !== undefined && wanted.length > 0;
}
