import type { HandoverScope } from '../../shared/handover/model.ts';
import type { Connection } from '../database/connection.ts';
import type { TableShape } from '../database/references.ts';
import type { RawRow } from '../database/row-writer.ts';
import { handedTables } from './handed-tables.ts';

/** Our own side's people: handed over only where a row refers to them. */
export const teamTable = 'teammates';

/** The rows of each table, tables in an order that keeps parents before their children. */
export type CollectedRows = ReadonlyMap<string, readonly RawRow[]>;

/**
 * Everything that hangs on the accounts of a scope. A row comes along when all that owns it does (a stakeholder needs
 * the deal and the person); a row that nothing owns (a task without an account) when something that it names does.
 */
export function collectRows(
  connection: Connection,
  shapes: readonly TableShape[],
  scope: HandoverScope,
): CollectedRows {
  const included = new Map<string, Set<string>>();
  const collected = new Map<string, readonly RawRow[]>();
  const referring = (table: string, column: string, ids: Iterable<string>) =>
    connection
      .prepare<[string], RawRow>(`SELECT * FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify([...ids]));

  for (const shape of shapes) {
    if (handedTables[shape.name] === undefined || shape.name === teamTable) continue;
    const rows = shape.name === 'accounts' ? accountsOf(connection, scope) : hangingRows(shape);
    collected.set(shape.name, rows);
    included.set(shape.name, new Set(rows.map(idOf)));
  }
  const team = new Set<string>();
  for (const { name, references } of shapes) {
    const columns = references.filter(({ table }) => table === teamTable).map(({ column }) => column);
    for (const row of collected.get(name) ?? []) {
      for (const column of columns) if (typeof row[column] === 'string') team.add(row[column]);
    }
  }
  return new Map([[teamTable, referring(teamTable, 'id', team)], ...collected]);

  function hangingRows({ name, references }: TableShape): readonly RawRow[] {
    const records = references.filter(({ table }) => table !== teamTable);
    const owners = records.filter(({ isOwner }) => isOwner);
    const found = new Map<string, RawRow>();
    for (const { column, table } of records) {
      for (const row of referring(name, column, included.get(table) ?? [])) {
        const owned = owners.filter((owner) => row[owner.column] !== null);
        const isWhole = owned.every((owner) => included.get(owner.table)?.has(String(row[owner.column])) === true);
        if (isWhole && (owned.length > 0 || owners.every((owner) => owner.isNullable))) found.set(idOf(row), row);
      }
    }
    return [...found.values()];
  }
}

export function idOf(row: RawRow): string {
  return String(row.id);
}

/** The accounts of the scope, those above before those below. */
function accountsOf(connection: Connection, scope: HandoverScope): readonly RawRow[] {
  switch (scope.kind) {
    case 'accounts':
      return parentsFirst(accountsAndBelow(connection, scope.accountIds, scope.withBelow));
    case 'owner': {
      const rows = connection
        .prepare<[string, string], RawRow>(
          `SELECT * FROM accounts WHERE owner_id = ?
             OR id IN (SELECT account_id FROM opportunities WHERE owner_id = ?) ORDER BY id`,
        )
        .all(scope.ownerId, scope.ownerId);
      return parentsFirst(rows);
    }
  }
}

function accountsAndBelow(connection: Connection, ids: readonly string[], withBelow: boolean): readonly RawRow[] {
  const below = withBelow
    ? 'UNION SELECT a.id, t.depth + 1 FROM accounts AS a JOIN tree AS t ON a.parent_id = t.id WHERE t.depth < 100'
    : '';
  return connection
    .prepare<[string], RawRow>(
      `WITH RECURSIVE tree(id, depth) AS (SELECT value, 0 FROM json_each(?) ${below})
       SELECT a.* FROM (SELECT id, min(depth) AS depth FROM tree GROUP BY id) AS t JOIN accounts AS a ON a.id = t.id
       ORDER BY t.depth, a.id`,
    )
    .all(JSON.stringify(ids));
}

function parentsFirst(rows: readonly RawRow[]): readonly RawRow[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const ordered = new Map<string, RawRow>();
  for (const row of rows) {
    const path: RawRow[] = [];
    let next: RawRow | undefined = row;
    while (next !== undefined && !ordered.has(idOf(next)) && !path.includes(next)) {
      path.unshift(next);
      next = byId.get(String(next.parent_id));
    }
    for (const step of path) ordered.set(idOf(step), step);
  }
  return [...ordered.values()];
}
