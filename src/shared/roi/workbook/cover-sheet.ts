import { reference } from '../../workbook/address.ts';
import type { Cell, FormulaResult } from '../../workbook/workbook.ts';
import type { Row } from '../program.ts';
import { type BookContext, placeOf, rowsOf } from './book-context.ts';
import { choice, date, formula, quoted, said, text } from './cells.ts';
import { isOpen, openCount } from './driver-source.ts';
import { DIVISOR_CELL, divisorFormula, divisorOf, SCALE_CELL, scaleWord, scaleWords } from './money-scale.ts';
import { rowFormat, shownValue } from './program-cells.ts';
import { shownKey } from './results-sheet.ts';
import { definitionOf, rowLabel, unitOf } from './row-words.ts';
import { sheetColours } from './sheet-colours.ts';
import { type DraftCell, SheetDraft } from './sheet-draft.ts';
import { addNote, addSection } from './title-rows.ts';
import type { Words } from './wording.ts';

const headlines = [
  'annualNetBenefit',
  'npv',
  'roi',
  'irr',
  'paybackMonths',
  'amortisedPaybackMonths',
  'tco',
  'costOfDelayPerMonth',
] as const;

const contents = ['assumptions', 'calculations', 'costs', 'cashFlow', 'results', 'provenance', 'version'] as const;

/** Who it is for, the headline results linked to where they are worked out, and how to read the book. */
export function coverSheet(context: BookContext): SheetDraft {
  const { wording, model } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.cover),
    columns: [32, 24, 13, 58],
    frozen: { rows: 0, columns: 0 },
    landscape: false,
    onePage: true,
    tabColour: sheetColours.cover,
  });
  draft.gap();
  draft.add([
    text(
      wording.inline((words) => words.cover.subject),
      'subtitle',
      draft.columns,
    ),
  ]);
  draft.add([text(wording.label(model.label), 'title', draft.columns)]);
  draft.gap();
  for (const [choose, content] of facts(context)) {
    draft.add([said(wording, choose, 'label'), { ...content, span: 3 }]);
  }
  draft.add([said(wording, (words) => words.cover.open, 'label'), () => ({ ...openInputs(context, draft), span: 3 })]);
  draft.gap();
  addHeadlines(context, draft);
  draft.gap();
  addLegend(context, draft);
  draft.gap();
  addContents(context, draft);
  return draft;
}

function facts(context: BookContext): readonly (readonly [(words: Words) => string, Cell])[] {
  const { wording, model, options, scenario } = context;
  const { program } = context.run;
  return [
    [(words) => words.cover.customer, text(options.customerName)],
    [(words) => words.cover.date, date(options.date)],
    [(words) => words.cover.scenario, text(wording.label(scenario.label))],
    [(words) => words.cover.horizon, text(wording.say((words) => words.cover.years, { years: program.horizonYears }))],
    [(words) => words.cover.taxBasis, said(wording, (words) => words.taxBasis[model.settings.taxBasis])],
  ];
}

/** How many inputs nobody has answered yet, counted anew when one is filled in. */
function openInputs(context: BookContext, draft: SheetDraft): Cell {
  const { wording, model } = context;
  const open = model.drivers.filter((driver) => isOpen(context, driver)).length;
  const none = wording.inline((words) => words.cover.openNone);
  if (open === 0) return text(none);
  const count = openCount(context, draft.name);
  const says = wording.inline((words) => words.cover.openCount);
  const counted = says.split('{{count}}').map(quoted).join(`&${count}&`);
  return formula(
    `IF(${count}=0,${quoted(none)},${counted})`,
    says.replaceAll('{{count}}', String(open)),
    'general',
    'warning',
  );
}

function addHeadlines(context: BookContext, draft: SheetDraft): void {
  const { wording, model } = context;
  addSection(draft, wording, (words) => words.cover.headline);
  context.places.set(SCALE_CELL, draft.place(draft.nextRow, 1));
  const scale = scaleWord(context, model.settings.displayScale);
  const rule = wording.say((words) => words.rule.list);
  draft.add([
    said(wording, (words) => words.cover.scale, 'label'),
    choice(
      scale,
      scaleWords(context),
      wording.inline((words) => words.cover.scale),
      rule,
    ),
    said(wording, (words) => words.cover.scaleHelp, 'note', 2),
  ]);
  context.places.set(DIVISOR_CELL, draft.place(draft.nextRow, 1));
  const divisor = divisorOf(context, model.settings.displayScale);
  draft.add([
    said(wording, (words) => words.cover.divisor, 'label'),
    () => formula(divisorFormula(context, reference(placeOf(context, SCALE_CELL), draft.name)), divisor, 'integer'),
  ]);
  draft.add([
    said(wording, (words) => words.cover.result, 'header'),
    said(wording, (words) => words.cover.value, 'header-number'),
    said(wording, (words) => words.cover.unit, 'header'),
    said(wording, (words) => words.cover.meaning, 'header'),
  ]);
  const results = rowsOf(context, 'result');
  for (const id of headlines) {
    const row = results.find((result) => result.id === id);
    if (row !== undefined) draft.add(headline(context, draft, row));
  }
}

function headline(context: BookContext, draft: SheetDraft, row: Row): DraftCell[] {
  const isMoney = row.unit.startsWith('元');
  const scaleReference = (): string => reference(placeOf(context, SCALE_CELL), draft.name);
  const unit: DraftCell = isMoney
    ? () => formula(scaleReference(), scaleWord(context, context.model.settings.displayScale), 'general', 'text')
    : text(unitOf(context, row));
  return [
    text(rowLabel(context, row), 'headline-label'),
    () => headlineValue(context, draft, row, isMoney),
    unit,
    text(definitionOf(context, row)),
  ];
}

/** The result, in the unit chosen where it is money; a word stays a word, and an error becomes one. */
function headlineValue(context: BookContext, draft: SheetDraft, row: Row, isMoney: boolean): Cell {
  const word = context.wording.inline((words) => words.missing['not-computable']);
  const source = reference(placeOf(context, shownKey(row.id)), draft.name);
  const divisor = reference(placeOf(context, DIVISOR_CELL), draft.name);
  const guarded = `IFERROR(${source},${quoted(word)})`;
  const body = isMoney ? `IFERROR(${source}/${divisor},${guarded})` : guarded;
  const shown = shownValue(context, row);
  const value =
    isMoney && typeof shown === 'number' ? shown / divisorOf(context, context.model.settings.displayScale) : shown;
  const result: FormulaResult = typeof value === 'object' ? word : value;
  return formula(body, result, isMoney ? 'scaled' : rowFormat(context, row), 'headline');
}

function addLegend({ wording }: BookContext, draft: SheetDraft): void {
  addSection(draft, wording, (words) => words.cover.legend);
  draft.add([
    said(wording, (words) => words.cover.legendInput, 'input'),
    said(wording, (words) => words.cover.legendInputSays, 'text', 3),
  ]);
  draft.add([
    said(wording, (words) => words.cover.legendFormula, 'value'),
    said(wording, (words) => words.cover.legendFormulaSays, 'text', 3),
  ]);
  addNote(draft, wording, (words) => words.cover.protection);
}

function addContents({ wording }: BookContext, draft: SheetDraft): void {
  addSection(draft, wording, (words) => words.cover.contents);
  for (const key of contents) {
    const says = wording.say((words) => words.sheetIs[key]);
    draft.add([
      text(
        wording.inline((words) => words.sheet[key]),
        'label',
      ),
      text(says, 'text', 3),
    ]);
  }
}
