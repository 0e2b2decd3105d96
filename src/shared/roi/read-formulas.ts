import { checkFormula, type NameType, type ValueType } from '../formula/check.ts';
import { orderByDependency } from '../formula/dependencies.ts';
import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse.ts';
import { parseUnit } from '../formula/unit-spelling.ts';
import type { EvaluableModel } from './evaluable-model.ts';
import type { CompileError, Row } from './program.ts';

/** A formula that the model brings: where it stands and what it must come out as. */
type ModelFormula = { readonly id: string; readonly place: string; readonly text: string; readonly type: ValueType };

export type ReadFormulas = {
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly errors: readonly CompileError[];
};

/** Parses the units and formulas of drivers, calculations, benefits and costs, and checks names, units and cycles. */
export function readFormulas(model: EvaluableModel): ReadFormulas {
  const errors: CompileError[] = [];
  const unitAt = (place: string, text: string): ValueType => {
    const parsed = parseUnit(text);
    if (!parsed.ok) errors.push({ place, error: parsed.error });
    return { kind: 'number', unit: parsed.ok ? parsed.unit : {} };
  };
  const types = new Map<string, NameType>();
  for (const [id, unit] of Object.entries(settingUnits)) types.set(id, unitAt('settings', unit));
  for (const [i, { id, unit }] of model.drivers.entries()) types.set(id, unitAt(`drivers[${i}].unit`, unit));
  const formulas: ModelFormula[] = [
    ...model.calculations.map(({ id, unit, formula }, i) => {
      return formulaAt(`calculations[${i}]`, id, formula, unitAt(`calculations[${i}].unit`, unit));
    }),
    ...model.benefits.map(({ id, formula }, i) => formulaAt(`benefits[${i}]`, id, formula, moneyPerYear)),
    ...model.costs.map(({ id, formula, timing }, i) => {
      return formulaAt(`costs[${i}]`, id, formula, timing.kind === 'annual' ? moneyPerYear : money);
    }),
  ];
  for (const { id, type } of formulas) types.set(id, type);
  if (errors.length > 0) return { expressions: new Map(), errors };
  const expressions = parseAndCheck(formulas, (name) => types.get(name), errors);
  const ordered = orderByDependency(expressions);
  if (!ordered.ok) {
    const { error } = ordered;
    const first = error.code === 'cycle' ? formulas.find(({ id }) => id === error.members[0]) : undefined;
    errors.push({ place: first?.place ?? 'calculations', error });
  }
  return { expressions, errors };
}

/** Parses the conditions of the template's checks, which may ask about every cell of the program. */
export function readChecks(model: EvaluableModel, rows: readonly Row[]): ReadFormulas {
  const errors: CompileError[] = [];
  const types = new Map<string, NameType>();
  for (const { cells, unit, isBoolean } of rows) {
    const parsed = parseUnit(isBoolean ? '%' : unit);
    const type: NameType = { kind: isBoolean ? 'boolean' : 'number', unit: parsed.ok ? parsed.unit : {} };
    for (const cell of cells) types.set(cell.name, type);
  }
  const formulas = (model.checks ?? []).map(({ code, when }, i): ModelFormula => {
    return { id: code, place: `checks[${i}].when`, text: when, type: { kind: 'boolean', unit: {} } };
  });
  return { expressions: parseAndCheck(formulas, (name) => types.get(name), errors), errors };
}

const settingUnits = { discountRate: '%', horizonYears: '年' } as const;
const money: ValueType = { kind: 'number', unit: { money: 1 } };
const moneyPerYear: ValueType = { kind: 'number', unit: { money: 1, year: -1 } };

function formulaAt(place: string, id: string, text: string, type: ValueType): ModelFormula {
  return { id, place: `${place}.formula`, text, type };
}

function parseAndCheck(
  formulas: readonly ModelFormula[],
  typeOf: (name: string) => NameType | undefined,
  errors: CompileError[],
): Map<string, Expression> {
  const expressions = new Map<string, Expression>();
  for (const { id, place, text, type } of formulas) {
    const parsed = parseFormula(text);
    if (!parsed.ok) {
      errors.push({ place, error: parsed.error });
      continue;
    }
    expressions.set(id, parsed.expression);
    const checked = checkFormula(parsed.expression, typeOf, type);
    if (!checked.ok) errors.push(...checked.errors.map((error) => ({ place, error })));
  }
  return expressions;
}
