import { localDay } from '../../shared/kernel/days.ts';
import type { PersonPage, PersonQuery, PersonRow } from '../../shared/people/list.ts';
import { defaultCadenceDays } from '../../shared/people/model.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { searchIndexTable } from '../database/search-index.ts';
import { lastContactOfPersonSql, lastContactSql } from './last-contact.ts';

type Values = Readonly<Record<string, string | number | null>>;

const relationSql = `SELECT person_id, max(level) AS level, max(wanted_level - level) AS missing
  FROM relationships GROUP BY person_id`;
const enteredSql = `date(p.created_at, 'localtime')`;
/** `cold.ts` in SQL: the list is filtered where it is sorted. */
const coldSql = `julianday(@today) - julianday(coalesce(k.day, iif(p.cadence_days IS NULL, NULL, ${enteredSql})))
  > coalesce(p.cadence_days, ${defaultCadenceDays})`;

const orders: Readonly<Record<PersonQuery['sort'], string>> = {
  name: 'e.sort_key',
  title: "nullif(p.title, '')",
  accountName: 'h.sort_key',
  level: 'r.level',
  lastContactOn: 'k.day',
  phone: "nullif(p.phone, '')",
};

/** The order of a whole list as row numbers: 200 000 of them are 1.6 MB, their rows would be hundreds. */
function orderSql(query: PersonQuery, isSearching: boolean): string {
  const needs = (sort: PersonQuery['sort'], isFiltered: boolean) => query.sort === sort || isFiltered;
  const conditions = [
    query.accountId === null ? 'c.archived_at IS NULL' : 'p.account_id = @accountId',
    ...(query.role === null ? [] : ['p.id IN (SELECT person_id FROM stakeholders WHERE buying_role = @role)']),
    ...(query.isCold ? [coldSql] : []),
    ...(query.isBelowWanted ? ['r.missing > 0'] : []),
    ...(isSearching
      ? [`e.rowid IN (SELECT rowid FROM ${searchIndexTable} WHERE ${searchIndexTable} MATCH @match)`]
      : []),
  ];
  return `SELECT p.rowid FROM people AS p
    JOIN accounts AS c ON c.id = p.account_id
    JOIN search_entries AS e ON e.record_id = p.id
    ${needs('accountName', false) ? 'JOIN search_entries AS h ON h.record_id = p.account_id' : ''}
    ${needs('level', query.isBelowWanted) ? `LEFT JOIN (${relationSql}) AS r ON r.person_id = p.id` : ''}
    ${needs('lastContactOn', query.isCold) ? `LEFT JOIN (${lastContactSql}) AS k ON k.person_id = p.id` : ''}
    WHERE ${conditions.join(' AND ')}
    ORDER BY ${orders[query.sort]} ${query.descending ? 'DESC' : 'ASC'} NULLS LAST, e.sort_key, p.id`;
}

/** The tables that an order goes by: a change of any other leaves it as it is. */
function tablesRead({ sort, isCold, isBelowWanted, role }: PersonQuery): readonly string[] {
  return [
    ...['people', 'accounts'],
    ...(sort === 'level' || isBelowWanted ? ['relationships'] : []),
    ...(sort === 'lastContactOn' || isCold ? ['activities', 'attendees'] : []),
    ...(role === null ? [] : ['stakeholders']),
  ];
}

const rowSql = `SELECT p.id, p.account_id AS accountId, p.name, p.title, p.department, p.phone, p.email,
    p.cadence_days AS cadenceDays, p.created_at AS createdAt, p.updated_at AS updatedAt, c.name AS accountName,
    (SELECT coalesce(max(r.level), 0) FROM relationships AS r WHERE r.person_id = p.id) AS level,
    (SELECT max(coalesce(max(r.wanted_level - r.level), 0), 0) FROM relationships AS r WHERE r.person_id = p.id)
      AS levelsMissing,
    ${lastContactOfPersonSql} AS lastContactOn,
    (SELECT group_concat(DISTINCT s.buying_role) FROM stakeholders AS s WHERE s.person_id = p.id) AS roles,
    (SELECT count(*) FROM stakeholders AS s WHERE s.person_id = p.id) AS dealCount
  FROM people AS p JOIN accounts AS c ON c.id = p.account_id WHERE p.rowid = @row`;

interface ReadRow extends Omit<PersonRow, 'roles'> {
  readonly roles: string | null;
}

/**
 * Reads a list window by window. The order is found once and kept until something changes that it goes by, so that
 * scrolling costs only the rows that come into view.
 */
export function openPersonList({ connection, changeLog, now }: WorkbenchDatabase) {
  const rowAt = connection.prepare<[{ row: number; today: string }], ReadRow>(rowSql);
  const idAt = connection.prepare<[number], string>('SELECT id FROM people WHERE rowid = ?').pluck();
  let kept: { readonly key: string; readonly order: readonly number[]; readonly read: readonly string[] } | null = null;
  changeLog.onCommit((tables) => {
    if (kept?.read.some((table) => tables.includes(table)) === true) kept = null;
  });

  function orderOf(query: PersonQuery, today: string): readonly number[] {
    const key = JSON.stringify([query, today]);
    if (kept?.key !== key) kept = { key, order: findOrder(query, today), read: tablesRead(query) };
    return kept.order;
  }

  function findOrder(query: PersonQuery, today: string): readonly number[] {
    const isSearching = query.search.trim() !== '';
    const match = fullTextQuery(query.search, 'field');
    if (isSearching && match === null) return [];
    const sql = orderSql(query, isSearching);
    const values: Values = { match, today, accountId: query.accountId, role: query.role };
    return connection.prepare<[Values], number>(sql).pluck().all(values);
  }

  return {
    page(query: PersonQuery, from: number, count: number): PersonPage {
      const today = localDay(now());
      const order = orderOf(query, today);
      const rows = order.slice(from, from + count).flatMap((row) => {
        const read = rowAt.get({ row, today });
        return read === undefined ? [] : [rowOf(read)];
      });
      return { total: order.length, rows };
    },
    /** The ids of the first so many of the list. */
    ids: (query: PersonQuery, count: number): string[] =>
      orderOf(query, localDay(now()))
        .slice(0, count)
        .flatMap((row) => idAt.get(row) ?? []),
  };
}

function rowOf({ roles, ...row }: ReadRow): PersonRow {
  return { ...row, roles: (roles === null ? [] : roles.split(',')) as PersonRow['roles'] };
}
