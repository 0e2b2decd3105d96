import { cardHeight, laneLabelWidth, lanePadding, rightmostCard, rowPitch } from './card-size.ts';
import type { LaneKey } from './lane-key.ts';
import { type Lane, laneAt } from './lanes.ts';
import type { Point } from './rectangle.ts';
import { snap } from './snap.ts';

/** What a stakeholder keeps of his place. */
export interface LanePlace {
  readonly layer: LaneKey;
  readonly x: number;
  readonly y: number;
}

/** How far below a lane's last row a card must be let go to open a new row. */
const newRowAfter = 24;

/**
 * The place of a card whose top left corner was let go at a point: the lane under the card's middle, on the grid. Let go well
 * below the last row of the lane, the card opens a new row; a little below, it joins the last one.
 */
export function placeAt(lanes: readonly Lane[], corner: Point): LanePlace {
  const lane = laneAt(lanes, corner.y + cardHeight / 2);
  const x = Math.min(Math.max(snap(corner.x), laneLabelWidth), rightmostCard);
  if (lane === undefined) return { layer: null, x, y: lanePadding };
  const lastRow = lane.height - lanePadding - cardHeight;
  const y = Math.max(snap(corner.y - lane.top), lanePadding);
  if (y <= lastRow) return { layer: lane.key, x, y };
  return { layer: lane.key, x, y: y - lastRow > newRowAfter ? lastRow + rowPitch : lastRow };
}
