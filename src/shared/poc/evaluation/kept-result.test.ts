import { describe, expect, test } from 'vitest';
import { resultFields } from '../run.ts';
import { createEvaluator } from './evaluate.ts';
import { keptResult, measureOf, measuresFor } from './kept-result.ts';
import { outcomeOf } from './outcome.ts';
import { type EvaluationSetup, usualOptions } from './task.ts';

const file = { name: `${'评测'.repeat(200)}.csv`, bytes: 1234, sha256: 'ab'.repeat(32) };
const heads = ['客户问题', '标注意图', '识别意图', '渠道'];
const setup: EvaluationSetup = {
  task: 'intent',
  columns: { actual: 1, predicted: 2, segment: 3 },
  options: { ...usualOptions, none: '无' },
};

function outcomeOfRows(rows: readonly (readonly string[])[]) {
  const evaluator = createEvaluator(setup, 4);
  for (const [at, cells] of rows.entries()) evaluator.add(at + 2, cells);
  return outcomeOf(file, setup, heads, evaluator.result());
}

const rows = Array.from({ length: 40 }, (_, at) => [
  `第${at}句机密`,
  at % 2 === 0 ? '转账' : '无',
  at % 10 === 0 ? '挂失' : at % 2 === 0 ? '转账' : '无',
  '电话',
]);

describe('what is kept of an evaluation', () => {
  const outcome = outcomeOfRows(rows);

  test('is one figure of a criterion, with the mark of its file and the aggregates behind it', () => {
    const accuracy = measureOf({ metric: 'accuracy' }, outcome);
    expect(accuracy).toMatchObject({ key: 'intent-accuracy', value: 0.9 });
    const kept = accuracy === undefined ? null : keptResult(accuracy, outcome);
    expect(resultFields.safeParse(kept).error).toBeUndefined();
    expect(kept).toMatchObject({ value: 0.9, sample: 40, successes: 36, method: 'wilson', fileHash: file.sha256 });
  });

  test('holds no cell of the file but labels and names of segments', () => {
    const [measure] = outcome.measures;
    const kept = measure === undefined ? '' : JSON.stringify(keptResult(measure, outcome));
    expect([kept.includes('机密'), kept.includes('转账')]).toEqual([false, true]);
  });

  test('fits, however many classes and segments there are', { timeout: 60_000 }, () => {
    const many = outcomeOfRows(
      Array.from({ length: 20_000 }, (_, at) => [
        '',
        `很长的意图名称${at % 190}`,
        `很长的意图名称${(at * 7) % 190}`,
        `渠道${at % 99}`,
      ]),
    );
    const [measure] = many.measures;
    const kept = measure === undefined ? null : keptResult(measure, many);
    expect(resultFields.safeParse(kept).error).toBeUndefined();
    expect(JSON.parse(kept?.details ?? '{}')).toMatchObject({ task: 'intent', rows: { read: 20_000 } });
  });

  test('is offered to criteria of the same kind of figure alone', () => {
    expect([
      measuresFor({ metric: 'latency-p95' }, outcome).length,
      measureOf({ metric: 'precision' }, outcome)?.of,
      measureOf({ metric: 'hit-rate' }, outcome),
      measuresFor({ metric: 'hit-rate' }, outcome).length > 0,
    ]).toEqual([0, { kind: 'average', average: 'macro' }, undefined, true]);
  });
});
