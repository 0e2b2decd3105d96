import type { LayerKey } from '../layer.ts';
import { type Course, placeOf } from './course.ts';
import type { Draws } from './draw-runs.ts';
import type { Assumptions } from './model.ts';

/** What one could do about a veto: settle it before it is used, or make sure that it is lifted when it is. */
const vetoActions = ['settle-veto', 'ensure-lift'] as const;
/** What one could do about a layer: halve its time, begin it without waiting for others, win its yes for certain. */
const layerActions = ['halve-layer', 'start-at-once', 'win-layer'] as const;

/** One thing to do; `index` is the place of the veto or layer among what is assumed. */
export type Action =
  | { readonly kind: (typeof vetoActions)[number]; readonly index: number; readonly stakeholderId: string }
  | { readonly kind: (typeof layerActions)[number]; readonly index: number; readonly layer: LayerKey };

/** Everything that could be done; a layer that is through needs nothing, one that waits for none cannot begin earlier. */
export function actionsFor({ layers, vetoes }: Assumptions): readonly Action[] {
  return [
    ...vetoActions.flatMap((kind) =>
      vetoes.map(({ stakeholderId }, index): Action => ({ kind, index, stakeholderId })),
    ),
    ...layerActions.flatMap((kind) =>
      layers.flatMap(({ key, isThrough, after }, index): Action[] =>
        isThrough || (kind === 'start-at-once' && after.length === 0) ? [] : [{ kind, index, layer: key }],
      ),
    ),
  ];
}

/** The course after one action; only the columns it touches are new. */
export function courseAfter(course: Course, action: Action, assumptions: Assumptions, draws: Draws): Course {
  const { kind, index } = action;
  switch (kind) {
    case 'settle-veto':
      return changeVeto(course, index, assumptions, draws, 'dormant');
    case 'ensure-lift':
      return changeVeto(course, index, assumptions, draws, 'lifted');
    case 'halve-layer': {
      const own = draws.layers[index]?.days;
      return withDays(course, index, (days, run) => days - (own?.[run] ?? 0) / 2);
    }
    case 'start-at-once':
      return { ...course, waits: course.waits.map((before, layer) => (layer === index ? [] : before)) };
    case 'win-layer': {
      const refuses = draws.layers[index]?.refuses;
      return { ...course, stops: course.stops.map((count, run) => count - (refuses?.[run] ?? 0)) };
    }
  }
}

/** Whether a veto stays dormant in every run, or is lifted in all those in which it is used. */
type VetoOutcome = 'dormant' | 'lifted';

function changeVeto(
  course: Course,
  index: number,
  { layers, vetoes }: Assumptions,
  draws: Draws,
  outcome: VetoOutcome,
): Course {
  const drawn = draws.vetoes[index];
  if (drawn === undefined) return course;
  const { isFatal, isLifted, delay } = drawn;
  const stops = course.stops.map((count, run) => count - (isFatal[run] ?? 0));
  const saved = (run: number) => (isLifted[run] ?? 0) * (delay[run] ?? 0);
  const spent = (run: number) => (isFatal[run] ?? 0) * (delay[run] ?? 0);
  return withDays({ ...course, stops }, placeOf(layers, vetoes[index]?.layer ?? null), (days, run) =>
    outcome === 'lifted' ? days + spent(run) : days - saved(run),
  );
}

function withDays(course: Course, layer: number, change: (days: number, run: number) => number): Course {
  if (layer < 0) return { ...course, tail: course.tail.map(change) };
  return { ...course, days: course.days.map((column, index) => (index === layer ? column.map(change) : column)) };
}
