import { type BinEntry, type BinKind, binKinds } from '../../shared/bin/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { removals } from './removals.ts';
import { binTables, kindOfTable } from './tables-of-kinds.ts';

export type BinRepository = ReturnType<typeof createBinRepository>;

interface DeletedRows {
  readonly batch: number;
  readonly table: string;
  readonly count: number;
}

interface Deletion {
  readonly batch: number;
  readonly at: string;
  readonly action: BinEntry['action'];
  readonly subject: string;
}

const isGone = Object.values(binTables)
  .map(({ table }) => `WHEN '${table}' THEN NOT EXISTS (SELECT 1 FROM "${table}" AS t WHERE t.id = c.row_id)`)
  .join(' ');
const nameOfRow = Object.values(binTables)
  .filter(({ name }) => name !== null)
  .map(({ table, name }) => `WHEN '${table}' THEN json_extract(c.before, '$.${name}')`)
  .join(' ');

/** Deletions whose values are still kept, of rows that are gone and were not deleted again later. */
const inBin = `
  c.operation = 'delete' AND c.before IS NOT NULL AND CASE c.table_name ${isGone} ELSE 0 END
  AND NOT EXISTS (SELECT 1 FROM changes AS later
    WHERE later.row_id = c.row_id AND later.column_name IS NULL AND later.seq > c.seq)`;

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/** What the user deleted: an undone creation comes back by redoing it, an undone restoring is a deletion again. */
const isDeletion = `(b.kind <> 'undo' AND b.action IN (${quoted(removals)}) OR b.kind = 'undo' AND b.action = 'bin.restore')`;

const binSql = `
  SELECT c.batch, c.table_name AS "table", count(*) AS count
  FROM changes AS c JOIN change_batches AS b ON b.seq = c.batch
  WHERE ${inBin} AND ${isDeletion} AND b.at >= ?
  GROUP BY c.batch, c.table_name`;

/** The bin as the change log tells it; nothing else keeps what was deleted. */
export function createBinRepository({ connection }: WorkbenchDatabase) {
  const deleted = connection.prepare<[string], DeletedRows>(binSql);
  const deletions = connection.prepare<[string], Deletion>(
    `SELECT b.seq AS batch, b.at, b.action, b.subject FROM change_batches AS b WHERE ${isDeletion} AND b.at >= ?`,
  );
  const names = connection
    .prepare<[number, string], string>(
      `SELECT CASE c.table_name ${nameOfRow} END FROM changes AS c
       WHERE c.batch = ? AND c.table_name = ? AND ${inBin} ORDER BY c.seq`,
    )
    .pluck();
  const rows = connection.prepare<[number], { table: string; id: string }>(
    `SELECT c.table_name AS "table", c.row_id AS id FROM changes AS c WHERE c.batch = ? AND c.operation = 'delete'`,
  );

  function toEntry(deletion: Deletion, counts: ReadonlyMap<BinKind, number>): BinEntry | undefined {
    const kinds = binKinds.filter((kind) => counts.has(kind));
    const [kind, ...along] = kinds;
    if (kind === undefined) return undefined;
    const { batch, at, action, subject } = deletion;
    const { table, name } = binTables[kind];
    return {
      ...{ batch, at, action, kind },
      names: name === null ? [subject] : names.all(batch, table),
      count: counts.get(kind) ?? 1,
      along: along.map((hanging) => ({ kind: hanging, count: counts.get(hanging) ?? 1 })),
    };
  }

  return {
    /** Deletions since a moment, newest first. */
    list(since: string): BinEntry[] {
      const counts = new Map<number, Map<BinKind, number>>();
      for (const { batch, table, count } of deleted.all(since)) {
        const kind = kindOfTable(table);
        if (kind === undefined) continue;
        const ofBatch = counts.get(batch) ?? new Map<BinKind, number>();
        counts.set(batch, ofBatch.set(kind, count));
      }
      return deletions
        .all(since)
        .flatMap((deletion) => {
          const entry = toEntry(deletion, counts.get(deletion.batch) ?? new Map());
          return entry === undefined ? [] : [entry];
        })
        .toSorted((left, right) => right.batch - left.batch);
    },
    /** Every row that a deletion took, those that hang on others included. */
    rowsOf: (batch: number): { table: string; id: string }[] => rows.all(batch),
  };
}
