import type { MapStakeholder } from '../map.ts';
import {
  cardHeight,
  cardWidth,
  columnLeft,
  columnPitch,
  laneLabelWidth,
  lanePadding,
  rightmostCard,
  rowPitch,
  rowTop,
} from './card-size.ts';
import { type LaneKey, laneKeyIn } from './lane-key.ts';
import type { PlacedMap } from './placed-map.ts';
import type { Point } from './rectangle.ts';
import { weightOf } from './weight.ts';

/** Cards of a lane stand in rows of so many when nobody placed them. */
export const cardsPerRow = 6;

/**
 * Where each card lies inside its lane: `x` from the left of the map, `y` from the top of the lane. Who has a place keeps it,
 * clamped into the lane (a lane of n cards never needs more than n rows); the others take the free spots of the grid, row
 * by row, the weightiest first.
 */
export function placesInLanes(map: PlacedMap, perRow = cardsPerRow): ReadonlyMap<LaneKey, ReadonlyMap<string, Point>> {
  const people = new Map<LaneKey, MapStakeholder[]>(map.layers.map(({ key }) => [key, []]));
  for (const stakeholder of map.stakeholders) {
    const key = laneKeyIn(map.layers, stakeholder.layer);
    const lane = people.get(key);
    if (lane === undefined) people.set(key, [stakeholder]);
    else lane.push(stakeholder);
  }
  return new Map([...people].map(([key, ofLane]) => [key, placesOf(ofLane, map, perRow)]));
}

function placesOf(people: readonly MapStakeholder[], map: PlacedMap, perRow: number): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, x, y } of people) {
    if (x !== null && y !== null) places.set(id, clamped({ x, y }, people.length));
  }
  const fixed = [...places.values()];
  const waiting = people
    .filter(({ id }) => !places.has(id))
    .sort(
      (a, b) =>
        weightOf(b, map.scoring) - weightOf(a, map.scoring) || a.createdAt.localeCompare(b.createdAt) || order(a, b),
    );
  let spot = 0;
  for (const { id } of waiting) {
    while (fixed.some((place) => isOn(place, spotAt(spot, perRow)))) spot += 1;
    places.set(id, spotAt(spot, perRow));
    spot += 1;
  }
  return places;
}

function spotAt(index: number, perRow: number): Point {
  return { x: columnLeft(index % perRow), y: rowTop(Math.floor(index / perRow)) };
}

/** True where a card at a place would leave no room for one at the spot and the lines between them. */
function isOn(place: Point, spot: Point): boolean {
  return (
    Math.abs(place.x - spot.x) < (cardWidth + columnPitch) / 2 &&
    Math.abs(place.y - spot.y) < (cardHeight + rowPitch) / 2
  );
}

function clamped({ x, y }: Point, cards: number): Point {
  return {
    x: Math.min(Math.max(x, laneLabelWidth), rightmostCard),
    y: Math.min(Math.max(y, lanePadding), rowTop(cards - 1)),
  };
}

function order(a: MapStakeholder, b: MapStakeholder): number {
  return a.id < b.id ? -1 : 1;
}
