import { useEffect, useRef, useState } from 'react';
import type { Assumptions } from '../../../shared/decision-map/simulation/model.ts';
import { type Simulation, usualRuns } from '../../../shared/decision-map/simulation/simulate.ts';
import { JobError } from '../../workers/job.ts';
import { runJob } from '../../workers/run-job.ts';
import type { SimulationJob } from '../../workers/simulation-worker.ts';

/** Where the playing stands. */
export type SimulationWork =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface RunningSimulation {
  /** The latest that was played to its end; while another is being played it is still there to be read. */
  readonly simulation: Simulation | null;
  readonly work: SimulationWork;
  readonly cancel: () => void;
  readonly start: () => void;
}

/** A deal takes a third of a second; whatever takes this long has gone wrong. */
const timeLimit = 30_000;
/** Milliseconds without a further change before it is played. */
const pause = 200;

const startWorker = () =>
  new Worker(new URL('../../workers/simulation-worker.ts', import.meta.url), { type: 'module' });

/** Plays a deal in a worker, anew whenever an assumption changes. */
export function useSimulation(assumptions: Assumptions): RunningSimulation {
  const assumed = useUnchanged(assumptions);
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  const [work, setWork] = useState<SimulationWork>({ kind: 'working', share: 0 });
  const [attempt, setAttempt] = useState(0);
  const controller = useRef<AbortController | null>(null);
  // Another attempt plays the same once more.
  useEffect(() => {
    const current = new AbortController();
    controller.current = current;
    const isCurrent = () => controller.current === current;
    setWork({ kind: 'working', share: 0 });
    const timer = setTimeout(() => {
      runJob<SimulationJob, Simulation>(
        startWorker,
        { assumptions: assumed, runs: usualRuns },
        {
          timeLimit,
          signal: current.signal,
          onProgress: (share) => setWork({ kind: 'working', share }),
        },
      ).then(
        (played) => {
          setSimulation(played);
          setWork({ kind: 'done' });
        },
        // One that gave way to the next says nothing.
        (error) => isCurrent() && setWork(workAfter(error)),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.current = null;
      current.abort();
    };
  }, [assumed, attempt]);
  return {
    simulation,
    work,
    cancel: () => controller.current?.abort(),
    start: () => setAttempt((count) => count + 1),
  };
}

function workAfter(error: unknown): SimulationWork {
  const isCancelled = error instanceof JobError && error.failure.kind === 'cancelled';
  return isCancelled ? { kind: 'cancelled' } : { kind: 'failed', detail: error instanceof Error ? error.message : '' };
}

/** The object given before for as long as it says the same: a map that is read again changes no assumption. */
function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
