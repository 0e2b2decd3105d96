import { describe, expect, test } from 'vitest';
import { planTaskOf } from '../../../../test/support/plans.ts';
import { moveLine, outlineOf } from './outline.ts';

const phase = (id: string) => planTaskOf(id, 0, { kind: 'phase' });
const under = (parentId: string, id: string) => planTaskOf(id, 1, { parentId });
/** Two phases and a line without one; the last line was added later. */
const lines = [
  phase('A'),
  under('A', 'a1'),
  under('A', 'a2'),
  phase('B'),
  under('B', 'b1'),
  planTaskOf('x', 1),
  under('A', 'a3'),
];
const written = (moved: ReturnType<typeof moveLine>) =>
  moved?.map(({ id, parentId }) => (parentId === null ? id : `${parentId}/${id}`)).join(' ') ?? null;

describe('the order of a plan', () => {
  test('puts what belongs to a phase right below it, and keeps what names a phase that is gone', () => {
    expect(outlineOf([...lines, under('gone', 'y')]).map(({ id }) => id)).toEqual([
      'A',
      'a1',
      'a2',
      'a3',
      'B',
      'b1',
      'x',
      'y',
    ]);
  });

  test.each([
    ['a2', -1, 'A A/a2 A/a1 A/a3 B B/b1 x'],
    ['a3', 1, 'A A/a1 A/a2 B B/a3 B/b1 x'],
    ['b1', -1, 'A A/a1 A/a2 A/a3 A/b1 B x'],
    ['b1', 1, 'A A/a1 A/a2 A/a3 B b1 x'],
    ['A', 1, 'B B/b1 A A/a1 A/a2 A/a3 x'],
    ['x', -1, 'A A/a1 A/a2 A/a3 x B B/b1'],
    ['a1', -1, null],
    ['A', -1, null],
    ['x', 1, null],
    ['?', 1, null],
  ] as const)('%s a step %i', (id, step, order) => {
    expect(written(moveLine(lines, id, step))).toBe(order);
  });
});
