import type { Connection } from './connection.ts';

/** Of the full-text index only its pages: FTS5's own check takes longer than all else, and it can be built anew. */
export function checkedTables(connection: Connection): readonly string[] {
  return connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    .pluck()
    .all();
}
