import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { LanePlace } from '../geometry/place-at.ts';
import { type LaidOutMap, toElkGraph } from './elk-graph.ts';
import { placesFromElk } from './places-from-elk.ts';

/** A place for every card in its lane with few crossing lines; the same map is laid out the same every time. */
export async function layOutMap(
  map: LaidOutMap,
  runElk: (graph: ElkNode) => Promise<ElkNode>,
): Promise<ReadonlyMap<string, LanePlace>> {
  return placesFromElk(map, await runElk(toElkGraph(map)));
}
