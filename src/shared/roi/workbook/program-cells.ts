import type { Expression } from '../../formula/expression.ts';
import { toExcel } from '../../formula/to-excel.ts';
import { rangeReference, reference } from '../../workbook/address.ts';
import type { Cell, CellRole, FormulaResult, InputRule, NumberFormat } from '../../workbook/workbook.ts';
import type { Row } from '../program.ts';
import { type BookContext, inputOf, placeOf, rangeOf, resultOf } from './book-context.ts';
import { formula, input, number, quoted } from './cells.ts';
import { formatFor } from './number-format.ts';
import type { DraftCell, SheetDraft } from './sheet-draft.ts';

/** A formula of the program as Excel says it on that sheet: names become the cells that hold them. */
export function excelFormula(context: BookContext, expression: Expression, sheet: string): string {
  const { series } = context.run.program;
  return toExcel(expression, (name) => {
    const cells = series.get(name);
    return cells ? rangeReference(rangeOf(context, cells), sheet) : reference(placeOf(context, name), sheet);
  });
}

type ProgramCell = Row['cells'][number];

function expressionOf(cell: ProgramCell): Expression {
  if (cell.expression === null) throw new Error(`The cell ${cell.name} is an input`);
  return cell.expression;
}

/** How the results of a row are shown. */
export function rowFormat(context: BookContext, row: Row): NumberFormat {
  if (row.isBoolean) return 'yes-no';
  const values = row.cells.map((cell) => context.run.evaluation.value(cell.name, context.run.sample));
  return formatFor(row.unit, values.every(Number.isInteger) ? 0 : 0.5);
}

/**
 * A calculated cell of the program, put at the place where it is added: its formula is the very expression that the app
 * evaluated, its cached result the app's value. A horizon is no formula: it decides how many columns there are.
 */
export function calculated(
  context: BookContext,
  draft: SheetDraft,
  row: Row,
  cell: ProgramCell,
  column: number,
  role: CellRole = 'value',
): DraftCell {
  context.places.set(cell.name, draft.place(draft.nextRow, column));
  const format = rowFormat(context, row);
  const expression = expressionOf(cell);
  if (row.kind === 'setting' && expression.kind === 'number') return number(expression.value, format, role);
  return () => formula(excelFormula(context, expression, draft.name), resultOf(context, row, cell.name), format, role);
}

/** An input of the program, put at the place where it is added. */
export function programInput(
  context: BookContext,
  draft: SheetDraft,
  cell: string,
  column: number,
  rule: InputRule,
  format: NumberFormat,
): Cell {
  context.places.set(cell, draft.place(draft.nextRow, column));
  return input(inputOf(context, cell), format, rule);
}

/** A result as its reader sees it: a word where the result doesn't exist. */
export function shownResult(context: BookContext, draft: SheetDraft, row: Row, isReferenced: boolean): DraftCell {
  const [cell] = row.cells;
  if (cell === undefined) throw new Error(`The row ${row.id} has no cell`);
  if (row.conditions.length === 0) return calculated(context, draft, row, cell, 1);
  // Rows that follow from this one need its number also where the reader is shown a word.
  if (!isReferenced) context.places.set(cell.name, draft.place(draft.nextRow, 1));
  return () => {
    const sheet = draft.name;
    const body = isReferenced
      ? reference(placeOf(context, cell.name), sheet)
      : excelFormula(context, expressionOf(cell), sheet);
    const guarded = row.conditions.reduceRight(
      (value, condition) => {
        const word = context.wording.inline((words) => words.missing[condition.otherwise]);
        return `IF(${reference(placeOf(context, condition.cell), sheet)},${value},${quoted(word)})`;
      },
      withoutError(context, row, body),
    );
    return formula(guarded, shownValue(context, row), rowFormat(context, row));
  };
}

/** IRR is found by trial: after a change of inputs the trial may fail where a rate exists. */
function withoutError(context: BookContext, row: Row, body: string): string {
  if (row.id !== 'irr') return body;
  return `IFERROR(${body},${quoted(context.wording.inline((words) => words.missing['not-converged']))})`;
}

/** A result's value as its reader sees it: the word of the first condition that does not hold, or the number. */
export function shownValue(context: BookContext, row: Row): FormulaResult {
  const { evaluation, sample } = context.run;
  for (const condition of row.conditions) {
    const error = evaluation.error(condition.cell, sample);
    if (error !== undefined) return resultOf(context, row, condition.cell);
    if (!evaluation.holds(condition.cell, sample)) {
      return context.wording.inline((words) => words.missing[condition.otherwise]);
    }
  }
  const result = resultOf(context, row, row.id);
  if (row.id !== 'irr' || typeof result !== 'object') return result;
  return context.wording.inline((words) => words.missing['not-converged']);
}
