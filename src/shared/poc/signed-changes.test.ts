import { expect, test } from 'vitest';
import { anyCriterion, anyResult, anyRun } from '../../../test/support/poc.ts';
import type { Criterion } from './criterion.ts';
import { type Signable, signedText as textOf } from './fingerprint.ts';
import { emptyDataset } from './registers.ts';
import type { Result, Run } from './run.ts';
import { signedChanges } from './signed-changes.ts';

const record = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' };
const criterion = (id: string, changes: Partial<Criterion> = {}): Criterion => ({
  ...anyCriterion,
  ...{ id, pocId: 'p', position: 0, name: `name of ${id}`, ...record, ...changes },
});
const run = (number: number, changes: Partial<Run> = {}): Run => ({
  ...anyRun,
  ...{ id: `r${number}`, pocId: 'p', number, ...record, ...changes },
});
const result = (runId: string, criterionId: string, changes: Partial<Result> = {}): Result => ({
  ...anyResult,
  ...{ id: `${runId} ${criterionId}`, runId, criterionId, ...record, ...changes },
});

const datasets = [{ ...emptyDataset, name: '通话录音', id: 'd', pocId: 'p', ...record }];
const signedText = (
  criteria: readonly Criterion[],
  runs: readonly Run[],
  results: readonly Result[],
  more: Partial<Signable> = {},
) =>
  textOf({
    ...{ criteria: [...criteria], runs: [...runs], results: [...results] },
    ...{ poc: { confidenceLevel: 0.95 }, datasets, ...more },
  });

const criteria = [criterion('a'), criterion('b')];
const runs = [run(1), run(2)];
const results = [result('r1', 'a'), result('r2', 'a'), result('r2', 'b')];
const signed = signedText(criteria, runs, results);

test('what is as it was signed has no change', () => {
  expect(signedChanges(signed, signed)).toEqual([]);
});

test('figures that changed, came and went are named with their round and criterion', () => {
  const now = signedText(criteria, runs, [
    result('r1', 'b', { value: 0.5 }),
    result('r2', 'a', { value: 0.95 }),
    result('r2', 'b'),
  ]);
  const figure = { kind: 'figure', metric: 'accuracy' };
  expect(signedChanges(signed, now)).toEqual([
    { ...figure, round: 1, criterion: 'name of a', before: 0.94, after: null },
    { ...figure, round: 2, criterion: 'name of a', before: 0.94, after: 0.95 },
    { ...figure, round: 1, criterion: 'name of b', before: null, after: 0.5 },
  ]);
});

test('a bound, a sample or a file that changed is a change of its figure', () => {
  const now = signedText(criteria, runs, [
    result('r1', 'a', { low: 0.9 }),
    result('r2', 'a', { sample: 3 }),
    result('r2', 'b', { fileHash: 'f'.repeat(64) }),
  ]);
  expect(signedChanges(signed, now)?.map(({ kind }) => kind)).toEqual(['figure', 'figure', 'figure']);
});

test('criteria that were changed, added, taken out or moved are told', () => {
  const changed = signedText([criterion('a', { target: 0.5 }), criterion('c')], runs, results);
  expect(signedChanges(signed, changed)).toEqual([
    { kind: 'criterion', sort: 'changed', criterion: 'name of a' },
    { kind: 'criterion', sort: 'removed', criterion: 'name of b' },
    { kind: 'criterion', sort: 'added', criterion: 'name of c' },
  ]);
  expect(signedChanges(signed, signedText(criteria.toReversed(), runs, results))).toEqual([{ kind: 'order' }]);
});

test('rounds that were changed or added are told', () => {
  const now = signedText(criteria, [run(1, { modelVersion: 'v2' }), run(2), run(3)], results);
  expect(signedChanges(signed, now)).toEqual([
    { kind: 'round', sort: 'changed', round: 1 },
    { kind: 'round', sort: 'added', round: 3 },
  ]);
});

test('another confidence, another method or other details, another file of a data set are told', () => {
  const now = signedText(
    criteria,
    runs,
    [results[0], { ...results[1], details: '{}' }, { ...results[2], fileName: 'b' }] as Result[],
    {
      poc: { confidenceLevel: 0.9 },
      datasets: [{ ...datasets[0], sha256: 'a'.repeat(64) }] as Signable['datasets'],
    },
  );
  expect(signedChanges(signed, now)?.map((change) => change.kind)).toEqual(['level', 'figure', 'figure', 'dataset']);
});

test.each(['', '{}', '[]', 'results'])('%j cannot be compared with what was signed', (text) => {
  expect(signedChanges(text, signed)).toBeNull();
});
