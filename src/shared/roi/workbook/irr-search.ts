import { excelError } from '../../formula/column.ts';
import { evaluateFormula } from '../../formula/evaluate.ts';
import type { Expression } from '../../formula/expression.ts';
import { parseFormula } from '../../formula/parse.ts';
import type { FormulaResult } from '../../workbook/workbook.ts';
import { type BookContext, resultOf, rowsOf } from './book-context.ts';
import { formula, text } from './cells.ts';
import { excelFormula } from './program-cells.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { addNote, addSection } from './title-rows.ts';
import { FIRST_YEAR_COLUMN } from './year-rows.ts';

const STEPS = 20;
const GUESS = 'irrGuess';

function stepCell(step: number): string {
  return `irrStep_${step}`;
}

/** The sign of the last flow that is not zero. */
function lastSignCell(lastYear: number): string {
  return `sign_${lastYear}`;
}

function parsed(source: string): Expression {
  const result = parseFormula(source, { internal: true });
  if (!result.ok) throw new Error(`A formula of the workbook is wrong (${result.error.code}): ${source}`);
  return result.expression;
}

/**
 * Halves the interval in which the rate lies, on u = 1 / (2 + rate), which puts every rate from −100 % to infinity between
 * 1 and 0. Where there is one rate, NPV at greater rates has the sign opposite to that of the last flow.
 */
function stepFormula(step: number, lastYear: number): Expression {
  if (step === 0) return parsed('1 / 2');
  const before = stepCell(step - 1);
  const isAbove = `(net_0 + NPV(1 / ${before} - 2, netAhead)) * ${lastSignCell(lastYear)} < 0`;
  return parsed(`${before} + IF(${isAbove}, 1, -1) / 2 ^ ${step + 1}`);
}

/**
 * The place where IRR starts its search, found by halving. Spreadsheet programs fail to find IRR, or find one below −100 %,
 * when they start far from it; a start written as a number would be far as soon as somebody changes an input.
 */
export function addIrrSearch(context: BookContext, draft: SheetDraft): void {
  const { wording, run } = context;
  const lastYear = run.program.horizonYears;
  const values = knownValues(context);
  const failure = failedFlow(context);
  addSection(draft, wording, (words) => words.cashFlow.irrSearch);
  addNote(draft, wording, (words) => words.cashFlow.irrSearchNote);
  const add = (
    name: string,
    label: string,
    expression: Expression,
    unit: string,
    format: 'general' | 'percent',
  ): void => {
    const outcome = evaluateFormula(expression, values);
    const result: FormulaResult =
      failure ?? ('value' in outcome ? outcome.value : { kind: 'error', code: excelError[outcome.error] });
    if ('value' in outcome) values[name] = outcome.value;
    context.places.set(name, draft.place(draft.nextRow, FIRST_YEAR_COLUMN));
    const cell = () => formula(excelFormula(context, expression, draft.name), result, format);
    draft.add([text(label, 'label'), text(unit), cell]);
  };
  for (let step = 0; step <= STEPS; step++) {
    const label = wording.say((words) => words.cashFlow.irrStep, { step });
    add(stepCell(step), label, stepFormula(step, lastYear), '', 'general');
  }
  const guess = wording.say((words) => words.cashFlow.irrGuess);
  add(GUESS, guess, parsed(`1 / ${stepCell(STEPS)} - 2`), '%', 'percent');
  draft.gap();
}

type KnownValues = Record<string, number | readonly number[]>;

function knownValues({ run }: BookContext): KnownValues {
  const value = (cell: string): number => run.evaluation.value(cell, run.sample);
  const lastSign = lastSignCell(run.program.horizonYears);
  const ahead = (run.program.series.get('netAhead') ?? []).map(value);
  return { net_0: value('net_0'), netAhead: ahead, [lastSign]: value(lastSign) };
}

/** The error of the first flow that could not be computed: the search has none of its own. */
function failedFlow(context: BookContext): FormulaResult | undefined {
  const [net] = rowsOf(context, 'flow').filter((row) => row.id === 'net');
  const results = net?.cells.map((cell) => resultOf(context, net, cell.name)) ?? [];
  return results.find((result) => typeof result === 'object');
}
