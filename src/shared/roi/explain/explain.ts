import { namesIn } from '../../formula/dependencies.ts';
import type { Expression } from '../../formula/expression.ts';
import { toWords } from '../../formula/to-words.ts';
import { indexOf } from '../dependencies.ts';
import type { MissingResultCode } from '../findings.ts';
import type { Provenance } from '../model.ts';
import type { Row } from '../program.ts';
import type { ScenarioRun } from '../run-scenarios.ts';
import { formatOperand, formatQuantity } from './format-value.ts';
import { readableFormula } from './readable-formula.ts';
import { cellLabel, type Reader, unitLabel, yearsLabel } from './row-label.ts';

/** One line of an explanation: a formula told in words, then with this customer's values, then what comes out. */
export type ExplanationStep = {
  readonly cell: string;
  readonly label: string;
  /** null for an input. */
  readonly formula: string | null;
  readonly withValues: string | null;
  /** null when the value could not be computed. */
  readonly result: string | null;
};

export type ExplanationSource = {
  readonly driver: string;
  readonly label: string;
  readonly value: string;
  readonly provenance: Provenance | null;
  /** A question still to be asked, counted as 0. */
  readonly isUnanswered: boolean;
};

export type Explanation = {
  readonly cell: string;
  readonly label: string;
  /** Unrounded; null when it does not exist in this scenario. */
  readonly value: number | null;
  /** Why there is no value. */
  readonly missing: MissingResultCode | null;
  readonly main: ExplanationStep;
  /** What the main formula rests on, from the top down; inputs are under sources. */
  readonly chain: readonly ExplanationStep[];
  /** The drivers with a part in the number, in the model's order. */
  readonly sources: readonly ExplanationSource[];
  /** For a payback: the same by the other convention, and why they differ. */
  readonly otherConvention: { readonly step: ExplanationStep; readonly reason: string } | null;
};

/** What the sources need of a driver; the customer's model has no provenance. */
export type SourcedModel = {
  readonly drivers: readonly {
    readonly id: string;
    readonly default: number | null;
    readonly value?: number | null | undefined;
    readonly provenance?: Provenance | undefined;
  }[];
};

/**
 * Explains a cell of a scenario in the reader's language.
 * @throws RangeError for a cell the program does not have.
 */
export function explainCell(run: ScenarioRun, model: SourcedModel, cell: string, reader: Reader): Explanation {
  const { rowOf, cellOf } = indexOf(run.program);
  const row = rowOf(cell);
  if (row === undefined) throw new RangeError(`No cell ${cell}`);
  const failed = row.conditions.find((condition) => !run.evaluation.holds(condition.cell, run.sample));
  const value = run.evaluation.value(cell, run.sample);
  const main = stepOf(run, cell, reader);
  const below = chainBelow(run, cell);
  return {
    cell,
    label: cellLabel(row, cellOf(cell)?.year ?? null, reader),
    value: failed === undefined && Number.isFinite(value) ? value : null,
    missing: failed?.otherwise ?? null,
    main: failed === undefined ? main : { ...main, withValues: null, result: null },
    chain: tellChain(run, below, reader),
    sources: sourcesOf(run, model, new Set([cell, ...below]), reader),
    otherConvention: otherConvention(run, cell, reader),
  };
}

/** The cells with something to tell; years of a row with the same formula and values are told once. */
function tellChain(run: ScenarioRun, cells: readonly string[], reader: Reader): readonly ExplanationStep[] {
  const { rowOf, cellOf } = indexOf(run.program);
  const groups = new Map<string, { readonly step: ExplanationStep; readonly years: number[]; readonly row: Row }>();
  for (const name of cells) {
    const row = rowOf(name);
    const formula = readableFormula(run, name);
    // A formula that only names an input repeats what stands under the sources.
    if (row === undefined || formula === undefined || formula.kind === 'name') continue;
    const step = stepOf(run, name, reader);
    const key = JSON.stringify([row.id, step.formula, step.withValues, step.result]);
    const group = groups.get(key) ?? { step, years: [], row };
    const year = cellOf(name)?.year;
    if (typeof year === 'number') group.years.push(year);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ step, years, row }) =>
    years.length < 2 ? step : { ...step, label: yearsLabel(row, years, reader) },
  );
}

