import type { IntakeCell, IntakeRow } from '../../intake/cell.ts';
import type { Miss } from './tally.ts';

/** Rows of one kind of mistake, of all kinds, and the characters of all together: what memory they may take. */
const missLimits = { ofOneKind: 1000, ofAll: 20_000, characters: 16_000_000 } as const;

export interface MissKind extends Miss {
  /** How many there are, kept or not. */
  readonly count: number;
  readonly kept: number;
}

export interface MissKeeper {
  keep(miss: Miss, line: number, cells: readonly IntakeCell[]): void;
  /** The kinds of mistakes, the most frequent first. */
  kinds(): readonly MissKind[];
  /** A page of the kept rows of one kind. */
  page(kind: Miss, from: number, count: number): readonly IntakeRow[];
}

/** Keeps the first wrong rows of each kind for looking through, within fixed memory. */
export function createMissKeeper(): MissKeeper {
  const kept = new Map<string, { readonly miss: Miss; count: number; readonly rows: IntakeRow[] }>();
  let [rows, characters] = [0, 0];
  return {
    keep(miss, line, cells) {
      const key = keyOf(miss);
      const kind = kept.get(key) ?? { miss, count: 0, rows: [] };
      kept.set(key, kind);
      kind.count += 1;
      if (kind.rows.length >= missLimits.ofOneKind || rows >= missLimits.ofAll) return;
      const size = cells.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
      if (characters + size > missLimits.characters) return;
      kind.rows.push({ line, cells: [...cells] });
      rows += 1;
      characters += size;
    },
    kinds: () =>
      [...kept.values()]
        .map(({ miss, count, rows: own }) => ({ ...miss, count, kept: own.length }))
        .toSorted((a, b) => b.count - a.count),
    page: (kind, from, count) => kept.get(keyOf(kind))?.rows.slice(from, from + count) ?? [],
  };
}

function keyOf({ actual, given }: Miss): string {
  return `${actual}\u0000${given}`;
}
