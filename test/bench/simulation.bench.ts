import { performance } from 'node:perf_hooks';
import { layerKinds } from '../../src/shared/decision-map/layer.ts';
import { usualCourse } from '../../src/shared/decision-map/simulation/course.ts';
import { drawRuns } from '../../src/shared/decision-map/simulation/draw-runs.ts';
import { countSigned, finishOf } from '../../src/shared/decision-map/simulation/finish.ts';
import { orderLayers } from '../../src/shared/decision-map/simulation/layer-order.ts';
import type { Assumptions } from '../../src/shared/decision-map/simulation/model.ts';
import { simulate, usualRuns } from '../../src/shared/decision-map/simulation/simulate.ts';
import { actionsFor } from '../../src/shared/decision-map/simulation/variants.ts';
import { record, summary } from './results.ts';

const vetoCount = 12;
const rounds = 15;
const idOf = (index: number) => `01980000-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** As many layers as a deal may have, each waiting for two before it, and a dozen who hold a veto. */
const keys = [...layerKinds, ...Array.from({ length: 6 }, (_, index) => idOf(index))];
const deal: Assumptions = {
  seed: 1,
  startOn: '2026-11-23',
  targetOn: '2027-05-23',
  layers: keys.map((key, index) => ({
    key,
    isThrough: false,
    days: { min: 7, likely: 20, max: 60 },
    after: keys.slice(Math.max(0, index - 2), index),
    chanceOfYes: 0.95,
  })),
  vetoes: Array.from({ length: vetoCount }, (_, index) => ({
    stakeholderId: idOf(100 + index),
    layer: keys[index % keys.length] ?? null,
    chanceOfUse: 0.3,
    chanceOfLift: 0.6,
    delay: { min: 7, likely: 14, max: 30 },
  })),
};

/** Milliseconds that some work takes. */
function timed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** What one would do without common random numbers: draw and play every changed deal anew. */
function playEachAnew(): void {
  const ordered = orderLayers(deal.layers);
  if (!ordered.ok) return;
  for (const { index } of actionsFor(deal)) {
    const draws = drawRuns({ ...deal, seed: index }, usualRuns);
    const course = usualCourse(deal, draws, ordered.waits);
    countSigned(finishOf(course, ordered.order), course.stops, 181);
  }
}

simulate(deal, usualRuns);
const ours = summary(Array.from({ length: rounds }, () => timed(() => simulate(deal, usualRuns))));
const theirs = summary(Array.from({ length: rounds }, () => timed(playEachAnew)));
const inFull = (milliseconds: number) => `${Math.round(milliseconds)} ms`;
record({
  measure: `deal of ${keys.length} layers and ${vetoCount} vetoes played ${usualRuns.toLocaleString('en')} times, all that could be done compared`,
  ours: `median ${inFull(ours.median)}, p95 ${inFull(ours.p95)}`,
  comparedWith: 'playing every changed deal anew',
  theirs: `median ${inFull(theirs.median)}, p95 ${inFull(theirs.p95)}`,
  ratio: `${(theirs.median / ours.median).toFixed(1)}× faster`,
  bar: '< 1 s',
});
