import { cellText, type IntakeCell, type IntakeRow, isBlankCell } from '../../shared/intake/cell.ts';
import type { FileColumn } from '../../shared/intake/guess-mapping.ts';
import type { ReadFile } from '../workers/intake/read-file.ts';

/** Rows looked at to tell what a column holds. */
const SAMPLED_ROWS = 60;

/** Rows under the head. */
export function dataRows(read: ReadFile, header: number): readonly IntakeRow[] {
  return read.rows.slice(header + 1);
}

/** The file's columns: each with its head and its first filled cells. */
export function columnsOf(read: ReadFile, header: number): readonly FileColumn[] {
  const heads = read.rows[header]?.cells ?? [];
  const sampled = dataRows(read, header).slice(0, SAMPLED_ROWS);
  const count = Math.max(heads.length, ...sampled.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, index) => ({
    header: cellText(heads[index]).trim(),
    samples: sampled.map(({ cells }): IntakeCell => cells[index] ?? null).filter((cell) => !isBlankCell(cell)),
  }));
}
