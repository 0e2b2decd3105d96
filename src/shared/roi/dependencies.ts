import { namesIn } from '../formula/dependencies.ts';
import type { Cell, RoiProgram, Row } from './program.ts';

/** Finds a program's cells and rows by the cells' names. */
export type ProgramIndex = {
  readonly cellOf: (name: string) => Cell | undefined;
  readonly rowOf: (cell: string) => Row | undefined;
  /** The cells that a cell's formula refers to, a series as its cells. */
  readonly referencesOf: (cell: string) => readonly string[];
};

const indexes = new WeakMap<RoiProgram, ProgramIndex>();

/** The index of a program, built at the first call. */
export function indexOf(program: RoiProgram): ProgramIndex {
  const known = indexes.get(program) ?? buildIndex(program);
  indexes.set(program, known);
  return known;
}

/** A cell with a formula and all it depends on, in the program's order, inputs left out. */
export function ancestorsOf(program: RoiProgram, target: string): readonly string[] {
  const needed = reachableFrom(program, [target]);
  return program.order.filter((name) => needed.has(name));
}

/** The drivers that some cells depend on, in the model's order. */
export function driversBehind(program: RoiProgram, cells: readonly string[]): readonly string[] {
  const needed = reachableFrom(program, cells);
  return program.rows.filter(({ kind, id }) => kind === 'driver' && needed.has(id)).map(({ id }) => id);
}

function reachableFrom(program: RoiProgram, cells: readonly string[]): ReadonlySet<string> {
  const { referencesOf } = indexOf(program);
  const reached = new Set<string>();
  const waiting = [...cells];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...referencesOf(name));
  }
  return reached;
}

function buildIndex(program: RoiProgram): ProgramIndex {
  const cells = new Map<string, { readonly cell: Cell; readonly row: Row; readonly references: readonly string[] }>();
  for (const row of program.rows) {
    for (const cell of row.cells) {
      const names = cell.expression === null ? [] : namesIn(cell.expression);
      const references = names.flatMap((name) => program.series.get(name) ?? [name]);
      cells.set(cell.name, { cell, row, references });
    }
  }
  return {
    cellOf: (name) => cells.get(name)?.cell,
    rowOf: (name) => cells.get(name)?.row,
    referencesOf: (name) => cells.get(name)?.references ?? [],
  };
}
