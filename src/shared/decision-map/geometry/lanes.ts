import { cardHeight, laneHeight, lanePadding } from './card-size.ts';
import type { KeyedLayer, LaneKey } from './lane-key.ts';
import type { Point } from './rectangle.ts';

/** A swim lane across the map: a layer, or at the bottom (key null) those who are not placed in one yet. */
export interface Lane {
  readonly key: LaneKey;
  readonly top: number;
  readonly height: number;
}

/**
 * The lanes from top to bottom, each as high as its cards need. The lane "not placed yet" is there only while somebody is in it.
 * @param places where the cards lie inside their lanes, see `placesInLanes`
 */
export function lanesOf(
  layers: readonly KeyedLayer[],
  places: ReadonlyMap<LaneKey, ReadonlyMap<string, Point>>,
): readonly Lane[] {
  const keys: readonly LaneKey[] = [...layers.map(({ key }) => key), ...(places.has(null) ? [null] : [])];
  const lanes: Lane[] = [];
  let top = 0;
  for (const key of keys) {
    const height = heightFor(places.get(key)?.values() ?? []);
    lanes.push({ key, top, height });
    top += height;
  }
  return lanes;
}

function heightFor(places: Iterable<Point>): number {
  let height = laneHeight;
  for (const { y } of places) height = Math.max(height, y + cardHeight + lanePadding);
  return height;
}

/** The lane at a height of the map; above the first and below the last it is the nearest. Undefined without lanes. */
export function laneAt(lanes: readonly Lane[], y: number): Lane | undefined {
  return lanes.find(({ top, height }) => y < top + height) ?? lanes.at(-1);
}
