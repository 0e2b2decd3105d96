import { expect, test } from 'vitest';
import { anyResult, anyRun } from '../../../../test/support/poc.ts';
import { progressLayout } from './progress-layout.ts';

const at = { createdAt: '2026-11-23T02:00:00.000Z', updatedAt: '2026-11-23T02:00:00.000Z' };
const runs = Array.from({ length: 10 }, (_, index) => ({
  ...{ ...anyRun, ...at, id: `run ${index + 1}`, pocId: 'poc', number: index + 1 },
}));
const results = runs.map(({ id, number }) => ({
  ...{ ...anyResult, ...at, id: `result ${number}`, runId: id, criterionId: 'a' },
  ...{ value: 0.8 + number / 100, low: null, high: null },
}));
const size = { width: 404, height: 204 };

test('shows the latest eight rounds from left to right, higher figures higher, inside the picture', () => {
  const { points, ticks, target, left, right } = progressLayout({ runs, results }, { id: 'a', target: 0.9 }, size);
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  expect(points.map(({ run }) => run.number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect([x.toSorted((a, b) => a - b), y.toSorted((a, b) => b - a)]).toEqual([x, y]);
  expect([Math.min(...x) > left, Math.max(...x) < right, Math.min(...y) > 0, Math.max(...y) < size.height]).toEqual(
    Array(4).fill(true),
  );
  expect(target).toBeCloseTo(y[7] ?? 0, 9);
  expect(ticks.map(({ value }) => value)).toEqual([0.82, 0.84, 0.86, 0.88, 0.9]);
});

test('of a criterion without figures there is nothing to draw, of one alone there are two marks at least', () => {
  expect(progressLayout({ runs, results: [] }, { id: 'a', target: null }, size).points).toEqual([]);
  const alone = progressLayout({ runs, results: results.slice(0, 1) }, { id: 'a', target: null }, size);
  expect(alone.ticks.length).toBeGreaterThanOrEqual(2);
  expect(alone.points).toHaveLength(1);
});
