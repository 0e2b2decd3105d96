import type { Cell } from '../../workbook/workbook.ts';
import type { Row } from '../program.ts';
import { type BookContext, rowsOf } from './book-context.ts';
import { said, text } from './cells.ts';
import { calculated } from './program-cells.ts';
import { inWords, rowLabel, unitOf } from './row-words.ts';
import { sheetColours } from './sheet-colours.ts';
import { type DraftCell, SheetDraft } from './sheet-draft.ts';
import { addSection, addTitle } from './title-rows.ts';

/** Intermediate quantities, then each benefit at full effect, with the formula told in words beside it. */
export function calculationsSheet(context: BookContext): SheetDraft {
  const { wording } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.calculations),
    columns: [34, 20, 14, 72, 16, 18],
    frozen: { rows: 1, columns: 1 },
    landscape: true,
    onePage: false,
    tabColour: sheetColours.working,
  });
  addTitle(draft, wording, (words) => words.calculations.title);
  const calculations = rowsOf(context, 'calculation');
  if (calculations.length > 0) {
    addSection(draft, wording, (words) => words.calculations.intermediate);
    draft.add(header(context));
    for (const row of calculations) draft.add(cellsOf(context, draft, row));
    draft.gap();
  }
  addSection(draft, wording, (words) => words.calculations.benefits);
  const more = [
    said(wording, (words) => words.header.lever, 'header'),
    said(wording, (words) => words.header.cash, 'header'),
  ];
  draft.add([...header(context), ...more]);
  for (const row of rowsOf(context, 'benefit').filter((one) => one.cells[0]?.year === null)) {
    const benefit = context.model.benefits.find(({ id }) => id === row.id);
    if (benefit === undefined) continue;
    const cash = wording.say((words) => (benefit.cashable ? words.cash.yes : words.cash.no));
    draft.add([...cellsOf(context, draft, row), said(wording, (words) => words.lever[benefit.lever]), text(cash)]);
  }
  return draft;
}

function header({ wording }: BookContext): Cell[] {
  return [
    said(wording, (words) => words.header.item, 'header'),
    said(wording, (words) => words.header.value, 'header-number'),
    said(wording, (words) => words.header.unit, 'header'),
    said(wording, (words) => words.header.words, 'header'),
  ];
}

function cellsOf(context: BookContext, draft: SheetDraft, row: Row): DraftCell[] {
  const [cell] = row.cells;
  if (cell === undefined) return [];
  return [
    text(rowLabel(context, row), 'label'),
    calculated(context, draft, row, cell, 1),
    text(unitOf(context, row)),
    text(cell.expression === null ? '' : inWords(context, cell.expression)),
  ];
}
