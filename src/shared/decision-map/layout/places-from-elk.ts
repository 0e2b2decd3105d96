import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { columnLeft, columnPitch, rowTop } from '../geometry/card-size.ts';
import { laneKeyIn } from '../geometry/lane-key.ts';
import type { LanePlace } from '../geometry/place-at.ts';
import { cardsPerRow } from '../geometry/places-in-lanes.ts';
import type { LaidOutMap } from './elk-graph.ts';

/**
 * The place of every card after ELK has ordered the lanes. Cards stand in columns of our own grid: one row as long as it holds
 * them, near where ELK put them; a crowded lane fills its columns from top to bottom, so that neighbours stay near each other.
 */
export function placesFromElk({ layers, stakeholders }: LaidOutMap, laidOut: ElkNode): ReadonlyMap<string, LanePlace> {
  const xOf = new Map(laidOut.children?.map(({ id, x }) => [id, x ?? 0]));
  const byLane = Map.groupBy(stakeholders, ({ layer }) => laneKeyIn(layers, layer));
  const largest = Math.max(0, ...[...byLane.values()].map((ofLane) => ofLane.length));
  // One column to spare lets lines be straight; more would only draw the map apart.
  const columns = Math.min(cardsPerRow(layers, stakeholders), largest + 1);
  const pitch = Math.max(columnPitch, Math.max(0, ...xOf.values()) / (columns - 1));
  const places = new Map<string, LanePlace>();
  for (const [layer, people] of byLane) {
    const ordered = people
      .map(({ id }) => ({ id, x: xOf.get(id) ?? 0 }))
      .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    const spots = ordered.length > columns ? crowded(ordered.length, columns) : oneRow(ordered, columns, pitch);
    for (const [index, { id }] of ordered.entries()) {
      const { column, row } = spots[index] ?? { column: 0, row: index };
      places.set(id, { layer, x: columnLeft(column), y: rowTop(row) });
    }
  }
  return places;
}

interface Spot {
  readonly column: number;
  readonly row: number;
}

function crowded(count: number, columns: number): readonly Spot[] {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => ({ column: Math.floor(index / rows), row: index % rows }));
}

/** The column nearest to where ELK put each card, in order and inside the row; `pitch` is the width of a column of ELK's. */
function oneRow(ordered: readonly { readonly x: number }[], columns: number, pitch: number): readonly Spot[] {
  const spots: Spot[] = [];
  let next = 0;
  for (const [index, { x }] of ordered.entries()) {
    const last = columns - (ordered.length - index);
    const column = Math.min(Math.max(Math.round(x / pitch), next), last);
    spots.push({ column, row: 0 });
    next = column + 1;
  }
  return spots;
}
