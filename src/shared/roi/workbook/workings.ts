import type { Row } from '../program.ts';
import { rateRule } from './assumptions-rules.ts';
import { type BookContext, rowsOf } from './book-context.ts';
import { input, text } from './cells.ts';
import { calculated } from './program-cells.ts';
import { referencedResults } from './results-sheet.ts';
import { rowLabel, unitOf } from './row-words.ts';
import type { DraftCell, SheetDraft } from './sheet-draft.ts';
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
  const helpers = rowsOf(context, 'helper').filter((row) => row.cells[0]?.year === null);
  for (const row of [...helpers, ...referencedResults(context)]) {
    const [cell] = row.cells;
    if (cell === undefined) continue;
    const value =
      cell.expression === null ? guess(context, draft, row) : calculated(context, draft, row, cell, FIRST_YEAR_COLUMN);
    draft.add([text(rowLabel(context, row), 'label'), text(unitOf(context, row)), value]);
  }
}

/** A rate of −100 % has no meaning; this is the next with four decimals. */
const LEAST_RATE = -0.9999;

/** Where the search for IRR starts: the app's own result, since spreadsheet programs may fail from elsewhere. */
function guess(context: BookContext, draft: SheetDraft, row: Row): DraftCell {
  const { evaluation, sample } = context.run;
  const irr = evaluation.value('irr', sample);
  context.places.set(row.id, draft.place(draft.nextRow, FIRST_YEAR_COLUMN));
  const start = Number.isFinite(irr) ? Math.max(LEAST_RATE, Math.round(irr * 10_000) / 10_000) : 0.1;
  return input(start, 'percent', rateRule(context, rowLabel(context, row), LEAST_RATE, Math.max(100, start)));
}
