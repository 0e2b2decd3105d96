/** What a lane stands for: the key of a layer, or null = "not placed yet". */
export type LaneKey = string | null;

/** A layer as lanes need it. */
export interface KeyedLayer {
  readonly key: string;
}

/** Somebody as the places of cards need him. */
export interface PlacedPerson {
  readonly id: string;
  readonly layer: string | null;
  readonly x: number | null;
  readonly y: number | null;
}

/** The lane that shows somebody: his layer's, or the lane "not placed yet" when he has none or it is gone. */
export function laneKeyIn(layers: readonly KeyedLayer[], layer: string | null): LaneKey {
  return layers.some(({ key }) => key === layer) ? layer : null;
}
