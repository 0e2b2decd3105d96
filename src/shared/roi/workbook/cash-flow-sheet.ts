import type { Row } from '../program.ts';
import { type BookContext, rowsOf } from './book-context.ts';
import { addCashFlowChart } from './cash-flow-chart.ts';
import { said, text } from './cells.ts';
import { addIrrSearch } from './irr-search.ts';
import { sheetColours } from './sheet-colours.ts';
import { SheetDraft } from './sheet-draft.ts';
import { addNote, addSection, addTitle } from './title-rows.ts';
import { addSingleWorkings, addYearlyWorkings } from './workings.ts';
import { addYears } from './year-rows.ts';

const MOST_UPRIGHT_YEARS = 6;

/** Benefits, costs and net flow by year, the chart over them, and below it the workings of payback and IRR. */
export function cashFlowSheet(context: BookContext): SheetDraft {
  const { wording } = context;
  const years = Array.from({ length: context.run.program.horizonYears + 1 }, (_, year) => year);
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.cashFlow),
    columns: [40, 13, ...years.map(() => 18)],
    frozen: { rows: 2, columns: 2 },
    // Few years fit a page upright with the chart below them; many need its width.
    landscape: years.length > MOST_UPRIGHT_YEARS,
    onePage: false,
    tabColour: sheetColours.working,
  });
  addTitle(draft, wording, (words) => words.cashFlow.title);
  const header = draft.add([
    said(wording, (words) => words.header.item, 'header'),
    said(wording, (words) => words.header.unit, 'header'),
    ...years.map((year) =>
      text(
        wording.inline((words) => words.header.year, { year }),
        'header-number',
      ),
    ),
  ]);
  draft.repeat(header);
  const flows = rowsOf(context, 'flow');
  const flow = (id: string): Row[] => flows.filter((row) => row.id === id);
  const isYearly = (row: Row): boolean => row.cells[0]?.year !== null;
  addSection(draft, wording, (words) => words.cashFlow.benefits);
  addYears(context, draft, [...rowsOf(context, 'benefit').filter(isYearly), ...flow('benefits')]);
  addNote(draft, wording, (words) => words.cashFlow.benefitsNote);
  addSection(draft, wording, (words) => words.cashFlow.costs);
  addYears(context, draft, [...rowsOf(context, 'cost').filter(isYearly), ...flow('costs')]);
  addNote(draft, wording, (words) => words.cashFlow.costsNote);
  addSection(draft, wording, (words) => words.cashFlow.flows);
  addYears(
    context,
    draft,
    flows.filter((row) => row.id !== 'benefits' && row.id !== 'costs'),
  );
  draft.gap();
  addCashFlowChart(context, draft, header, years.length);
  addYearlyWorkings(context, draft);
  addIrrSearch(context, draft);
  addSingleWorkings(context, draft);
  return draft;
}
