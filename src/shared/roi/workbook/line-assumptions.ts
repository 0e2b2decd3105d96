import type { Cell } from '../../workbook/workbook.ts';
import type { Benefit, Cost } from '../model.ts';
import type { Row } from '../program.ts';
import { amortisationCell, growthCell, riskCell } from '../rows/inputs.ts';
import { rateRule, yearsRule } from './assumptions-rules.ts';
import { type BookContext, rowsOf } from './book-context.ts';
import { said, text } from './cells.ts';
import { calculated, programInput } from './program-cells.ts';
import type { DraftCell, SheetDraft } from './sheet-draft.ts';
import { addNote, addSection } from './title-rows.ts';

const RISK = 1;
const GROWTH = 2;
const AFTER = 3;

/** Risk adjustment, growth, ramp and amortisation of each benefit and cost, one line each. */
export function addLineAssumptions(context: BookContext, draft: SheetDraft): void {
  const { wording, model } = context;
  const { horizonYears } = context.run.program;
  if (model.benefits.length > 0) {
    draft.gap();
    addSection(draft, wording, (words) => words.assumptions.benefits);
    addNote(draft, wording, (words) => words.assumptions.benefitsNote);
    const years = Array.from({ length: horizonYears }, (_, index) => {
      return text(
        wording.say((words) => words.header.ramp, { year: index + 1 }),
        'header-number',
      );
    });
    draft.add([...lineHeader(context), ...years]);
    for (const benefit of model.benefits) draft.add(benefitCells(context, draft, benefit));
  }
  if (model.costs.length > 0) {
    draft.gap();
    addSection(draft, wording, (words) => words.assumptions.costs);
    addNote(draft, wording, (words) => words.assumptions.costsNote);
    draft.add([...lineHeader(context), said(wording, (words) => words.header.amortisation, 'header-number')]);
    for (const cost of model.costs) draft.add(costCells(context, draft, cost));
  }
}

function lineHeader({ wording }: BookContext): Cell[] {
  return [
    said(wording, (words) => words.header.item, 'header'),
    said(wording, (words) => words.header.risk, 'header-number'),
    said(wording, (words) => words.header.growth, 'header-number'),
  ];
}

function rowNamed(context: BookContext, id: string): Row | undefined {
  return rowsOf(context, 'assumption').find((row) => row.id === id);
}

function benefitCells(context: BookContext, draft: SheetDraft, benefit: Benefit): DraftCell[] {
  const share = (cell: string, column: number, most = 1, least = 0): Cell =>
    programInput(
      context,
      draft,
      cell,
      column,
      rateRule(context, context.wording.label(benefit.label), least, most),
      'percent',
    );
  const ramp = rowNamed(context, `${benefit.id}_ramp`)?.cells ?? [];
  return [
    text(context.wording.label(benefit.label), 'label'),
    share(riskCell(benefit.id), RISK),
    share(growthCell(benefit.id), GROWTH, 10, -0.99),
    ...ramp.map((cell, index) => share(cell.name, AFTER + index)),
  ];
}

function costCells(context: BookContext, draft: SheetDraft, cost: Cost): DraftCell[] {
  const label = context.wording.label(cost.label);
  const none = text(
    context.wording.inline((words) => words.assumptions.none),
    'value',
  );
  const growth = growthCell(cost.id);
  const amortisation = rowNamed(context, amortisationCell(cost.id));
  return [
    text(label, 'label'),
    programInput(context, draft, riskCell(cost.id), RISK, rateRule(context, label, 0, 10), 'percent'),
    rowNamed(context, growth)
      ? programInput(context, draft, growth, GROWTH, rateRule(context, label, -0.99, 10), 'percent')
      : none,
    amortisation ? amortisationOf(context, draft, amortisation, label) : none,
  ];
}

function amortisationOf(context: BookContext, draft: SheetDraft, row: Row, label: string): DraftCell {
  const [cell] = row.cells;
  if (cell?.expression) return calculated(context, draft, row, cell, AFTER);
  return programInput(context, draft, row.id, AFTER, yearsRule(context, label), 'integer');
}
