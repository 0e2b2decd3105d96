import { getTableColumns, getTableName } from 'drizzle-orm';
import type { EntryRank } from '../../shared/search/entry-place.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import { fieldsOf, type SearchedEntity, type SearchedField } from '../../shared/search/searched-fields.ts';
import {
  accounts,
  activities,
  attachments,
  opportunities,
  people,
  pocCriteria,
  pocIssues,
  pocs,
  tasks,
} from './schema.ts';

const tables = {
  account: { table: accounts, settledBy: accounts.archivedAt, dayFrom: [] },
  opportunity: { table: opportunities, settledBy: null, dayFrom: [] },
  person: { table: people, settledBy: null, dayFrom: [] },
  activity: { table: activities, settledBy: null, dayFrom: [activities.day] },
  task: { table: tasks, settledBy: tasks.doneAt, dayFrom: [tasks.dueOn, tasks.createdAt] },
  attachment: { table: attachments, settledBy: null, dayFrom: [attachments.createdAt] },
  poc: { table: pocs, settledBy: pocs.endedOn, dayFrom: [] },
  criterion: { table: pocCriteria, settledBy: null, dayFrom: [] },
  issue: { table: pocIssues, settledBy: null, dayFrom: [] },
} as const;

/** A record as the index reads it: the words of each searched field, and what decides its place. */
export type SearchedRow = Readonly<Record<SearchedField, string>> & {
  readonly id: string;
  readonly isSettled: 0 | 1;
  readonly day: string | null;
};

/** Where a kind of record lies, and the statement that reads its searched fields. */
export interface SearchedTable {
  readonly entity: SearchedEntity;
  readonly tableName: string;
  /** Names of the columns whose change concerns the index. */
  readonly columns: readonly string[];
  readonly sql: string;
}

export const searchedTables: readonly SearchedTable[] = (Object.keys(tables) as SearchedEntity[]).map((entity) => {
  const { table, settledBy, dayFrom } = tables[entity];
  const tableName = getTableName(table);
  const known = Object.entries(getTableColumns(table));
  const fields = fieldsOf(entity).map(([field]) => {
    const column = known.find(([key]) => key === field)?.[1];
    if (column === undefined) throw new Error(`${tableName} has no column for ${field}`);
    // A list of tags is kept as JSON: its words are what is searched, not its quotes.
    const isList = column.dataType === 'json';
    const value = isList ? `(SELECT group_concat(value, ' · ') FROM json_each("${column.name}"))` : `"${column.name}"`;
    return { name: column.name, sql: `coalesce(${value}, '') AS "${field}"` };
  });
  const placed = [...(settledBy === null ? [] : [settledBy]), ...dayFrom].map(({ name }) => name);
  const isSettled = settledBy === null ? '0' : `"${settledBy.name}" IS NOT NULL`;
  const day =
    dayFrom.length === 0 ? 'NULL' : `coalesce(${[...dayFrom.map(({ name }) => `"${name}"`), 'NULL'].join(', ')})`;
  return {
    entity,
    tableName,
    columns: [...fields.map(({ name }) => name), ...placed],
    sql: `SELECT id, ${fields.map(({ sql }) => sql).join(', ')}, ${isSettled} AS isSettled, ${day} AS day FROM "${tableName}"`,
  };
});

/** What decides the place of a record among those of its kind. */
export function rankOf(entity: SearchedEntity, name: string, row: SearchedRow): EntryRank {
  const isSettled = row.isSettled === 1;
  return tables[entity].dayFrom.length === 0
    ? { isSettled, length: nameKey(name).length }
    : { isSettled, ...(row.day === null ? {} : { day: row.day }) };
}