/** The cells named in the formula, in the formulas of those, and so on, each once. */
function chainBelow(run: ScenarioRun, cell: string): readonly string[] {
  const found: string[] = [];
  const waiting = [cell];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    for (const next of namesOf(run, name)) {
      if (next === cell || found.includes(next)) continue;
      found.push(next);
      waiting.push(next);
    }
  }
  return found;
}

function namesOf(run: ScenarioRun, cell: string): readonly string[] {
  const formula = readableFormula(run, cell);
  if (formula === undefined) return [];
  return namesIn(formula).flatMap((name) => run.program.series.get(name) ?? [name]);
}

function stepOf(run: ScenarioRun, cell: string, reader: Reader): ExplanationStep {
  const { rowOf, cellOf } = indexOf(run.program);
  const row = rowOf(cell);
  const value = run.evaluation.value(cell, run.sample);
  const formula = readableFormula(run, cell);
  return {
    cell,
    label: row === undefined ? cell : cellLabel(row, cellOf(cell)?.year ?? null, reader),
    formula: formula === undefined ? null : tell(run, formula, reader, 'labels'),
    withValues: formula === undefined ? null : tell(run, formula, reader, 'values'),
    result:
      row === undefined || !Number.isFinite(value)
        ? null
        : formatQuantity(value, row.unit, unitLabel(row, reader), reader.language),
  };
}

function tell(run: ScenarioRun, formula: Expression, reader: Reader, leaves: 'labels' | 'values'): string {
  const { rowOf, cellOf } = indexOf(run.program);
  const { language, say } = reader;
  const nameOf = (name: string): string => {
    const row = rowOf(name);
    if (row === undefined) return name;
    if (leaves === 'labels') return cellLabel(row, cellOf(name)?.year ?? null, reader);
    const value = run.evaluation.value(name, run.sample);
    return Number.isFinite(value) ? formatOperand(value, row.unit, language) : say('noValue');
  };
  return toWords(formula, {
    name: (name) => run.program.series.get(name)?.map(nameOf).join(say('listJoint')) ?? nameOf(name),
    number: (value) => formatOperand(value, '', language),
    functionWord: (functionName) => say(`functions.${functionName}`),
  });
}

function sourcesOf(
  run: ScenarioRun,
  model: SourcedModel,
  cells: ReadonlySet<string>,
  reader: Reader,
): readonly ExplanationSource[] {
  const { rowOf } = indexOf(run.program);
  return model.drivers.flatMap((driver) => {
    const row = rowOf(driver.id);
    if (row === undefined || !cells.has(driver.id)) return [];
    const value = run.inputs.get(driver.id) ?? 0;
    const isOwn = driver.value !== undefined ? driver.value === value : driver.default === value;
    return [
      {
        driver: driver.id,
        label: cellLabel(row, null, reader),
        value: formatQuantity(value, row.unit, unitLabel(row, reader), reader.language),
        // A value that the scenario puts in place of the customer's is not the customer's.
        provenance: isOwn ? (driver.provenance ?? null) : null,
        isUnanswered: (driver.value === undefined ? driver.default : driver.value) === null && value === 0,
      },
    ];
  });
}

const otherPayback: Readonly<Record<string, string>> = {
  paybackMonths: 'amortisedPaybackMonths',
  amortisedPaybackMonths: 'paybackMonths',
};

function otherConvention(run: ScenarioRun, cell: string, reader: Reader): Explanation['otherConvention'] {
  const other = otherPayback[cell];
  if (other === undefined) return null;
  const exists = [cell, other].every((name) => {
    const row = indexOf(run.program).rowOf(name);
    return row?.conditions.every((condition) => run.evaluation.holds(condition.cell, run.sample));
  });
  const amortisation = run.evaluation.value('annualAmortisation', run.sample);
  if (!exists || !(amortisation > 0)) return null;
  const amount = formatOperand(amortisation, '元', reader.language);
  return { step: stepOf(run, other, reader), reason: reader.say('paybackConventionsDiffer', { amount }) };
}
