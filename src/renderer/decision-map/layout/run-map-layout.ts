import type { LaidOutMap } from '../../../shared/decision-map/layout/elk-graph.ts';
import type { MapLayout, MapLayoutJob } from '../../workers/map-layout-worker.ts';
import { type JobOptions, runJob } from '../../workers/run-job.ts';

/** A layout takes half a second; whatever takes this long has gone wrong. */
const timeLimit = 20_000;

const startWorker = () =>
  new Worker(new URL('../../workers/map-layout-worker.ts', import.meta.url), { type: 'module' });

let prepared: Worker | undefined;

/** Starts the worker of the next layout while nobody waits for it; a map calls it when it opens. */
export function prepareMapLayout(): void {
  prepared ??= startWorker();
}

/** Ends the worker that no layout will need; a map calls it when it closes. */
export function forgetMapLayout(): void {
  prepared?.terminate();
  prepared = undefined;
}

/**
 * A place for every card, found in a worker.
 * @throws JobError
 */
export function runMapLayout(map: LaidOutMap, options: Omit<JobOptions, 'timeLimit'>): Promise<MapLayout> {
  const { layers, stakeholders, edges } = map;
  const job: MapLayoutJob = {
    layers: layers.map(({ key }) => ({ key })),
    stakeholders: stakeholders.map(({ id, layer }) => ({ id, layer })),
    edges: edges.map(({ fromId, toId }) => ({ fromId, toId })),
  };
  const takeWorker = () => {
    const worker = prepared ?? startWorker();
    prepared = undefined;
    return worker;
  };
  return runJob<MapLayoutJob, MapLayout>(takeWorker, job, { ...options, timeLimit });
}
