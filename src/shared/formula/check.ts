import { namesIn } from './dependencies.ts';
import { evaluateFormula } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { FormulaError, FormulaProblem, ValueKind } from './formula-error.ts';
import type { FunctionDefinition, Parameter } from './functions/function-definition.ts';
import { arity, type FunctionName, functions } from './functions.ts';
import { operators } from './operators.ts';
import type { Span } from './span.ts';
import { divideUnits, isRatio, multiplyUnits, powerUnit, ratio, type Unit, unitsEqual } from './unit.ts';

/** What a formula or a name stands for. Yes/no has the unit ratio. */
export type ValueType = { readonly kind: ValueKind; readonly unit: Unit };

/** A name's type; `series` is a row over years. */
export type NameType = ValueType & { readonly series?: boolean };

export type CheckResult =
  | { readonly ok: true; readonly type: ValueType }
  | { readonly ok: false; readonly errors: readonly FormulaError[] };

/**
 * Checks names, arities, yes/no against numbers, and units, and gives the type of the result, or every error in reading
 * order. Operands of `+ -`, comparisons, MIN, MAX, SUM, AVERAGE, MOD and the branches of IF need equal units; a literal
 * 0 takes any unit.
 * @param expected what the formula's place needs, when it needs something: a benefit is money per year.
 */
export function checkFormula(
  expression: Expression,
  typeOf: (name: string) => NameType | undefined,
  expected?: ValueType,
): CheckResult {
  const checker = new Checker(typeOf);
  const found = checker.check(expression);
  if (found !== undefined && expected !== undefined) checker.expect(expected, found, expression.span);
  const errors = checker.errors.toSorted((left, right) => left.span.start - right.span.start);
  if (found === undefined || errors.length > 0) return { ok: false, errors };
  const unit = found.takesAnyUnit && expected !== undefined ? expected.unit : found.unit;
  return { ok: true, type: { kind: found.kind, unit } };
}

/** `takesAnyUnit`: a literal 0, which is no money, no people and no time at once. */
type Found = ValueType & { readonly takesAnyUnit: boolean };

const boolean: Found = { kind: 'boolean', unit: ratio, takesAnyUnit: false };

class Checker {
  readonly errors: FormulaError[] = [];

  private readonly typeOf: (name: string) => NameType | undefined;

  constructor(typeOf: (name: string) => NameType | undefined) {
    this.typeOf = typeOf;
  }

  /** The type of an expression; undefined after an error inside it, so that one mistake is reported once. */
  check(expression: Expression): Found | undefined {
    switch (expression.kind) {
      case 'number':
        return { ...number(ratio), takesAnyUnit: expression.value === 0 };
      case 'name':
        return this.checkName(expression.name, expression.span, false);
      case 'unary':
        return this.checkNumber(expression.operand, expression.operator);
      case 'percent':
        return this.checkNumber(expression.operand, '%');
      case 'binary':
        return this.checkBinary(expression);
      case 'call':
        return this.checkCall(expression);
    }
  }

  expect(expected: ValueType, found: Found, span: Span): void {
    if (expected.kind !== found.kind) {
      this.report({ code: 'wrong-result-kind', expected: expected.kind, found: found.kind }, span);
    } else if (!found.takesAnyUnit && !unitsEqual(expected.unit, found.unit)) {
      this.report({ code: 'wrong-result-unit', expected: expected.unit, found: found.unit }, span);
    }
  }

  private checkName(name: string, span: Span, mayBeSeries: boolean): Found | undefined {
    const type = this.typeOf(name);
    if (type === undefined) return this.report({ code: 'unknown-name', name }, span);
    if (type.series && !mayBeSeries) return this.report({ code: 'series-not-allowed', name }, span);
    return { kind: type.kind, unit: type.unit, takesAnyUnit: false };
  }

  private checkNumber(expression: Expression, operator: string): Found | undefined {
    return this.ofKind('number', this.check(expression), expression.span, operator);
  }

  private ofKind(expected: ValueKind, found: Found | undefined, span: Span, operator: string): Found | undefined {
    if (found === undefined || found.kind === expected) return found;
    return this.report({ code: 'type-mismatch', operator, expected, found: found.kind }, span);
  }

