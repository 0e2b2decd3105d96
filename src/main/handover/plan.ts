import { compareRecords } from '../../shared/handover/compare.ts';
import { type HandoverKind, handoverKinds, type KindReport, type Standing } from '../../shared/handover/model.ts';
import type { TableShape } from '../database/references.ts';
import type { RawRow, RowWriter } from '../database/row-writer.ts';
import { idOf, teamTable } from './collect.ts';
import { handedTables } from './handed-tables.ts';
import { openNumbering } from './numbering.ts';

/** One row of a bundle and what becomes of it. */
export interface PlannedRow {
  readonly shape: TableShape;
  readonly row: RawRow;
  readonly standing: Standing;
}

interface RemovedPart {
  readonly table: string;
  readonly id: string;
}

export interface TakeInPlan {
  /** Parts here that the bundle's newer record no longer has. */
  readonly removed: readonly RemovedPart[];
  readonly rows: readonly PlannedRow[];
  readonly kinds: readonly KindReport[];
}

interface PlanServices {
  readonly writer: RowWriter;
  readonly shapes: readonly TableShape[];
  /** The id of our own teammate of that name. */
  readonly teammateNamed: (name: string) => string | undefined;
}

const namesAtMost = 20;

/**
 * Compares a bundle with what is here. A teammate is the one of the same id or else of the same name; nobody becomes
 * "me" by a bundle. A reference to a record that is in neither place is emptied.
 *
 * What both sides made of the same thing (somebody's part in a deal, a judgement of the same aspect and day) is one record,
 * whatever its id (`sameBy`). Where both numbered something alike, theirs gets the next number (`numberedWithin`).
 *
 * The parts of a record (`partOf`) are its value and follow it: where the bundle's record is newer, parts of ours that
 * it lacks are removed, unless they name a record that the bundle does not hold and so could not have; where ours is
 * newer, the bundle's further parts stay out, unless they name a record that comes in only now.
 */
export function planTakeIn(
  bundle: ReadonlyMap<string, readonly RawRow[]>,
  { writer, shapes, teammateNamed }: PlanServices,
): TakeInPlan {
  const teammates = new Map<string, string>();
  /** Of each record that is here under another id, that id. */
  const twins = new Map<string, string>();
  const standings = new Map<string, Standing>();
  const rows: PlannedRow[] = [];
  const numbered = openNumbering(bundle, writer);
  for (const shape of shapes) {
    for (const read of bundle.get(shape.name) ?? []) {
      const row =
        shape.name === teamTable
          ? { ...read, is_me: 0 }
          : numbered(shape.name, asOurs(shape, settled(shape, withReferences(shape, read))));
      if (shape.name === teamTable) {
        const known = writer.has(teamTable, idOf(row)) ? idOf(row) : teammateNamed(String(row.name));
        teammates.set(idOf(row), known ?? idOf(row));
        if (known === undefined) rows.push({ shape, row, standing: 'new' });
        continue;
      }
      const standing = standingOf(shape, row);
      standings.set(idOf(row), standing);
      const missing = standing === 'new' ? handedTables[shape.name]?.missing?.(row) : undefined;
      rows.push({ shape, row: { ...missing, ...row }, standing });
    }
  }
  return { rows, removed: shapes.flatMap(removedParts), kinds: report(rows) };

  function withReferences(shape: TableShape, row: RawRow): RawRow {
    const changed = shape.references.flatMap(({ column, table, isOwner }) => {
      const value = row[column];
      if (typeof value !== 'string') return [];
      const twin = twins.get(value);
      if (twin !== undefined) return [[column, twin]];
      if (table === teamTable) return [[column, teammates.get(value) ?? (writer.has(table, value) ? value : null)]];
      if (isOwner || isComing(table, value) || writer.has(table, value)) return [];
      return [[column, null]];
    });
    return { ...row, ...Object.fromEntries(changed) };
  }

  function settled({ name }: TableShape, row: RawRow): RawRow {
    return handedTables[name]?.settled?.(row, (id) => twins.get(id) ?? id) ?? row;
  }

  /** What both sides made of the same thing is ours from here on. */
  function asOurs({ name }: TableShape, row: RawRow): RawRow {
    const [first, ...others] = handedTables[name]?.sameBy ?? [];
    const value = first === undefined ? null : row[first];
    if (first === undefined || typeof value !== 'string' || writer.has(name, idOf(row))) return row;
    const ours = writer
      .having(name, first, value)
      .find((known) => others.every((column) => known[column] !== null && known[column] === row[column]));
    if (ours === undefined || (bundle.get(name) ?? []).some(({ id }) => id === ours.id)) return row;
    twins.set(idOf(row), idOf(ours));
    return { ...row, id: idOf(ours) };
  }

  function isComing(table: string, id: string): boolean {
    return standings.has(id) || (bundle.get(table) ?? []).some((row) => row.id === id);
  }

  function removedParts({ name, references }: TableShape): readonly RemovedPart[] {
    const partOf = handedTables[name]?.partOf;
    const owner = references.find(({ column }) => column === partOf);
    if (owner === undefined) return [];
    const kept = new Set((bundle.get(name) ?? []).map(idOf));
    const others = references.filter((reference) => reference !== owner && reference.table !== teamTable);
    return (bundle.get(owner.table) ?? [])
      .map(idOf)
      .filter((id) => standings.get(id) === 'newer-in-bundle')
      .flatMap((id) => writer.having(name, owner.column, id))
      .filter((row) => !kept.has(idOf(row)))
      .filter((row) => others.every(({ column }) => row[column] === null || standings.has(String(row[column]))))
      .map((row) => ({ table: name, id: idOf(row) }));
  }

  /** Whether a part of a newer record of ours is missing here because we took it off, not because it could not be. */
  function isTakenOff({ name, references }: TableShape, row: RawRow): boolean {
    const partOf = handedTables[name]?.partOf;
    if (partOf === undefined || standings.get(String(row[partOf])) !== 'newer-here') return false;
    return references.every(({ column, table }) => row[column] === null || writer.has(table, String(row[column])));
  }

  function standingOf(shape: TableShape, row: RawRow): Standing {
    const { name, references } = shape;
    const ours = writer.get(name, idOf(row));
    if (ours === undefined && isTakenOff(shape, row)) return 'newer-here';
    const owner = references.find(({ isOwner, table }) => isOwner && table !== teamTable);
    return compareRecords(
      { updatedAt: momentOf(row), values: row },
      ours === undefined ? undefined : { updatedAt: momentOf(ours), values: ours },
      standings.get(String(row[owner?.column ?? ''])) ?? 'same',
    );
  }
}

function momentOf(row: RawRow): string | null {
  return typeof row.updated_at === 'string' ? row.updated_at : null;
}

function report(rows: readonly PlannedRow[]): KindReport[] {
  return handoverKinds.flatMap((kind: HandoverKind) => {
    const ofKind = rows.filter(({ shape }) => handedTables[shape.name]?.kind === kind);
    if (ofKind.length === 0) return [];
    const counts = { new: 0, same: 0, 'newer-in-bundle': 0, 'newer-here': 0 };
    for (const { standing } of ofKind) counts[standing] += 1;
    const names = ofKind
      .filter(({ standing }) => standing !== 'same')
      .flatMap(({ shape, row, standing }) => {
        const column = handedTables[shape.name]?.name;
        return typeof column === 'string' ? [{ name: String(row[column]), standing }] : [];
      });
    return [{ kind, counts, names: names.slice(0, namesAtMost) }];
  });
}
