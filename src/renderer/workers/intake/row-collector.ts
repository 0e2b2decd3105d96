import { type IntakeCell, type IntakeRow, isBlankCell, longestCell } from '../../../shared/intake/cell.ts';
import { FileRefused } from '../../../shared/intake/file-fault.ts';

const limits = { rows: 200_000, columns: 200 } as const;

/**
 * Gathers the rows of a table as they are read: empty ones are left out, empty cells at a row's end too.
 * @throws FileRefused when there are more rows or columns than a list of records has.
 */
export function createRowCollector() {
  const rows: IntakeRow[] = [];
  return {
    rows,
    /** @param line The row's number in its sheet, counted from 1. */
    add(line: number, values: readonly unknown[]): void {
      const cells = values.map(cellOf);
      while (cells.length > 0 && isBlankCell(cells.at(-1))) cells.pop();
      if (cells.length === 0) return;
      if (cells.length > limits.columns) throw new FileRefused('too-many-columns');
      if (rows.length >= limits.rows) throw new FileRefused('too-many-rows');
      rows.push({ line, cells });
    },
  };
}

function cellOf(value: unknown): IntakeCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value.slice(0, longestCell) : null;
}

/** Readers give a sheet's days as UTC; an hour is kept where there is one. */
function dayOf(date: Date): string {
  // Day numbers are binary fractions: half a second to either side is noise.
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
