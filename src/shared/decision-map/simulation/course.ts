import type { LayerKey } from '../layer.ts';
import type { Draws } from './draw-runs.ts';
import type { Assumptions } from './model.ts';

/** How every run goes, a column a layer: what a variant of the deal changes is one of these. */
export interface Course {
  /** Days each layer takes in each run, the lifting of its vetoes included. */
  readonly days: readonly Float64Array[];
  /** Days the signature waits for vetoes that no layer waits for. */
  readonly tail: Float64Array;
  /** How many things kill the deal in each run: refusals and vetoes that stay. */
  readonly stops: Uint16Array;
  /** The layers that each layer waits for. */
  readonly waits: readonly (readonly number[])[];
}

/** The course as assumed. Vetoes that a layer waits for are lifted one after the other. */
export function usualCourse(
  { layers, vetoes }: Assumptions,
  draws: Draws,
  waits: readonly (readonly number[])[],
): Course {
  const days = draws.layers.map((layer) => layer.days.slice());
  const tail = new Float64Array(draws.runs);
  const stops = new Uint16Array(draws.runs);
  for (const { refuses } of draws.layers) addWhere(stops, refuses, () => 1);
  for (const [index, { layer }] of vetoes.entries()) {
    const drawn = draws.vetoes[index];
    if (drawn === undefined) continue;
    addWhere(stops, drawn.isFatal, () => 1);
    addWhere(days[placeOf(layers, layer)] ?? tail, drawn.isLifted, (run) => drawn.delay[run] ?? 0);
  }
  return { days, tail, stops, waits };
}

function addWhere(column: Float64Array | Uint16Array, isSo: Uint8Array, amount: (run: number) => number): void {
  for (const [run, so] of isSo.entries()) if (so === 1) column[run] = (column[run] ?? 0) + amount(run);
}

/** The place of the layer that waits while a veto is lifted; −1 when the signature does: no layer, or one that is through. */
export function placeOf(layers: Assumptions['layers'], key: LayerKey | null): number {
  return layers.findIndex((layer) => layer.key === key && !layer.isThrough);
}
