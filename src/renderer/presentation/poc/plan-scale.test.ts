import { expect, test } from 'vitest';
import { planScale } from './plan-scale.ts';

const line = (start: string, end: string) => ({
  ...({ id: start, name: start, kind: 'task', isInPhase: false, progress: 0, isDone: false } as const),
  ...{ start, end, ours: '', theirs: '' },
});

test('a plan fills its width from a Monday to a Sunday, and names as many Mondays as there is room for', () => {
  const lines = [line('2026-11-11', '2026-11-20'), line('2026-11-23', '2026-12-04')];
  const wide = planScale(lines, 840, 100);
  expect([wide.dayWidth, wide.xOf('2026-11-09'), wide.xOf('2026-12-07'), wide.ticks]).toEqual([
    ...[30, 0, 840],
    ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'],
  ]);
  expect(planScale(lines, 280, 100).ticks).toEqual(['2026-11-09', '2026-11-23']);
});
