import { performance } from 'node:perf_hooks';
import { runElk } from '../../src/renderer/workers/elk-engine.ts';
import { toElkGraph } from '../../src/shared/decision-map/layout/elk-graph.ts';
import { layOutMap } from '../../src/shared/decision-map/layout/lay-out-map.ts';
import { practiceMap } from '../../src/shared/decision-map/layout/practice-map.ts';
import { randomMap } from '../support/random-map.ts';
import { record, summary } from './results.ts';

const rounds = 15;
const plainRounds = 3;
const maps = Array.from({ length: rounds }, (_, seed) => randomMap({ people: 300, edges: 900, layers: 5 }, seed + 1));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What one would ask of the engine without knowing better: every tie, its usual effort, lanes as its own partitions. */
function plainGraph(map: (typeof maps)[number]) {
  const { children = [] } = toElkGraph(map);
  return {
    id: 'map',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN', 'elk.partitioning.activate': 'true' },
    children: children.map(({ id, y, width, height }) => ({
      ...{ id, width, height },
      layoutOptions: { 'elk.partitioning.partition': String(y) },
    })),
    edges: map.edges.map(({ id, fromId, toId }) => ({ id, sources: [fromId], targets: [toId] })),
  };
}

// As in the application, where the worker practises while the map opens.
const practice = await timed(() => layOutMap(practiceMap, runElk));
process.stdout.write(`practice: ${practice.toFixed(0)} ms\n`);
const ours: number[] = [];
for (const map of maps) ours.push(await timed(() => layOutMap(map, runElk)));
process.stdout.write(`first layout: ${(ours[0] ?? Number.NaN).toFixed(0)} ms\n`);
const plain: number[] = [];
for (const map of maps.slice(0, plainRounds)) plain.push(await timed(() => runElk(plainGraph(map))));

const our = summary(ours);
const their = summary(plain);
record({
  measure: 'layout of a decision map of 300 people and 900 ties',
  ours: `median ${our.median.toFixed(0)} ms, p95 ${our.p95.toFixed(0)} ms`,
  comparedWith: 'the same engine with its usual settings and lanes as partitions',
  theirs: `median ${their.median.toFixed(0)} ms`,
  ratio: `${(our.median / their.median).toFixed(2)}×`,
  bar: '< 500 ms',
});
