import { expect, test } from 'vitest';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { neededSample, requiredCases } from './needed-sample.ts';

const atLeast = {
  ...({ metric: 'containment', direction: 'higher' } as const),
  ...{ baseline: null, target: 0.6, stretch: null, minSample: null },
};
const atMost = { ...atLeast, metric: 'hallucination-rate', direction: 'lower', target: 0.02 } as const;

function counted(successes: number, sample: number, confidence = 0.95) {
  const { share: value, low, high } = wilsonInterval(successes, sample, confidence);
  return { value, low, high, successes, sample, method: 'wilson' as const, details: '', fileHash: '' };
}

test.each([
  ['61.2 % for at least 60 %', atLeast, counted(1224, 2000), 0.95, 6403],
  ['61.2 % for at least 60 %, surer', atLeast, counted(1224, 2000, 0.99), 0.99, 11_059],
  ['1.2 % for at most 2 %', atMost, counted(6, 500), 0.95, 1177],
  ['no fewer than were agreed', { ...atLeast, minSample: 9000 }, counted(1224, 2000), 0.95, 9000],
  ['sure enough, but fewer than were agreed', { ...atLeast, minSample: 3000 }, counted(1600, 2000), 0.95, 3000],
  ['nothing measured', atLeast, undefined, 0.95, null],
  ['met', atLeast, counted(1600, 2000), 0.95, null],
  ['not met', atLeast, counted(1100, 2000), 0.95, null],
  ['the target itself, which no sample supports', atLeast, counted(1200, 2000), 0.95, null],
  ['a share that was not counted', atLeast, { ...counted(1224, 2000), successes: null }, 0.95, null],
  [
    'no counted share, of fewer than were agreed',
    { ...atLeast, minSample: 3000 },
    { ...counted(1600, 2000), successes: null },
    0.95,
    3000,
  ],
  [
    'no counted share, of as many as were agreed',
    { ...atLeast, minSample: 2000 },
    { ...counted(1224, 2000), successes: null },
    0.95,
    null,
  ],
  ['no share', { ...atLeast, metric: 'kappa' }, counted(1224, 2000), 0.95, null],
  ['cases enough for the confidence of today', atLeast, counted(1340, 2100, 0.9999), 0.8, null],
] as const)('the sample that is needed: %s', (_, criterion, result, confidence, needed) => {
  expect(neededSample(criterion, result, confidence)).toBe(needed);
});

test.each([
  ['met: as many as would have done', atLeast, counted(1600, 2000), 24],
  ['met, but more were agreed', { ...atLeast, minSample: 500 }, counted(1600, 2000), 500],
  ['nothing measured, some agreed', { ...atLeast, minSample: 500 }, undefined, 500],
  ['no counted share', atLeast, { ...counted(1600, 2000), successes: null }, null],
] as const)('the cases that a figure needs in any case: %s', (_, criterion, result, required) => {
  expect(requiredCases(criterion, result, 0.95)).toBe(required);
});
