import { orderByDependency } from '../formula/dependencies.ts';
import type { Expression } from '../formula/expression.ts';
import { isName } from '../formula/tokens.ts';
import type { EvaluableModel } from './evaluable-model.ts';
import type { CheckCell, CompileError, CompileResult, RoiProgram, Row } from './program.ts';
import { readChecks, readFormulas } from './read-formulas.ts';
import { annualNetBenefitRows } from './rows/annual-net-benefit.ts';
import { singleRow, text } from './rows/build-row.ts';
import { flowRows } from './rows/flows.ts';
import { assumptionRows, driverRows, settingRows } from './rows/inputs.ts';
import { benefitRows, calculationRows, costRows } from './rows/lines.ts';
import { paybackRows } from './rows/payback.ts';
import { rateRows } from './rows/rates-of-return.ts';
import { returnRows } from './rows/returns.ts';
import { shareRows } from './rows/shares.ts';

/**
 * Compiles a model to rows of cells. Driver values, the discount rate and assumptions are inputs of the program; what
 * else the model says decides its form.
 * @param horizonYears 1–10; the model's own when absent (a scenario may have another).
 * @returns or every fault with its place, in the order of the model file.
 */
export function compileModel(model: EvaluableModel, horizonYears = model.settings.horizonYears): CompileResult {
  const names = checkNames(model);
  if (names.length > 0) return { ok: false, errors: names };
  const formulas = readFormulas(model);
  if (formulas.errors.length > 0) return { ok: false, errors: formulas.errors };
  const formulaOf = (id: string) => required(formulas.expressions.get(id), id);
  const rows: readonly Row[] = [
    ...driverRows(model),
    ...settingRows(horizonYears),
    ...assumptionRows(model, horizonYears),
    ...calculationRows(model, formulaOf),
    ...benefitRows(model, horizonYears, formulaOf),
    ...costRows(model, horizonYears, formulaOf),
    ...flowRows(model, horizonYears),
    ...annualNetBenefitRows(model, horizonYears),
    ...returnRows(),
    ...rateRows(horizonYears),
    ...paybackRows(horizonYears),
    ...shareRows(model),
  ];
  const reserved = findReservedNames(model, rows);
  if (reserved.length > 0) return { ok: false, errors: reserved };
  const checks = readChecks(model, rows);
  if (checks.errors.length > 0) return { ok: false, errors: checks.errors };
  const { cells, checkRows } = buildChecks(model, checks.expressions);
  return { ok: true, program: assemble(model, horizonYears, [...rows, ...checkRows], cells) };
}

function assemble(
  model: EvaluableModel,
  horizonYears: number,
  rows: readonly Row[],
  checks: readonly CheckCell[],
): RoiProgram {
  const series = seriesOf(rows);
  const formulas = new Map<string, Expression>();
  for (const { cells } of rows) {
    for (const { name, expression } of cells) if (expression !== null) formulas.set(name, expression);
  }
  const ordered = orderByDependency(formulas, (name) => series.get(name) ?? [name]);
  if (!ordered.ok) throw new Error(`The product's own rows refer to each other in a circle: ${ordered.error.code}`);
  return { model, horizonYears, rows, series, order: ordered.order, checks };
}

/** A row over years is a series by its id; `<id>Ahead` leaves out the investment moment, as Excel's NPV needs it. */
function seriesOf(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const series = new Map<string, readonly string[]>();
  for (const { id, cells } of rows) {
    if (cells[0]?.year === null) continue;
    series.set(
      id,
      cells.map(({ name }) => name),
    );
    if (!withAhead.has(id)) continue;
    series.set(
      `${id}Ahead`,
      cells.filter(({ year }) => year !== 0).map(({ name }) => name),
    );
  }
  return series;
}

const withAhead: ReadonlySet<string> = new Set(['benefits', 'costs', 'net']);

function buildChecks(model: EvaluableModel, expressions: ReadonlyMap<string, Expression>) {
  const cells: CheckCell[] = [];
  const checkRows: Row[] = [];
  for (const [i, { code, message }] of (model.checks ?? []).entries()) {
    const id = `check_${i + 1}`;
    cells.push({ code, cell: id, message });
    const head = { id, kind: 'helper', label: text(message), unit: '', isBoolean: true } as const;
    checkRows.push(singleRow(head, required(expressions.get(code), code)));
  }
  return { cells, checkRows };
}

type NamedPart = { readonly id: string; readonly place: string };

function namedParts(model: EvaluableModel): readonly NamedPart[] {
  const lists = {
    drivers: model.drivers,
    calculations: model.calculations,
    benefits: model.benefits,
    costs: model.costs,
  };
  return Object.entries(lists).flatMap(([list, parts]) =>
    parts.map(({ id }, i) => ({ id, place: `${list}[${i}].id` })),
  );
}

function checkNames(model: EvaluableModel): readonly CompileError[] {
  const seen = new Set<string>();
  const errors: CompileError[] = [];
  for (const { id, place } of namedParts(model)) {
    if (!isName(id)) errors.push({ place, error: { code: 'invalid-name', name: id } });
    else if (seen.has(id)) errors.push({ place, error: { code: 'duplicate-name', name: id } });
    seen.add(id);
  }
  const codes = new Set<string>();
  for (const [i, { code }] of (model.checks ?? []).entries()) {
    if (codes.has(code)) errors.push({ place: `checks[${i}].code`, error: { code: 'duplicate-name', name: code } });
    codes.add(code);
  }
  return errors;
}

/** Names of the model that are also made by the product, from its own vocabulary or from another line's id. */
function findReservedNames(model: EvaluableModel, rows: readonly Row[]): readonly CompileError[] {
  const parts = namedParts(model);
  const own = new Set(parts.map(({ id }) => id));
  const uses = new Map<string, number>();
  const names = [
    ...rows.flatMap((row) => [...row.cells.map(({ name }) => name), ...(row.cells[0]?.year === null ? [] : [row.id])]),
    ...[...withAhead].map((id) => `${id}Ahead`),
    ...(model.checks ?? []).map((_, i) => `check_${i + 1}`),
  ];
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const clashes = [...uses].filter(([, count]) => count > 1).map(([name]) => name);
  return clashes.map((name) => {
    // Two lines may also make the same name together: `a` and `a_ramp`; the later one is to be renamed.
    const part = own.has(name)
      ? parts.find(({ id }) => id === name)
      : parts.findLast(({ id }) => name.startsWith(`${id}_`));
    return { place: part?.place ?? 'benefits', error: { code: 'reserved-name', name } };
  });
}

function required(expression: Expression | undefined, id: string): Expression {
  if (expression === undefined) throw new Error(`No formula was read for ${id}`);
  return expression;
}
