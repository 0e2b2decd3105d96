import type { Course } from './course.ts';

/** When each run would end, whether or not something kills the deal on the way, in days from the start. */
export interface Finish {
  /** Day on which everything is through. */
  readonly end: Float64Array;
  /** Day on which each layer is through. */
  readonly throughAt: readonly Float64Array[];
}

/** Passes the layers in an order in which each comes after those it waits for; those that wait for none begin at once. */
export function finishOf({ days, tail, waits }: Course, order: readonly number[]): Finish {
  const runs = tail.length;
  const throughAt: Float64Array[] = [];
  const end = new Float64Array(runs);
  for (const layer of order) {
    const at = new Float64Array(runs);
    for (const before of waits[layer] ?? []) raiseTo(at, throughAt[before] ?? at);
    add(at, days[layer] ?? at);
    throughAt[layer] = at;
    raiseTo(end, at);
  }
  add(end, tail);
  return { end, throughAt };
}

function raiseTo(column: Float64Array, other: Float64Array): void {
  for (let run = 0; run < column.length; run++) {
    const value = other[run] as number;
    if (value > (column[run] as number)) column[run] = value;
  }
}

function add(column: Float64Array, other: Float64Array): void {
  for (let run = 0; run < column.length; run++) column[run] = (column[run] as number) + (other[run] as number);
}

/** In how many runs the deal is signed within so many days. */
export function countSigned({ end }: Finish, stops: Uint16Array, within: number): number {
  let count = 0;
  for (let run = 0; run < end.length; run++) {
    if (stops[run] === 0 && (end[run] as number) <= within) count += 1;
  }
  return count;
}
