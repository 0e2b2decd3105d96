import type { Expression } from './expression.ts';
import type { FormulaError } from './formula-error.ts';
import type { Span } from './span.ts';

/** The names a formula refers to, each once, in reading order. */
export function namesIn(expression: Expression): readonly string[] {
  return [...firstSpans(expression).keys()];
}

export type Order =
  | { readonly ok: true; readonly order: readonly string[] }
  | { readonly ok: false; readonly error: FormulaError };

/**
 * Orders formulas so that each comes after those it refers to; otherwise the given order is kept. Names without a
 * formula are inputs. `membersOf` gives the formulas behind a series' name (a row's years); by default a name is itself.
 * @returns or the first cycle, with its members and the reference inside the first member that leads into it.
 */
export function orderByDependency(
  formulas: ReadonlyMap<string, Expression>,
  membersOf: (name: string) => readonly string[] = (name) => [name],
): Order {
  const order: string[] = [];
  const done = new Set<string>();
  for (const root of formulas.keys()) {
    const path: Visit[] = [];
    const onPath = new Set<string>();
    const enter = (name: string) => {
      const expression = formulas.get(name);
      if (expression === undefined || done.has(name)) return;
      path.push({ name, pending: references(expression, membersOf), next: 0 });
      onPath.add(name);
    };
    enter(root);
    // An explicit path: models have chains longer than the call stack is deep.
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const reference = visit.pending[visit.next++];
      if (reference === undefined) {
        path.pop();
        onPath.delete(visit.name);
        done.add(visit.name);
        order.push(visit.name);
      } else if (onPath.has(reference.name)) {
        return { ok: false, error: cycleError(path, reference.name) };
      } else {
        enter(reference.name);
      }
    }
  }
  return { ok: true, order };
}

type Reference = { readonly name: string; readonly span: Span };
type Visit = { readonly name: string; readonly pending: readonly Reference[]; next: number };

function cycleError(path: readonly Visit[], closing: string): FormulaError {
  const members = path.slice(path.findIndex((visit) => visit.name === closing));
  const [first] = members;
  const span = first?.pending[first.next - 1]?.span ?? { start: 0, end: 0 };
  return { code: 'cycle', formula: closing, members: members.map((visit) => visit.name), span };
}

function references(expression: Expression, membersOf: (name: string) => readonly string[]): readonly Reference[] {
  return [...firstSpans(expression)].flatMap(([name, span]) =>
    membersOf(name).map((member) => ({ name: member, span })),
  );
}

function firstSpans(expression: Expression, found = new Map<string, Span>()): Map<string, Span> {
  switch (expression.kind) {
    case 'number':
      break;
    case 'name':
      if (!found.has(expression.name)) found.set(expression.name, expression.span);
      break;
    case 'unary':
    case 'percent':
      firstSpans(expression.operand, found);
      break;
    case 'binary':
      firstSpans(expression.left, found);
      firstSpans(expression.right, found);
      break;
    case 'call':
      for (const argument of expression.arguments) firstSpans(argument, found);
      break;
  }
  return found;
}
