import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { cardHeight, cardWidth, columnPitch } from '../geometry/card-size.ts';
import { type KeyedLayer, laneKeyIn } from '../geometry/lane-key.ts';

/** The part of a map that its layout reads: lanes from top to bottom, who is in which, who is tied to whom. */
export interface LaidOutMap {
  readonly layers: readonly KeyedLayer[];
  readonly stakeholders: readonly { readonly id: string; readonly layer: string | null }[];
  readonly edges: readonly { readonly fromId: string; readonly toId: string }[];
}

/**
 * Lanes come from the height at which each person is handed in ("interactive" layering; ELK's partitions would add an edge for
 * every two people of neighbouring lanes, 15 times slower at 300). The seed is fixed: a map is laid out the same every time.
 */
const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(columnPitch - cardWidth),
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
} as const;

/** Of a small map the best is asked for, however often ELK has to try; of a large one what it finds in half a second. */
const thorough = { 'elk.layered.thoroughness': '10', 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF' } as const;
const fast = { 'elk.layered.thoroughness': '1', 'elk.layered.nodePlacement.strategy': 'SIMPLE' } as const;
const largeMap = 100;

/** In a large map ties across more lanes than this say little about who should stand near whom and cost most. */
const longestTie = 2;

/** Far enough apart that no card of a lane is at the height of another lane's. */
const lanePitch = 4 * cardHeight;

/**
 * A map as a graph for ELK, each person at the height of his lane. A tie inside one lane would give the lane a second layer, so
 * only those between lanes are fed, each pair once and downwards.
 */
export function toElkGraph({ layers, stakeholders, edges }: LaidOutMap): ElkNode {
  const isLarge = stakeholders.length > largeMap;
  const indexOfLane = new Map<string | null, number>(layers.map(({ key }, index) => [key, index]));
  const laneOf = new Map(
    stakeholders.map(({ id, layer }) => [id, indexOfLane.get(laneKeyIn(layers, layer)) ?? layers.length]),
  );
  const pairs = new Map<string, readonly [string, string]>();
  for (const { fromId, toId } of edges) {
    const from = laneOf.get(fromId);
    const to = laneOf.get(toId);
    if (from === undefined || to === undefined || from === to) continue;
    if (isLarge && Math.abs(from - to) > longestTie) continue;
    const [upper, lower] = from < to ? [fromId, toId] : [toId, fromId];
    pairs.set(`${upper} ${lower}`, [upper, lower]);
  }
  return {
    id: 'map',
    layoutOptions: { ...layoutOptions, ...(isLarge ? fast : thorough) },
    children: [...laneOf].map(([id, lane]) => ({
      id,
      x: 0,
      y: lane * lanePitch,
      width: cardWidth,
      height: cardHeight,
    })),
    edges: [...pairs].map(([id, [upper, lower]]) => ({ id, sources: [upper], targets: [lower] })),
  };
}
