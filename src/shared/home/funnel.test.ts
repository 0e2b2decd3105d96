import { expect, test } from 'vitest';
import { type DealCount, funnelOf } from './funnel.ts';

function told(deals: readonly DealCount[]) {
  return funnelOf(deals).map(({ stage, count, conversion }) => [stage, count, conversion]);
}

test('a deal counts at its stage and at all before it, a lost one as far as it came', () => {
  const deals: DealCount[] = [
    { stage: 'lead', stageBeforeLost: null, count: 4 },
    { stage: 'poc', stageBeforeLost: null, count: 2 },
    { stage: 'won', stageBeforeLost: null, count: 1 },
    { stage: 'lost', stageBeforeLost: 'proposal', count: 2 },
    { stage: 'lost', stageBeforeLost: null, count: 1 },
  ];
  expect(told(deals)).toEqual([
    ['lead', 10, null],
    ['qualified', 5, 0.5],
    ['proposal', 5, 1],
    ['poc', 3, 0.6],
    ['contract', 1, 1 / 3],
    ['won', 1, 1],
  ]);
});

test('without deals there is no conversion to tell', () => {
  expect(told([]).every(([, count, conversion]) => count === 0 && conversion === null)).toBe(true);
});
