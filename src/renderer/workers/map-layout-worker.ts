import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { LanePlace } from '../../shared/decision-map/geometry/place-at.ts';
import type { LaidOutMap } from '../../shared/decision-map/layout/elk-graph.ts';
import { layOutMap } from '../../shared/decision-map/layout/lay-out-map.ts';
import { practiceMap } from '../../shared/decision-map/layout/practice-map.ts';
import { runElk } from './elk-engine.ts';
import { serveJob } from './serve-job.ts';

export type MapLayoutJob = LaidOutMap;
export type MapLayout = ReadonlyMap<string, LanePlace>;

// The engine takes every message of a worker it is loaded in as its own; those here are jobs.
self.onmessage = null;

/** Code that has run before runs several times faster: while nobody waits yet, the engine practises. */
const practice = layOutMap(practiceMap, runElk);

serveJob<MapLayoutJob, MapLayout>(async (map, onProgress) => {
  await practice;
  return layOutMap(map, async (graph): Promise<ElkNode> => {
    onProgress(0.1);
    return runElk(graph);
  });
});
