import type { Connection } from '../database/connection.ts';
import type { TableShape } from '../database/references.ts';
import { createPause } from '../database/slices.ts';

/**
 * Reads from the change log which deleted rows ever hung on some rows of a table, at whatever time they were deleted:
 * those rows themselves, what they owned, what that owned, and so on. `inPieces` serves others between looks at the log;
 * `atOnce` is for inside an action, which nobody may come between.
 */
export function openDeletedWith(connection: Connection, shapes: readonly TableShape[]) {
  const owners = shapes.flatMap(({ name, references }) =>
    references.filter(({ isOwner }) => isOwner).map(({ column, table }) => ({ table, owned: name, column })),
  );
  const ownedBy = connection
    .prepare<[string, string, string], string>(
      `SELECT row_id FROM changes WHERE operation = 'delete' AND before IS NOT NULL AND table_name = ?
       AND json_extract(before, '$.' || ?) IN (SELECT value FROM json_each(?))`,
    )
    .pluck();

  function* search(table: string, ids: readonly string[]): Generator<void, string[]> {
    const found = new Set(ids);
    const waiting = [{ table, ids }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const among = JSON.stringify(next.ids);
      for (const { owned, column } of owners.filter((owner) => owner.table === next.table)) {
        const rows = ownedBy.all(owned, column, among).filter((id) => !found.has(id));
        for (const id of rows) found.add(id);
        if (rows.length > 0) waiting.push({ table: owned, ids: rows });
        yield;
      }
    }
    return [...found];
  }

  return {
    atOnce(table: string, ids: readonly string[]): string[] {
      const looks = search(table, ids);
      for (let look = looks.next(); ; look = looks.next()) if (look.done === true) return look.value;
    },
    async inPieces(table: string, ids: readonly string[]): Promise<string[]> {
      const pause = createPause();
      const looks = search(table, ids);
      for (let look = looks.next(); ; look = looks.next()) {
        if (look.done === true) return look.value;
        await pause();
      }
    },
  };
}
