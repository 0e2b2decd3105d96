import type { Row } from '../program.ts';
import { type BookContext, rowsOf } from './book-context.ts';
import { said, text } from './cells.ts';
import { shownResult } from './program-cells.ts';
import { definitionOf, rowLabel, unitOf } from './row-words.ts';
import { sheetColours } from './sheet-colours.ts';
import { SheetDraft } from './sheet-draft.ts';
import { addSection, addTitle } from './title-rows.ts';
import type { Words } from './wording.ts';

const groups = {
  return: ['roi', 'pvRoi', 'npv', 'irr', 'mirr'],
  payback: ['paybackMonths', 'amortisedPaybackMonths', 'discountedPaybackMonths'],
  annual: [
    'annualBenefit',
    'annualRecurringCost',
    'annualNetBenefit',
    'initialInvestment',
    'annualAmortisation',
    'amortisedAnnualNetBenefit',
    'costOfDelayPerMonth',
  ],
  total: ['totalBenefit', 'tco', 'pvBenefit', 'pvCost'],
} as const;

/** The key under which the place of a result's shown cell is kept: its number may lie elsewhere. */
export function shownKey(result: string): string {
  return `$shown ${result}`;
}

/** Results with conditions that other rows follow from: their number needs a cell of its own. */
export function referencedResults(context: BookContext): readonly Row[] {
  const rows = rowsOf(context, 'calculation', 'benefit', 'cost', 'flow', 'helper', 'result');
  const cells = rows.flatMap((row) => row.cells.map((cell) => cell.name));
  const referenced = new Set(cells.flatMap((cell) => context.index.referencesOf(cell)));
  return rowsOf(context, 'result').filter((row) => row.conditions.length > 0 && referenced.has(row.id));
}

/** Every result with its unit and definition; where one does not exist, a word says why. */
export function resultsSheet(context: BookContext): SheetDraft {
  const { wording } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.results),
    columns: [36, 24, 14, 62],
    frozen: { rows: 2, columns: 1 },
    landscape: false,
    onePage: true,
    tabColour: sheetColours.result,
  });
  addTitle(draft, wording, (words) => words.results.title);
  const header = draft.add([
    said(wording, (words) => words.cover.result, 'header'),
    said(wording, (words) => words.header.value, 'header-number'),
    said(wording, (words) => words.header.unit, 'header'),
    said(wording, (words) => words.header.definition, 'header'),
  ]);
  draft.repeat(header);
  const results = rowsOf(context, 'result');
  const grouped: ReadonlySet<string> = new Set(Object.values(groups).flat());
  for (const [group, ids] of Object.entries(groups) as [keyof typeof groups, readonly string[]][]) {
    const rows = ids.flatMap((id) => results.filter((row) => row.id === id));
    addResults(context, draft, (words) => words.results[group], rows);
  }
  const rest = results.filter((row) => !grouped.has(row.id));
  addResults(context, draft, (words) => words.results.structure, rest);
  return draft;
}

function addResults(
  context: BookContext,
  draft: SheetDraft,
  title: (words: Words) => string,
  rows: readonly Row[],
): void {
  const referenced = new Set(referencedResults(context));
  addSection(draft, context.wording, title);
  for (const row of rows) {
    context.places.set(shownKey(row.id), draft.place(draft.nextRow, 1));
    draft.add([
      text(rowLabel(context, row), 'label'),
      shownResult(context, draft, row, referenced.has(row)),
      text(unitOf(context, row)),
      text(definitionOf(context, row)),
    ]);
  }
}
