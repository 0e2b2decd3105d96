import type { Cost } from '../model.ts';
import { type BookContext, rowsOf } from './book-context.ts';
import { said, text } from './cells.ts';
import { calculated } from './program-cells.ts';
import { inWords, rowLabel, unitOf } from './row-words.ts';
import { sheetColours } from './sheet-colours.ts';
import { SheetDraft } from './sheet-draft.ts';
import { addTitle } from './title-rows.ts';

/** Each cost as its formula gives it, when it falls due, and the formula in words. */
export function costsSheet(context: BookContext): SheetDraft {
  const { wording, model } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.costs),
    columns: [34, 20, 14, 18, 20, 64],
    frozen: { rows: 2, columns: 1 },
    landscape: true,
    onePage: false,
    tabColour: sheetColours.working,
  });
  addTitle(draft, wording, (words) => words.costs.title);
  const row = draft.add([
    said(wording, (words) => words.header.item, 'header'),
    said(wording, (words) => words.header.amount, 'header-number'),
    said(wording, (words) => words.header.unit, 'header'),
    said(wording, (words) => words.header.category, 'header'),
    said(wording, (words) => words.header.timing, 'header'),
    said(wording, (words) => words.header.words, 'header'),
  ]);
  draft.repeat(row);
  for (const line of rowsOf(context, 'cost').filter((one) => one.cells[0]?.year === null)) {
    const cost = model.costs.find(({ id }) => id === line.id);
    const [cell] = line.cells;
    if (cost === undefined || cell === undefined) continue;
    draft.add([
      text(rowLabel(context, line), 'label'),
      calculated(context, draft, line, cell, 1),
      text(unitOf(context, line)),
      said(wording, (words) => words.category[cost.category]),
      text(timing(context, cost)),
      text(cell.expression === null ? '' : inWords(context, cell.expression)),
    ]);
  }
  return draft;
}

function timing({ wording }: BookContext, cost: Cost): string {
  const when = cost.timing;
  return wording.say((words) => words.timing[when.kind], when.kind === 'year' ? { year: when.year } : {});
}
