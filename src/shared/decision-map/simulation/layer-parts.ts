import type { Course } from './course.ts';
import type { Finish } from './finish.ts';
import type { Assumptions } from './model.ts';
import type { LayerPart } from './result.ts';

/** How long each layer takes where the deal is signed, and how much of the whole time hangs on it. */
export function layerParts({ layers }: Assumptions, course: Course, finish: Finish): readonly LayerPart[] {
  const days = new Float64Array(layers.length);
  const critical = new Float64Array(layers.length);
  let total = 0;
  let signed = 0;
  for (let run = 0; run < finish.end.length; run++) {
    if (course.stops[run] !== 0) continue;
    signed += 1;
    total += finish.end[run] ?? 0;
    for (const [layer, column] of course.days.entries()) days[layer] = (days[layer] ?? 0) + (column[run] ?? 0);
    for (let layer = last(all(layers.length), finish, run); layer !== undefined; ) {
      critical[layer] = (critical[layer] ?? 0) + (course.days[layer]?.[run] ?? 0);
      layer = last(course.waits[layer] ?? [], finish, run);
    }
  }
  return layers.map(({ key }, layer) => ({
    key,
    meanDays: signed === 0 ? null : (days[layer] ?? 0) / signed,
    criticalShare: total === 0 ? null : (critical[layer] ?? 0) / total,
  }));
}

function all(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Of some layers the one that is through last: the others had time to spare. */
function last(candidates: readonly number[], { throughAt }: Finish, run: number): number | undefined {
  let latest: number | undefined;
  for (const layer of candidates) {
    if (latest === undefined || (throughAt[layer]?.[run] ?? 0) > (throughAt[latest]?.[run] ?? 0)) latest = layer;
  }
  return latest;
}
