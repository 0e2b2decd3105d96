import type { CellRole } from '../../workbook/workbook.ts';
import type { Row } from '../program.ts';
import type { BookContext } from './book-context.ts';
import { text } from './cells.ts';
import { calculated } from './program-cells.ts';
import { rowLabel, unitOf } from './row-words.ts';
import type { DraftCell, SheetDraft } from './sheet-draft.ts';

/** Label and unit stand before the years. */
export const FIRST_YEAR_COLUMN = 2;

const totals: ReadonlySet<string> = new Set(['benefits', 'costs', 'net', 'cumulative']);

/** One line for each row, its cells under their years. */
export function addYears(context: BookContext, draft: SheetDraft, rows: readonly Row[]): void {
  for (const row of rows) {
    const isTotal = totals.has(row.id);
    const role: CellRole = isTotal ? 'total' : 'value';
    const cells: DraftCell[] = [
      text(rowLabel(context, row), isTotal ? 'total-label' : 'label'),
      text(unitOf(context, row), isTotal ? 'total-label' : 'text'),
    ];
    for (const cell of row.cells) {
      const column = FIRST_YEAR_COLUMN + (cell.year ?? 0);
      while (cells.length < column) cells.push(text(''));
      cells.push(calculated(context, draft, row, cell, column, role));
    }
    draft.add(cells);
  }
}
