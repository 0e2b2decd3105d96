import type { LayerKey } from '../layer.ts';
import type { LayerAssumption } from './model.ts';

/** The indices of the layers, each after those it waits for; or the layers that wait for each other in a circle. */
export type LayerOrder =
  | { readonly ok: true; readonly order: readonly number[]; readonly waits: readonly (readonly number[])[] }
  | { readonly ok: false; readonly error: SimulationError };

/** Why nothing can be simulated. */
export interface SimulationError {
  readonly code: 'cycle';
  readonly layers: readonly LayerKey[];
}

/** Puts layers in an order in which they can be passed. What is not there is not waited for; what is through waits no more. */
export function orderLayers(layers: readonly Pick<LayerAssumption, 'key' | 'after' | 'isThrough'>[]): LayerOrder {
  const places = new Map(layers.map(({ key }, index) => [key, index]));
  const waits = layers.map(({ after, isThrough }) => (isThrough ? [] : after.flatMap((key) => places.get(key) ?? [])));
  const order: number[] = [];
  const placed = new Set<number>();
  while (order.length < layers.length) {
    const free = waits.flatMap((before, index) =>
      !placed.has(index) && before.every((each) => placed.has(each)) ? [index] : [],
    );
    if (free.length === 0) return { ok: false, error: { code: 'cycle', layers: circle(layers, waits, placed) } };
    for (const index of free) placed.add(index);
    order.push(...free);
  }
  return { ok: true, order, waits };
}

/** One circle among the layers that could not be placed, in the order in which each waits for the next. */
function circle(
  layers: readonly Pick<LayerAssumption, 'key'>[],
  waits: readonly (readonly number[])[],
  placed: ReadonlySet<number>,
): readonly LayerKey[] {
  const path: number[] = [];
  let next = layers.findIndex((_, index) => !placed.has(index));
  while (!path.includes(next)) {
    path.push(next);
    next = waits[next]?.find((each) => !placed.has(each)) ?? next;
  }
  return path.slice(path.indexOf(next)).flatMap((index) => layers[index]?.key ?? []);
}
