import type { FormulaError } from '../../shared/formula/formula-error.ts';
import type { Span } from '../../shared/formula/span.ts';
import type { Unit } from '../../shared/formula/unit.ts';
import { formatUnit } from '../../shared/formula/unit-spelling.ts';
import type { ModelProblem } from '../../shared/roi/program.ts';
import type { ModelFault } from '../../shared/roi/read-model.ts';
import { cliWord } from './words.ts';

/** What is wrong with a formula, with its place and the formula itself, marked below. */
export function tellFormulaError(
  place: string,
  error: FormulaError | ModelProblem,
  source: string | undefined,
): string {
  const problem = cliWord(`problems.${error.code}`, parametersOf(error));
  if (!('span' in error)) return cliWord('atPlace', { place, problem });
  const position = error.span.start + 1;
  const line = cliWord('atPosition', { place, problem, position });
  return source === undefined ? line : `${line}\n${mark(source, error.span)}`;
}

/** What is wrong with a model file. `data` is the parsed file, to show the formula in question. */
export function tellModelFault(fault: ModelFault, data: unknown): string {
  const { place } = fault;
  switch (fault.kind) {
    case 'formula':
      return tellFormulaError(place, fault.error, textAt(data, place));
    case 'form':
      return cliWord('atPlace', { place, problem: fault.detail });
    case 'unknown-driver':
    case 'missing-scenario':
    case 'duplicate-scenario':
      return cliWord('atPlace', { place, problem: cliWord(`faults.${fault.kind}`, { name: fault.name }) });
    case 'out-of-range': {
      const { value, least, most } = fault;
      return cliWord('atPlace', { place, problem: tellRange(value, least, most) });
    }
  }
}

/** Says that a value lies outside its bounds, without naming a bound that is none. */
export function tellRange(value: number, least: number, most: number): string {
  if (most === Number.MAX_VALUE) return cliWord('faults.below-least', { value, least });
  return least === -Number.MAX_VALUE
    ? cliWord('faults.above-most', { value, most })
    : cliWord('faults.out-of-range', { value, least, most });
}

function parametersOf(error: FormulaError | ModelProblem): Readonly<Record<string, string | number>> {
  const entries = Object.entries(error).flatMap(([name, value]): readonly (readonly [string, string | number])[] => {
    if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
    if (name === 'members' && Array.isArray(value)) return [[name, [...value, value[0]].join(' → ')]];
    return unitParameters.has(name) ? [[name, formatUnit(value as Unit, 'en')]] : [];
  });
  return Object.fromEntries(entries);
}

/** Units are the only objects among an error's parameters, under these names. */
const unitParameters: ReadonlySet<string> = new Set(['unit', 'left', 'right', 'expected', 'found']);

/** The formula with carets under the fault; a full-width character takes two columns on a terminal. */
function mark(source: string, { start, end }: Span): string {
  const [before, marked] = [source.slice(0, start), source.slice(start, end)];
  const blank = before.replace(/[^\n]/gu, (character) => (isWide(character) ? '\u3000' : ' '));
  const width = [...marked].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
  return `  ${source}\n  ${blank}${'^'.repeat(Math.max(1, width))}`;
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(character);
}

/** The text at a place such as `benefits[1].formula`. */
function textAt(data: unknown, place: string): string | undefined {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const found = keys.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  }, data);
  return typeof found === 'string' ? found : undefined;
}
