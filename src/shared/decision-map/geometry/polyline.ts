import type { Point } from './rectangle.ts';

/** Radius of a rounded corner; less where a stretch is shorter than two of them. */
const radius = 8;

/** The corners without those in the middle of a straight stretch, and without stretches of no length. */
export function withoutBends(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const before = kept.at(-1);
    const beforeThat = kept.at(-2);
    if (before !== undefined && before.x === point.x && before.y === point.y) continue;
    const isStraight =
      before !== undefined &&
      beforeThat !== undefined &&
      ((beforeThat.x === before.x && before.x === point.x) || (beforeThat.y === before.y && before.y === point.y));
    if (isStraight) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** A polyline as the `d` of an SVG path, its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  for (const [index, corner] of points.entries()) {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) continue;
    if (after === undefined) {
      path += `L${at(corner)}`;
      continue;
    }
    const round = Math.min(radius, length(before, corner) / 2, length(corner, after) / 2);
    path += `L${at(towards(corner, before, round))}Q${at(corner)} ${at(towards(corner, after, round))}`;
  }
  return path;
}

/**
 * The middle of the longest stretch: where a label or a mark of an edge is read best.
 * @param aside pixels to the right of the middle, or below it on a stretch that runs down; as far as the stretch goes
 */
export function middleOf(points: readonly Point[], aside = 0): Point {
  let longest = -1;
  let middle = points[0] ?? { x: 0, y: 0 };
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined || length(start, end) <= longest) continue;
    longest = length(start, end);
    const by = Math.max(-longest / 2, Math.min(aside, longest / 2));
    const isDown = start.x === end.x;
    middle = { x: (start.x + end.x) / 2 + (isDown ? 0 : by), y: (start.y + end.y) / 2 + (isDown ? by : 0) };
  }
  return middle;
}

function length(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = length(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) / whole) * by, y: from.y + ((to.y - from.y) / whole) * by };
}

function at({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