  private checkBinary(expression: Extract<Expression, { kind: 'binary' }>): Found | undefined {
    const { operator, operatorSpan } = expression;
    const rule = operators[operator].units;
    const isEquality = operator === '=' || operator === '<>';
    const left = this.check(expression.left);
    const right = this.check(expression.right);
    if (isEquality && left?.kind === 'boolean' && right?.kind === 'boolean') return boolean;
    const first = this.ofKind('number', left, expression.left.span, operator);
    const second = this.ofKind('number', right, expression.right.span, operator);
    if (rule === 'comparison') {
      if (first !== undefined && second !== undefined) this.common(first, second, operator, operatorSpan);
      return boolean;
    }
    if (first === undefined || second === undefined) return undefined;
    switch (rule) {
      case 'sum':
        return this.common(first, second, operator, operatorSpan);
      case 'product':
        return { ...number(multiplyUnits(first.unit, second.unit)), takesAnyUnit: false };
      case 'quotient':
        return { ...number(divideUnits(first.unit, second.unit)), takesAnyUnit: false };
      case 'power':
        return this.power(first, second, expression.right, operator, operatorSpan);
    }
  }

  private checkCall(expression: Extract<Expression, { kind: 'call' }>): Found | undefined {
    const { function: name, span } = expression;
    const definition = functions[name];
    const { least, most } = arity(name);
    const given = expression.arguments;
    if (given.length < least || given.length > most) {
      return this.report({ code: 'wrong-arity', function: name, found: given.length, least, most }, span);
    }
    const parameterOf = (index: number) => definition.parameters[Math.min(index, definition.parameters.length - 1)];
    let shared: Found | undefined;
    let isSound = true;
    for (const [index, argument] of given.entries()) {
      const parameter = parameterOf(index);
      if (parameter === undefined) continue;
      const found = this.checkArgument(name, parameter, argument);
      if (found === undefined) {
        isSound = false;
      } else if (parameter.takes === 'exponent') {
        const base = shared;
        shared = base && this.power(base, found, argument, name, argument.span);
        isSound &&= shared !== undefined;
      } else if (parameter.takes === 'common' || parameter.takes === 'either') {
        const next = shared === undefined ? found : this.sameKind(shared, found, name, argument.span);
        isSound &&= next !== undefined;
        shared = next ?? shared;
      }
    }
    return isSound ? resultOf(definition, shared) : definition.result === 'boolean' ? boolean : undefined;
  }

  private checkArgument(name: FunctionName, parameter: Parameter, argument: Expression): Found | undefined {
    const { takes, series } = parameter;
    const isName = argument.kind === 'name';
    const found = isName ? this.checkName(argument.name, argument.span, series !== undefined) : this.check(argument);
    if (series === 'needed' && !(isName && (found === undefined || this.typeOf(argument.name)?.series))) {
      return this.report({ code: 'series-needed', function: name }, argument.span);
    }
    if (takes === 'either') return found;
    const sound = this.ofKind(takes === 'boolean' ? 'boolean' : 'number', found, argument.span, name);
    if (sound === undefined || takes !== 'ratio' || isRatio(sound.unit)) return sound;
    return this.report({ code: 'unit-not-ratio', operator: name, unit: sound.unit }, argument.span);
  }

  private sameKind(left: Found, right: Found, operator: string, span: Span): Found | undefined {
    const sound = this.ofKind(left.kind, right, span, operator);
    return sound && this.common(left, sound, operator, span);
  }

  /** The unit that both share; a literal 0 takes the other's. */
  private common(left: Found, right: Found, operator: string, span: Span): Found | undefined {
    if (left.takesAnyUnit) return right;
    if (right.takesAnyUnit || unitsEqual(left.unit, right.unit)) return left;
    return this.report({ code: 'unit-mismatch', operator, left: left.unit, right: right.unit }, span);
  }

  private power(base: Found, exponent: Found, written: Expression, operator: string, span: Span): Found | undefined {
    if (!isRatio(exponent.unit)) return this.report({ code: 'unit-not-ratio', operator, unit: exponent.unit }, span);
    if (isRatio(base.unit)) return { ...number(ratio), takesAnyUnit: false };
    const constant = namesIn(written).length === 0 ? evaluateFormula(written, {}) : undefined;
    if (constant === undefined || !('value' in constant)) {
      return this.report({ code: 'exponent-not-constant', operator, unit: base.unit }, span);
    }
    return { ...number(powerUnit(base.unit, constant.value)), takesAnyUnit: false };
  }

  private report(problem: FormulaProblem, span: Span): undefined {
    this.errors.push({ ...problem, span });
  }
}

function number(unit: Unit): ValueType {
  return { kind: 'number', unit };
}

function resultOf(definition: FunctionDefinition, shared: Found | undefined): Found {
  switch (definition.result) {
    case 'boolean':
      return boolean;
    case 'root':
      return { ...number(powerUnit(shared?.unit ?? ratio, 0.5)), takesAnyUnit: false };
    case 'common':
    case 'power':
      return shared ?? { ...number(ratio), takesAnyUnit: false };
    case 'ratio':
      return { ...number(ratio), takesAnyUnit: false };
  }
}
