import type { RawRow, RowWriter } from '../database/row-writer.ts';
import { handedTables } from './handed-tables.ts';

/**
 * Gives rows that are numbered within a record (`numberedWithin`) a number that is free here: the one they have, the one
 * they got when they were taken in before, or the next after all of both sides.
 */
export function openNumbering(bundle: ReadonlyMap<string, readonly RawRow[]>, writer: RowWriter) {
  /** The highest number of each record. */
  const highest = new Map<string, number>();
  return (table: string, row: RawRow): RawRow => {
    const within = handedTables[table]?.numberedWithin;
    if (within === undefined) return row;
    const owner = String(row[within]);
    const here = writer.having(table, within, owner);
    const known = here.find(({ id }) => id === row.id);
    if (known !== undefined) return { ...row, number: known.number ?? null };
    if (here.every(({ number }) => number !== row.number)) return row;
    const theirs = (bundle.get(table) ?? []).filter((each) => each[within] === row[within]);
    const number = (highest.get(owner) ?? Math.max(...[...here, ...theirs].map((each) => Number(each.number)))) + 1;
    highest.set(owner, number);
    return { ...row, number };
  };
}
