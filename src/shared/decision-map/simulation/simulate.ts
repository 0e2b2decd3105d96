import { daysBetween } from '../../kernel/days.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { usualCourse } from './course.ts';
import { type Draws, drawRuns } from './draw-runs.ts';
import { countSigned, finishOf } from './finish.ts';
import { orderLayers, type SimulationError } from './layer-order.ts';
import { layerParts } from './layer-parts.ts';
import type { Assumptions } from './model.ts';
import type { ActionRaise, SimulationResult, VetoCost } from './result.ts';
import { signedDays, signingDays, signingHistogram } from './signing-days.ts';
import { actionsFor, courseAfter } from './variants.ts';

export type Simulation =
  | { readonly ok: true; readonly result: SimulationResult }
  | { readonly ok: false; readonly error: SimulationError };

/** As many runs as a chance needs to be right to a percentage point. */
export const usualRuns = 10_000;

/**
 * Plays a deal many times. A layer begins when those it waits for are through, takes a time of its range and agrees or
 * not; each veto is used or not, and lifted or not. Layers and vetoes know nothing of each other. Signed is what passes
 * all of it; what could be done is compared over the same random numbers. Refused when layers wait in a circle.
 */
export function simulate(
  assumptions: Assumptions,
  runs: number,
  onProgress: (share: number) => void = () => undefined,
): Simulation {
  const { layers, startOn, targetOn } = assumptions;
  const ordered = orderLayers(layers);
  if (!ordered.ok) return ordered;
  const draws = drawRuns(assumptions, runs);
  const course = usualCourse(assumptions, draws, ordered.waits);
  const within = daysBetween(startOn, targetOn);
  const finish = finishOf(course, ordered.order);
  const signed = countSigned(finish, course.stops, within);
  const actions = actionsFor(assumptions);
  const raises = actions.map((action, done): ActionRaise => {
    onProgress(done / actions.length);
    const after = courseAfter(course, action, assumptions, draws);
    const share = countSigned(finishOf(after, ordered.order), after.stops, within) / runs;
    return { action, share, raise: share - signed / runs };
  });
  const byRaise = raises.sort((left, right) => right.raise - left.raise);
  const ascending = signedDays(finish.end, course.stops);
  const result: SimulationResult = {
    runs,
    signedByTarget: wilsonInterval(signed, runs),
    signedEver: wilsonInterval(ascending.length, runs),
    when: signingDays(ascending, startOn),
    histogram: signingHistogram(ascending, runs, startOn),
    vetoes: vetoCosts(byRaise, draws),
    layers: layerParts(assumptions, course, finish),
    actions: byRaise,
  };
  return { ok: true, result };
}

function vetoCosts(raises: readonly ActionRaise[], { vetoes, runs }: Draws): readonly VetoCost[] {
  return raises
    .flatMap(({ action, share, raise }): VetoCost[] => {
      if (action.kind !== 'settle-veto') return [];
      const fatal = vetoes[action.index]?.isFatal.reduce((count, each) => count + each, 0) ?? 0;
      return [{ stakeholderId: action.stakeholderId, shareWithout: share, cost: raise, stops: fatal / runs }];
    })
    .sort((left, right) => right.cost - left.cost || right.stops - left.stops);
}
