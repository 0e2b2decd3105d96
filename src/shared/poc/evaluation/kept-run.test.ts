import { expect, test } from 'vitest';
import { replacedIn, roundFor } from './kept-run.ts';

const runs = [{ id: 'first' }, { id: 'second' }];
const results = [
  { runId: 'first', criterionId: 'latency' },
  { runId: 'second', criterionId: 'recall' },
];

test('figures complete the last round, and begin a new one where they would replace its own', () => {
  expect([
    roundFor(['latency'], { runs, results }),
    roundFor(['latency', 'recall'], { runs, results }),
    roundFor(['recall'], { runs: [], results: [] }),
  ]).toEqual(['second', null, null]);
});

test('what a round would lose is counted', () => {
  expect([
    replacedIn('second', ['recall', 'latency'], results),
    replacedIn('first', ['recall'], results),
    replacedIn('', ['recall'], results),
  ]).toEqual([1, 0, 0]);
});
