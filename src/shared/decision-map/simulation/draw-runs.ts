import { randomStreams } from '../../statistics/random.ts';
import { triangularQuantile } from '../../statistics/triangular.ts';
import type { Assumptions, DayRange, LayerAssumption, VetoAssumption } from './model.ts';

/** What happens in each run, a column for each thing that may happen. */
export interface Draws {
  readonly runs: number;
  readonly layers: readonly LayerDraws[];
  readonly vetoes: readonly VetoDraws[];
}

export interface LayerDraws {
  readonly days: Float64Array;
  /** 1 = refuses. */
  readonly refuses: Uint8Array;
}

export interface VetoDraws {
  /** 1 = used and lifted again. */
  readonly isLifted: Uint8Array;
  /** 1 = used and never lifted. */
  readonly isFatal: Uint8Array;
  /** Days that lifting it takes, or would take. */
  readonly delay: Float64Array;
}

/**
 * Draws every run. Each layer and each veto has random numbers of its own, whether it needs them or not: two variants of
 * a deal then differ by what was changed in them and not by luck (common random numbers).
 */
export function drawRuns({ seed, layers, vetoes }: Assumptions, runs: number): Draws {
  const nextStream = randomStreams(seed);
  const uniform = () => Float64Array.from({ length: runs }, nextStream());
  return {
    runs,
    layers: layers.map((layer) => drawLayer(layer, uniform)),
    vetoes: vetoes.map((veto) => drawVeto(veto, uniform)),
  };
}

function drawLayer({ isThrough, days, chanceOfYes }: LayerAssumption, uniform: () => Float64Array): LayerDraws {
  const [time, answer] = [uniform(), uniform()];
  if (isThrough) return { days: time.fill(0), refuses: new Uint8Array(answer.length) };
  return { days: inRange(time, days), refuses: Uint8Array.from(answer, (each) => (each < chanceOfYes ? 0 : 1)) };
}

function drawVeto({ chanceOfUse, chanceOfLift, delay }: VetoAssumption, uniform: () => Float64Array): VetoDraws {
  const [use, lift, time] = [uniform(), uniform(), uniform()];
  const outcome = (isLifted: boolean) =>
    Uint8Array.from(use, (each, run) => (each < chanceOfUse && (lift[run] ?? 0) < chanceOfLift === isLifted ? 1 : 0));
  return {
    isLifted: outcome(true),
    isFatal: outcome(false),
    delay: inRange(time, delay),
  };
}

/** Times are multiples of a tenth of a second or so, small enough that what is added up can be taken off again exactly. */
const finest = 2 ** -20;

function inRange(shares: Float64Array, { min, likely, max }: DayRange): Float64Array {
  const triangle = { min, mode: likely, max };
  return shares.map((share) => Math.round(triangularQuantile(share, triangle) / finest) * finest);
}
