import { type BookContext, rowsOf } from './book-context.ts';
import { text } from './cells.ts';
import { calculated } from './program-cells.ts';
import { referencedResults } from './results-sheet.ts';
import { rowLabel, unitOf } from './row-words.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { addNote, addSection } from './title-rows.ts';
import { addYears, FIRST_YEAR_COLUMN } from './year-rows.ts';

/** Rows over years that payback, full ramp and IRR are worked out from. */
export function addYearlyWorkings(context: BookContext, draft: SheetDraft): void {
  addSection(draft, context.wording, (words) => words.cashFlow.workings);
  addNote(draft, context.wording, (words) => words.cashFlow.workingsNote);
  addYears(
    context,
    draft,
    rowsOf(context, 'helper').filter((row) => row.cells[0]?.year !== null),
  );
  draft.gap();
}

/** Single values behind the results, and the results that others follow from, before any word takes their place. */
export function addSingleWorkings(context: BookContext, draft: SheetDraft): void {
  addSection(draft, context.wording, (words) => words.cashFlow.workingsSingle);
  // The start of the search for IRR has a block of its own.
  const helpers = rowsOf(context, 'helper').filter(({ id, cells }) => cells[0]?.year === null && id !== 'irrGuess');
  for (const row of [...helpers, ...referencedResults(context)]) {
    const [cell] = row.cells;
    if (cell === undefined) continue;
    const value = calculated(context, draft, row, cell, FIRST_YEAR_COLUMN);
    draft.add([text(rowLabel(context, row), 'label'), text(unitOf(context, row)), value]);
  }
}
