import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import { columnPitch, lanePadding } from '../../../shared/decision-map/geometry/card-size.ts';
import { laneKeyIn } from '../../../shared/decision-map/geometry/lane-key.ts';
import type { Lane } from '../../../shared/decision-map/geometry/lanes.ts';
import { laneAt } from '../../../shared/decision-map/geometry/lanes.ts';
import { type LanePlace, placeAt } from '../../../shared/decision-map/geometry/place-at.ts';
import { centreOf, overlaps, type Point, type Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';

/** A card and what its stakeholder keeps of its place. */
export type PlacedCard = LanePlace & { readonly id: string };

/**
 * The places to write when cards are let go at points. Cards that nobody placed so far get the place they are seen at where
 * one of their lane moves: else they would fill the gap, and the map would jump under the hand.
 */
export function movedPlaces(
  map: DecisionMap,
  { lanes, cards }: Arrangement,
  moved: ReadonlyMap<string, Point>,
): readonly PlacedCard[] {
  const placed = [...moved].map(([id, corner]) => ({ id, ...placeAt(lanes, corner) }));
  const layerOf = new Map(map.stakeholders.map(({ id, layer }) => [id, laneKeyIn(map.layers, layer)]));
  const touched = new Set(placed.flatMap(({ id, layer }) => [layer, layerOf.get(id) ?? null]));
  const seen = map.stakeholders.flatMap(({ id, x, layer }) => {
    const card = cards.get(id);
    const key = laneKeyIn(map.layers, layer);
    const lane = lanes.find((one) => one.key === key);
    if (x !== null || moved.has(id) || card === undefined || lane === undefined || !touched.has(key)) return [];
    return [{ id, layer: key, x: card.x, y: card.y - lane.top }];
  });
  return [...placed, ...seen];
}

/** Where cards go by so many pixels inside their lanes; a lane is left by no step. */
export function steppedPlaces({ lanes, cards }: Arrangement, ids: readonly string[], step: Point): Map<string, Point> {
  const moved = new Map<string, Point>();
  for (const id of ids) {
    const card = cards.get(id);
    const lane = card && laneAt(lanes, centreOf(card).y);
    if (card === undefined || lane === undefined) continue;
    const lowest = lane.top + lane.height - lanePadding - card.height;
    const y = Math.min(Math.max(card.y + step.y, lane.top + lanePadding), lowest);
    moved.set(id, { x: card.x + step.x, y });
  }
  return moved;
}

/** Where cards go into the lane above (−1) or below (1) theirs: the same column, or the next free one. */
export function shiftedPlaces({ lanes, cards }: Arrangement, ids: readonly string[], by: -1 | 1): Map<string, Point> {
  const moved = new Map<string, Rectangle>();
  for (const id of ids) {
    const card = cards.get(id);
    const from = card && laneAt(lanes, centreOf(card).y);
    const to: Lane | undefined = from && lanes[lanes.indexOf(from) + by];
    if (card === undefined || from === undefined || to === undefined) continue;
    const others = [...cards].filter(([other]) => !ids.includes(other)).map(([, place]) => place);
    let place: Rectangle = { ...card, y: to.top + Math.min(card.y - from.top, to.height - lanePadding - card.height) };
    while ([...others, ...moved.values()].some((other) => overlaps(other, place))) {
      place = { ...place, x: place.x + columnPitch };
    }
    moved.set(id, place);
  }
  return moved;
}
