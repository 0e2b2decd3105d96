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
import { type KeyedLayer, type LaneKey, laneKeyIn, type PlacedPerson } from './lane-key.ts';
import type { Point } from './rectangle.ts';

/** The fewest cards that fill a row when nobody placed them. */
const shortestRow = 6;

/** How many cards stand in a row, so that a map of crowded lanes is about as wide as high. */
export function cardsPerRow(layers: readonly KeyedLayer[], people: readonly Pick<PlacedPerson, 'layer'>[]): number {
  const byLane = Map.groupBy(people, ({ layer }) => laneKeyIn(layers, layer));
  const largest = Math.max(0, ...[...byLane.values()].map((ofLane) => ofLane.length));
  return Math.max(shortestRow, Math.ceil(Math.sqrt(2 * largest)));
}

/**
 * Where each card lies inside its lane: `x` from the left of the map, `y` from the top of the lane. Who has a place keeps it,
 * clamped into the lane (a lane of n cards never needs more than n rows); the others take the free spots of the grid, row
 * by row, in the order they are given.
 */
export function placesInLanes(
  layers: readonly KeyedLayer[],
  people: readonly PlacedPerson[],
  perRow: number,
): ReadonlyMap<LaneKey, ReadonlyMap<string, Point>> {
  const byLane = Map.groupBy(people, ({ layer }) => laneKeyIn(layers, layer));
  return new Map([...byLane].map(([key, ofLane]) => [key, placesOf(ofLane, perRow)]));
}

function placesOf(people: readonly PlacedPerson[], perRow: number): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, x, y } of people) {
    if (x !== null && y !== null) places.set(id, clamped({ x, y }, people.length));
  }
  const fixed = [...places.values()];
  let spot = 0;
  for (const { id } of people) {
    if (places.has(id)) continue;
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
