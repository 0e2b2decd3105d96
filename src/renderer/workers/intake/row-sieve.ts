import { type IntakeCell, type IntakeRow, isBlankCell, longestCell } from '../../../shared/intake/cell.ts';
import { FileRefused } from '../../../shared/intake/file-fault.ts';

const MOST_COLUMNS = 200;

/** Takes a row of a table as it is read; false = no more are wanted. */
export type RowSink = (row: IntakeRow) => boolean;

export interface RowSieve {
  /** @param line The row's number in its sheet, counted from 1. False = no more are wanted. */
  add(line: number, values: readonly unknown[]): boolean;
  /** The same for a row of texts, which is handed on as it is: the sieve owns it from here on. */
  addTexts(line: number, cells: string[]): boolean;
  /** True once a row has passed. */
  readonly hasRows: () => boolean;
}

/**
 * Hands on the rows of a table as they are read: empty ones are left out, empty cells at a row's end too.
 * @throws FileRefused when there are more columns than a list has.
 */
export function createRowSieve(onRow: RowSink): RowSieve {
  let hasRows = false;
  const pass = (line: number, cells: IntakeCell[]): boolean => {
    while (cells.length > 0 && isBlankCell(cells.at(-1))) cells.pop();
    if (cells.length === 0) return true;
    if (cells.length > MOST_COLUMNS) throw new FileRefused('too-many-columns');
    hasRows = true;
    return onRow({ line, cells });
  };
  return {
    hasRows: () => hasRows,
    add: (line, values) => pass(line, values.map(cellOf)),
    addTexts: (line, cells) => pass(line, cells.some(isTooLong) ? cells.map(cellOf) : cells),
  };
}

function isTooLong(text: string): boolean {
  return text.length > longestCell;
}

function cellOf(value: unknown): IntakeCell {
  if (typeof value === 'string') return value.length > longestCell ? value.slice(0, longestCell) : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return null;
}

/** Readers give a sheet's days as UTC; an hour is kept where there is one. */
function dayOf(date: Date): string {
  // Day numbers are binary fractions: half a second to either side is noise.
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
