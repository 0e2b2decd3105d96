import { type EdgeKind, isMutual } from '../edge.ts';
import { cardHeight, cardWidth, columnPitch, laneLabelWidth } from './card-size.ts';
import { middleOf, roundedPath, withoutBends } from './polyline.ts';
import { centreOf, type Point, type Rectangle } from './rectangle.ts';

/** The line of an edge: its corners, the same as a path with rounded corners (`d` of an SVG path), where its label goes. */
export interface Route {
  readonly points: readonly Point[];
  readonly path: string;
  readonly label: Point;
}

/** Between tracks of one card's side, and of the wide and the narrow channels between cards, in pixels. */
const sideStep = 8;
const columnStep = 8;
const rowStep = 2;
/** Between the marks of ties that hold both ways, which would else lie on each other where two people have several. */
const markStep = 20;

/** From a card to the middle of the channel beside and below it. */
const beside = (columnPitch - cardWidth) / 2;
const below = 8;

/**
 * The orthogonal line from a card to another one. Lines run through the channels between columns and rows, so they cross no
 * card that stands on the grid; ties that hold both ways run below cards of one row, like a bracket.
 * @param slot the track, see `edgeSlots`
 */
export function routeEdge(from: Rectangle, to: Rectangle, kind: EdgeKind, slot = 0): Route {
  const points = withoutBends(corners(from, to, isMutual(kind), slot));
  return { points, path: roundedPath(points), label: middleOf(points, isMutual(kind) ? slot * markStep : 0) };
}

function corners(from: Rectangle, to: Rectangle, isMarked: boolean, slot: number): readonly Point[] {
  const across = gap(from.x, from.width, to.x, to.width);
  const down = gap(from.y, from.height, to.y, to.height);
  if (down < 0 && across >= 0) {
    return across < cardWidth && !isMarked ? sideToSide(from, to, slot) : bracket(from, to, slot);
  }
  if (across < 0) {
    if (down < 0 || down >= cardHeight) return around(from, to, slot);
    return aboveEachOther(from, to, slot * (isMarked ? markStep : sideStep), slot);
  }
  return across < cardWidth ? sideToSide(from, to, slot) : throughRow(from, to, slot);
}

/** Space between two stretches; negative when they overlap. */
function gap(aStart: number, aLength: number, bStart: number, bLength: number): number {
  return Math.max(bStart - aStart - aLength, aStart - bStart - bLength);
}

/** Neighbouring columns: out at the side, up or down in the channel between, in at the side. */
function sideToSide(from: Rectangle, to: Rectangle, slot: number): readonly Point[] {
  const isRight = to.x > from.x;
  const start = { x: isRight ? from.x + from.width : from.x, y: centreOf(from).y + slot * sideStep };
  const end = { x: isRight ? to.x : to.x + to.width, y: centreOf(to).y + slot * sideStep };
  const room = Math.abs(end.x - start.x);
  const x = (start.x + end.x) / 2 + clamp(slot * columnStep, room / 2 - below);
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

/** One column, neighbouring rows: straight up or down, that far beside the middle. */
function aboveEachOther(from: Rectangle, to: Rectangle, aside: number, slot: number): readonly Point[] {
  const isDown = to.y > from.y;
  const start = { x: centreOf(from).x + aside, y: isDown ? from.y + from.height : from.y };
  const end = { x: centreOf(to).x + aside, y: isDown ? to.y : to.y + to.height };
  const y = (start.y + end.y) / 2 + clamp(slot * rowStep, Math.abs(end.y - start.y) / 2 - 1);
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** One column, others between: out at the left, along the channel, in at the left; at the right in the first column. */
function around(from: Rectangle, to: Rectangle, slot: number): readonly Point[] {
  const isLeft = Math.min(from.x, to.x) - columnPitch >= laneLabelWidth;
  const edgeOf = (card: Rectangle) => (isLeft ? card.x : card.x + card.width);
  const x = isLeft
    ? Math.min(from.x, to.x) - beside + slot * columnStep
    : Math.max(edgeOf(from), edgeOf(to)) + beside + slot * columnStep;
  const y = (card: Rectangle) => centreOf(card).y + slot * sideStep;
  return [
    { x: edgeOf(from), y: y(from) },
    { x, y: y(from) },
    { x, y: y(to) },
    { x: edgeOf(to), y: y(to) },
  ];
}

/** One row, others between, or a tie both ways: down, along below the row, up. */
function bracket(from: Rectangle, to: Rectangle, slot: number): readonly Point[] {
  const y = Math.max(from.y + from.height, to.y + to.height) + below + slot * rowStep;
  const start = { x: centreOf(from).x + slot * sideStep, y: from.y + from.height };
  const end = { x: centreOf(to).x + slot * sideStep, y: to.y + to.height };
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** Far columns and another row: out at the top or bottom, along the row, then the channel beside the other card. */
function throughRow(from: Rectangle, to: Rectangle, slot: number): readonly Point[] {
  const isDown = to.y > from.y;
  const isRight = to.x > from.x;
  const start = { x: centreOf(from).x + slot * sideStep, y: isDown ? from.y + from.height : from.y };
  const y = start.y + (isDown ? below : -below) + slot * rowStep;
  const x = (isRight ? to.x - beside : to.x + to.width + beside) + slot * columnStep;
  const end = { x: isRight ? to.x : to.x + to.width, y: centreOf(to).y + slot * sideStep };
  return [start, { x: start.x, y }, { x, y }, { x, y: end.y }, end];
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(value, most));
}
