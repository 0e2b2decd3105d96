import { describe, expect, test } from 'vitest';
import { edgeBetween, randomMap } from '../../../../test/support/random-map.ts';
import { edgeKinds } from '../edge.ts';
import { arrangeMap } from './arrange-map.ts';
import { edgeSlots } from './edge-slots.ts';
import { overlaps, type Point, type Rectangle } from './rectangle.ts';
import { routeEdge } from './route-edge.ts';

const card = (column: number, lane: number): Rectangle => ({
  x: 120 + column * 264,
  y: 16 + lane * 104,
  width: 176,
  height: 72,
});
const cornersOf = (points: readonly Point[]) => points.map(({ x, y }) => [x, y]);

describe('the line of an edge', () => {
  test('is straight between neighbours of a row', () => {
    expect(routeEdge(card(0, 0), card(1, 0), 'reports-to')).toEqual({
      points: [
        { x: 296, y: 52 },
        { x: 384, y: 52 },
      ],
      path: 'M296 52L384 52',
      label: { x: 340, y: 52 },
    });
  });

  test('is straight between neighbours of a column', () => {
    expect(cornersOf(routeEdge(card(1, 1), card(1, 0), 'influences').points)).toEqual([
      [472, 120],
      [472, 88],
    ]);
  });

  test('turns with rounded corners in the channel between two columns', () => {
    const { path } = routeEdge(card(2, 2), card(1, 0), 'reports-to');
    expect(path).toBe('M648 260L612 260Q604 260 604 252L604 60Q604 52 596 52L560 52');
  });

  test('goes round the cards between two of a column, to the left as long as that is not over the names of the lanes', () => {
    expect(cornersOf(routeEdge(card(1, 3), card(1, 0), 'reports-to').points)).toEqual([
      [384, 364],
      [340, 364],
      [340, 52],
      [384, 52],
    ]);
    expect(cornersOf(routeEdge(card(0, 3), card(0, 0), 'reports-to').points)[1]).toEqual([340, 364]);
  });

  test('runs below a row when cards stand between, and for a conflict always', () => {
    const below = [
      [208, 88],
      [208, 96],
      [736, 96],
      [736, 88],
    ];
    expect(cornersOf(routeEdge(card(0, 0), card(2, 0), 'reports-to').points)).toEqual(below);
    expect(cornersOf(routeEdge(card(0, 0), card(1, 0), 'conflict').points)).toEqual([
      [208, 88],
      [208, 96],
      [472, 96],
      [472, 88],
    ]);
  });

  test('crosses no card on the grid, whatever the kind and track', () => {
    const map = randomMap({ people: 40, edges: 300, layers: 5 }, 7);
    const { cards } = arrangeMap(map);
    const slots = edgeSlots(map.edges);
    const crossed = map.edges.flatMap(({ id, kind, fromId, toId }) => {
      const from = cards.get(fromId);
      const to = cards.get(toId);
      if (from === undefined || to === undefined) return [];
      const { points } = routeEdge(from, to, kind, slots.get(id));
      const stretches = points.slice(1).map((end, index) => stretchOf(points[index] ?? end, end));
      return [...cards].filter(([, other]) => stretches.some((stretch) => overlaps(stretch, other)));
    });
    expect(crossed).toEqual([]);
  });

  test('is orthogonal and has a whole path even when a card is dragged over the other one', () => {
    for (const kind of edgeKinds) {
      for (const shift of [0, 1, 40, 100, 180, 260, 400]) {
        const { points, path } = routeEdge({ ...card(1, 1), x: 384 + shift, y: 120 + shift / 2 }, card(1, 1), kind, 3);
        const isOrthogonal = points.every(({ x, y }, index) => {
          const before = points[index - 1] ?? { x, y };
          return before.x === x || before.y === y;
        });
        expect([kind, shift, isOrthogonal, path.includes('NaN')]).toEqual([kind, shift, true, false]);
      }
    }
  });
});

describe('tracks of edges', () => {
  test('differ for the edges of one card', () => {
    const edges = [1, 2, 3].map((other) => edgeBetween(other, 'reports-to', 0, other));
    expect([...edgeSlots(edges).values()]).toEqual([0, 1, -1]);
  });

  test('keep two edges between the same cards apart', () => {
    const edges = [edgeBetween(1, 'reports-to', 0, 1), edgeBetween(2, 'influences', 0, 1)];
    const slots = edgeSlots(edges);
    const paths = edges.map(({ id, kind }) => routeEdge(card(0, 0), card(1, 2), kind, slots.get(id)).path);
    expect(new Set(paths).size).toBe(2);
  });
});

describe('marks of an ally tie and a conflict between the same two people', () => {
  test.each([
    ['side by side', card(0, 0), card(1, 0)],
    ['far apart in one row', card(0, 0), card(2, 0)],
    ['above each other', card(1, 0), card(1, 1)],
    ['in one column', card(1, 0), card(1, 3)],
    ['in neighbouring columns', card(0, 0), card(1, 2)],
    ['in far columns', card(0, 0), card(2, 2)],
  ])('do not lie on each other: %s', (_where, from, to) => {
    const edges = [edgeBetween(1, 'ally', 0, 1), edgeBetween(2, 'conflict', 0, 1)];
    const slots = edgeSlots(edges);
    const [a, b] = edges.map(({ id, kind }) => routeEdge(from, to, kind, slots.get(id)).label);
    const apart = Math.max(Math.abs((a?.x ?? 0) - (b?.x ?? 0)), Math.abs((a?.y ?? 0) - (b?.y ?? 0)));
    expect(apart).toBeGreaterThan(markWidth);
  });
});

/** Of the square that a mark is drawn in, in pixels. */
const markWidth = 16;

/** A stretch as an area without width, so that touching a card's edge is no crossing. */
function stretchOf(a: Point, b: Point): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
