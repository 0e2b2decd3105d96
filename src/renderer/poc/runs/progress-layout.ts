import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Criterion } from '../../../shared/poc/criterion.ts';
import type { Run } from '../../../shared/poc/run.ts';
import { niceTicks } from '../../ui/chart-scale.ts';

interface Point {
  readonly run: Run;
  readonly value: number;
  /** Pixels; the bounds are null where the figure has none. */
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Most rounds that fit side by side; of more the latest are shown. */
const mostRounds = 8;
const margin = { top: 24, right: 24, bottom: 48, left: 56 } as const;

/** Where the rounds, the target and the lines of a progress chart lie, in pixels of a picture of that size. */
export function progressLayout(
  { runs, results }: Pick<PocInFull, 'runs' | 'results'>,
  { id, target }: Pick<Criterion, 'id' | 'target'>,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const rounds = runs
    .flatMap((run) => {
      const result = results.find(({ runId, criterionId }) => runId === run.id && criterionId === id);
      return result === undefined ? [] : [{ run, result }];
    })
    .slice(-mostRounds);
  const known = rounds.flatMap(({ result: { value, low, high } }) => [value, low ?? value, high ?? value]);
  const ticks = niceTicks(Math.min(...known, target ?? known[0] ?? 0), Math.max(...known, target ?? known[0] ?? 1), 4);
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const [left, right] = [margin.left, width - margin.right];
  const y = (value: number) =>
    height - margin.bottom - ((value - least) / (most - least || 1)) * (height - margin.top - margin.bottom);
  const step = (right - left) / Math.max(1, rounds.length);
  const points: readonly Point[] = rounds.map(({ run, result: { value, low, high } }, place) => ({
    ...{ run, value, x: left + step * (place + 0.5), y: y(value) },
    ...{ low: low === null ? null : y(low), high: high === null ? null : y(high) },
  }));
  return {
    left,
    right,
    points,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    target: target === null ? null : y(target),
  };
}
