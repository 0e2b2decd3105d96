import { reference } from '../../workbook/address.ts';
import type { FormulaResult } from '../../workbook/workbook.ts';
import type { Row } from '../program.ts';
import { type BookContext, placeOf, resultOf, rowsOf } from './book-context.ts';
import { formula, text } from './cells.ts';
import { DIVISOR_CELL, divisorOf, SCALE_CELL, scaleWord } from './money-scale.ts';
import { rowLabel } from './row-words.ts';
import type { DraftCell, SheetDraft } from './sheet-draft.ts';
import { addSection } from './title-rows.ts';
import { FIRST_YEAR_COLUMN } from './year-rows.ts';

const CHART_LINES = 19;
const NET_COLOUR = '2356C7';
const CUMULATIVE_COLOUR = 'C2700A';

/** The chart of net flow and cumulative flow, and below it its data in the unit that the cover chooses. */
export function addCashFlowChart(context: BookContext, draft: SheetDraft, header: number, yearCount: number): void {
  const top = draft.nextRow;
  for (let line = 0; line < CHART_LINES; line++) draft.add([], 16);
  draft.gap();
  addSection(draft, context.wording, (words) => words.cashFlow.chartData);
  const net = addData(context, draft, 'net');
  const cumulative = addData(context, draft, 'cumulative');
  draft.gap();
  const last = FIRST_YEAR_COLUMN + yearCount - 1;
  const years = (row: number) => {
    return { sheet: draft.name, from: { row, column: FIRST_YEAR_COLUMN }, to: { row, column: last } };
  };
  const series = (row: number, colour: string) => ({ name: draft.place(row, 0), values: years(row), colour });
  draft.draw(() => ({
    title: context.wording.inline((words) => words.cashFlow.chart),
    altText: context.wording.inline((words) => words.cashFlow.chartAlt),
    from: { row: top, column: 0 },
    to: { row: top + CHART_LINES, column: Math.min(last + 1, 7) },
    categories: years(header),
    columns: [series(net, NET_COLOUR)],
    lines: [series(cumulative, CUMULATIVE_COLOUR)],
    valueTitle: draft.place(net, 1),
  }));
}

function addData(context: BookContext, draft: SheetDraft, id: string): number {
  const row = rowsOf(context, 'flow').find((flow) => flow.id === id);
  if (row === undefined) throw new Error(`The program has no row ${id}`);
  const cells: DraftCell[] = row.cells.map((cell) => () => {
    const value = reference(placeOf(context, cell.name), draft.name);
    const divisor = reference(placeOf(context, DIVISOR_CELL), draft.name);
    return formula(`${value}/${divisor}`, scaled(context, row, cell.name), 'scaled');
  });
  const unit: DraftCell = () => {
    const cell = reference(placeOf(context, SCALE_CELL), draft.name);
    return formula(cell, scaleWord(context, context.model.settings.displayScale), 'general', 'text');
  };
  return draft.add([text(rowLabel(context, row), 'label'), unit, ...cells]);
}

function scaled(context: BookContext, row: Row, cell: string): FormulaResult {
  const result = resultOf(context, row, cell);
  return typeof result === 'number' ? result / divisorOf(context, context.model.settings.displayScale) : result;
}
