import { describe, expect, test } from 'vitest';
import type { IntakeCell } from '../../intake/cell.ts';
import { createEvaluator } from './evaluate.ts';
import { type EvaluationOptions, type EvaluationSetup, usualOptions } from './task.ts';

const binary: EvaluationSetup = {
  task: 'binary',
  columns: { actual: 0, predicted: 1, segment: 2 },
  options: { ...usualOptions, positive: '是', negative: '否' },
};

function evaluate(setup: EvaluationSetup, rows: readonly (readonly IntakeCell[])[], width = 3) {
  const evaluator = createEvaluator(setup, width);
  for (const [at, cells] of rows.entries()) evaluator.add(at + 2, cells);
  return evaluator;
}

function valuesOf(setup: EvaluationSetup, rows: readonly (readonly IntakeCell[])[]) {
  return Object.fromEntries(
    evaluate(setup, rows)
      .result()
      .measures.map(({ key, value, count, successes }) => [key, [value, count, successes]]),
  );
}

describe('rows that cannot be used', () => {
  const rows = [
    ['是', '是', '华东'],
    ['是', '', '华东'],
    ['否', '或许', '华东'],
    ['否', '否', '华北', '多出一格'],
    ['否', '是', null],
  ];

  test('are left out, counted by reason and named by line and column', () => {
    const { rows: counts, leftOut } = evaluate(binary, rows).result();
    expect({ counts, leftOut }).toEqual({
      counts: { read: 5, used: 2, leftOut: { missing: 1, 'unknown-label': 1, ragged: 1 } },
      leftOut: [
        { line: 3, reason: 'missing', role: 'predicted', text: '' },
        { line: 4, reason: 'unknown-label', role: 'predicted', text: '或许' },
        { line: 5, reason: 'ragged', role: null, text: '多出一格' },
      ],
    });
  });

  test('are listed up to a hundred and counted all', () => {
    const bad = Array.from({ length: 250 }, () => ['是', '', '']);
    const { rows: counts, leftOut } = evaluate(binary, bad).result();
    expect([counts.leftOut, leftOut.length]).toEqual([{ missing: 250 }, 100]);
  });

  test('that are wrong can be looked through by their kind of mistake', () => {
    const { misses } = evaluate(binary, rows);
    const kind = { actual: '否', given: '是' };
    expect([misses.kinds(), misses.page(kind, 0, 10), misses.page(kind, 1, 10)]).toEqual([
      [{ ...kind, count: 1, kept: 1 }],
      [{ line: 6, cells: ['否', '是', null] }],
      [],
    ]);
  });

  test('of one kind of mistake are kept up to a thousand', () => {
    const { misses } = evaluate(
      binary,
      Array.from({ length: 1500 }, () => ['否', '是']),
    );
    expect(misses.kinds()).toEqual([{ actual: '否', given: '是', count: 1500, kept: 1000 }]);
  });
});

test('a row beyond a million is told with its line', () => {
  const { add } = createEvaluator({ ...binary, columns: { actual: 0, predicted: 1 } }, 3);
  const cells = ['是', '是'];
  for (let line = 2; line <= 1_000_001; line += 1) add(line, cells);
  expect(() => add(1_000_002, cells)).toThrow('too-many-rows 1000002');
});

test('a column of texts in the place of labels is told with the line of the label too many', () => {
  const setup: EvaluationSetup = { task: 'classes', columns: { actual: 0, predicted: 1 }, options: usualOptions };
  const { add } = createEvaluator(setup, 2);
  for (let at = 0; at < 100; at += 1) add(at + 2, [`标签${at}`, `别的${at}`]);
  expect(() => add(102, ['又一个', '标签0'])).toThrow('too-many-labels 102');
});

test('each segment is measured on its own, the largest first, and a blank is one of them', () => {
  const { segments } = evaluate(binary, [
    ['是', '是', '华北'],
    ['是', '否', '华东'],
    ['否', '否', '华东'],
    ['否', '否', ''],
  ]).result();
  const accuracy = segments.map(({ name, count, measures }) => [name, count, measures[0]?.value]);
  expect(accuracy).toEqual([
    ['华东', 2, 0.5],
    ['华北', 1, 1],
    ['', 1, 1],
  ]);
});

test('segments beyond the first hundred are one, and come last', () => {
  const rows = Array.from({ length: 130 }, (_, at) => ['是', '是', `区${at}`]);
  const { segments } = evaluate(binary, rows).result();
  expect([segments.length, segments.at(-1)?.name, segments.at(-1)?.count]).toEqual([101, null, 30]);
});

test('a label that is typed as the file writes it is the same label', () => {
  const typed: EvaluationOptions = { ...binary.options, positive: '1.0', negative: ' 0.0' };
  const rows = [
    ['1.0', 1],
    ['0.0', 1],
    ['1.0', '0'],
  ];
  const columns = { actual: 0, predicted: 1 };
  expect(valuesOf({ task: 'binary', columns, options: typed }, rows)).toMatchObject({ recall: [1 / 2, 2, 1] });
  const groups: EvaluationOptions = { ...usualOptions, firstGroup: '1.0', secondGroup: '0.0' };
  const setup: EvaluationSetup = { task: 'two-groups', columns: { group: 0, outcome: 1 }, options: groups };
  expect(evaluate(setup, rows).result().rows).toEqual({ read: 3, used: 3, leftOut: {} });
  const none: EvaluationOptions = { ...usualOptions, none: '0.0' };
  expect(valuesOf({ task: 'intent', columns, options: none }, rows)).toMatchObject({ 'none-recall': [0, 1, 0] });
});

test('what mistakes cost is spread over all cases', () => {
  const options: EvaluationOptions = { ...binary.options, falsePositiveCost: 2, falseNegativeCost: 50 };
  const rows = [
    ['是', '否'],
    ['否', '是'],
    ['否', '是'],
    ['否', '否'],
  ];
  expect(valuesOf({ ...binary, options }, rows)['error-cost']).toEqual([(2 * 2 + 50) / 4, 4, null]);
});

describe('figures that no case speaks against are as sure as their cases are many', () => {
  const boundsOf = (setup: EvaluationSetup, rows: readonly (readonly IntakeCell[])[], width?: number) =>
    Object.fromEntries(
      evaluate(setup, rows, width)
        .result()
        .measures.map(({ key, of, interval, method }) => [
          of.kind === 'average' ? `${key} ${of.average}` : key,
          interval === null ? null : [interval.low.toFixed(3), interval.high.toFixed(3), method],
        ]),
    );
  const right = (count: number) => Array.from({ length: count }, (_, at) => [at % 2 === 0 ? '是' : '否', at % 2]);
  const scored: EvaluationSetup = {
    ...binary,
    columns: { actual: 0, score: 1 },
    options: { ...binary.options, positive: '否', negative: '是' },
  };

  test('the F1 and the area of six cases told rightly', () => {
    expect(boundsOf(scored, right(6))).toMatchObject({
      f1: ['0.610', '1.000', 'wilson'],
      auc: ['0.439', '1.000', 'wilson'],
    });
  });

  test('those of two thousand', () => {
    expect(boundsOf(scored, right(2000))).toMatchObject({
      f1: ['0.998', '1.000', 'wilson'],
      auc: ['0.996', '1.000', 'wilson'],
    });
  });

  test('an F1 of 0', () => {
    const wrong: EvaluationSetup = { ...scored, options: { ...scored.options, threshold: 2 } };
    expect(boundsOf(wrong, right(6))).toMatchObject({ f1: ['0.000', '0.719', 'wilson'] });
  });

  test('averages over classes of which each was told rightly twice', () => {
    const setup: EvaluationSetup = { task: 'classes', columns: { actual: 0, predicted: 1 }, options: usualOptions };
    const rows = ['甲', '乙', '丙'].flatMap((label) => [
      [label, label],
      [label, label],
    ]);
    expect(boundsOf(setup, rows, 2)).toMatchObject({
      'precision macro': ['0.342', '1.000', 'wilson'],
      'recall weighted': ['0.342', '1.000', 'wilson'],
      'f1 macro': ['0.510', '1.000', 'wilson'],
    });
  });

  test('grades that are all the same, of two answers and of two thousand', () => {
    const setup: EvaluationSetup = { task: 'answers', columns: { grade: 0 }, options: usualOptions };
    const graded = (count: number, grade: number) => boundsOf(setup, Array(count).fill([grade]), 1)['answer-grade'];
    expect([graded(2, 5), graded(2, 3), graded(2000, 5)]).toEqual([
      ['2.370', '5.000', 'wilson'],
      ['1.378', '4.622', 'wilson'],
      ['4.992', '5.000', 'wilson'],
    ]);
  });

  test('ratings on no known scale, durations and errors that are all the same have no bounds', () => {
    const rated: EvaluationSetup = { task: 'satisfaction', columns: { rating: 0 }, options: usualOptions };
    const timed: EvaluationSetup = { task: 'latency', columns: { duration: 0 }, options: usualOptions };
    const numbers: EvaluationSetup = {
      ...{ task: 'numbers', columns: { 'actual-number': 0, 'predicted-number': 1 }, options: usualOptions },
    };
    expect([
      boundsOf(rated, [[5], [5]], 1),
      boundsOf(timed, [[300], [300]], 1)['latency-mean'],
      // 0.1 apart each, but for the rounding of the machine.
      boundsOf(
        numbers,
        [
          [1, 1.1],
          [2, 2.1],
          [3, 3.1],
        ],
        2,
      ),
    ]).toEqual([{ csat: null }, null, { mae: null, rmse: null, mape: expect.anything(), bias: null }]);
  });

  test('an area that one case speaks against is no surer than one that none does', () => {
    const rows = right(12).map(([label = null, score = null], at) => [label, [0.5, 0.4][at] ?? score]);
    expect(boundsOf(scored, rows)).toMatchObject({ auc: ['0.610', '1.000', 'wilson'] });
  });

  test('a percentile has bounds from so many cases on that the largest may lie beyond it', () => {
    const setup: EvaluationSetup = { task: 'latency', columns: { duration: 0 }, options: usualOptions };
    const latencies = (count: number) =>
      boundsOf(
        setup,
        Array.from({ length: count }, (_, at) => [100 + at]),
        1,
      );
    expect([latencies(5), latencies(71), latencies(72)]).toMatchObject([
      { 'latency-p50': null, 'latency-p95': null },
      { 'latency-p50': [expect.any(String), expect.any(String), 'bootstrap'], 'latency-p95': null },
      { 'latency-p95': [expect.any(String), expect.any(String), 'bootstrap'], 'latency-p99': null },
    ]);
  });
});

test('conversations: each share counts the rows where it was judged', () => {
  const setup: EvaluationSetup = {
    task: 'conversations',
    columns: { resolved: 0, 'handed-over': 1 },
    options: usualOptions,
  };
  const rows = [
    ['是', '否'],
    ['√', ''],
    ['否', '1'],
    [null, 'no'],
  ];
  expect(valuesOf(setup, rows)).toEqual({
    containment: [2 / 3, 3, 2],
    'handover-rate': [1 / 3, 3, 1],
  });
});

test('answers: hits, citations, refusals, inventions and grades, and a grade outside 1 to 5 leaves its row out', () => {
  const setup: EvaluationSetup = {
    task: 'answers',
    columns: { hit: 0, citation: 1, refused: 2, hallucinated: 3, grade: 4 },
    options: usualOptions,
  };
  const rows = [
    ['是', '是', '否', '否', 5],
    ['是', '否', '否', '是', '3'],
    ['否', '', '是', '否', ''],
    ['是', '是', '否', '否', 6],
  ];
  const { leftOut, measures } = evaluate(setup, rows, 5).result();
  expect(leftOut).toEqual([{ line: 5, reason: 'out-of-range', role: 'grade', text: '6' }]);
  expect(measures.map(({ key, value, count }) => [key, value, count])).toEqual([
    ['hit-rate', 2 / 3, 3],
    ['citation-correctness', 1 / 2, 2],
    ['refusal-rate', 1 / 3, 3],
    ['hallucination-rate', 1 / 3, 3],
    ['answer-grade', 4, 2],
  ]);
});

test('durations that are negative or no numbers are left out', () => {
  const setup: EvaluationSetup = { task: 'latency', columns: { duration: 0 }, options: usualOptions };
  const { leftOut, measures } = evaluate(setup, [['1,200'], ['-3'], ['快'], [800]]).result();
  expect([leftOut.map(({ reason }) => reason), measures[0]?.value]).toEqual([['out-of-range', 'not-a-number'], 1000]);
});

test('durations given in seconds are told in milliseconds', () => {
  const options: EvaluationOptions = { ...usualOptions, unit: 's' };
  const { measures } = evaluate({ task: 'latency', columns: { duration: 0 }, options }, [['1.5'], [2.5]]).result();
  expect(measures.map(({ key, value }) => [key, Math.round(value)]).slice(0, 2)).toEqual([
    ['latency-mean', 2000],
    ['latency-p50', 2000],
  ]);
});

test('segments are told by averages alone, however many classes there are', { timeout: 60_000 }, () => {
  const setup: EvaluationSetup = {
    task: 'classes',
    columns: { actual: 0, predicted: 1, segment: 2 },
    options: usualOptions,
  };
  const rows = Array.from({ length: 20_000 }, (_, at) => [`k${at % 199}`, `k${(at * at) % 199}`, `s${at % 100}`]);
  const { segments, measures } = evaluate(setup, rows).result();
  expect([segments.length, segments[0]?.measures.length, measures.length > 900]).toEqual([100, 7, true]);
});

test('a segment with too few cases for its classes is told without bounds of averages', () => {
  const setup: EvaluationSetup = {
    task: 'classes',
    columns: { actual: 0, predicted: 1, segment: 2 },
    options: usualOptions,
  };
  const rowsOf = (segment: string, count: number) =>
    Array.from({ length: count }, (_, at) => [`c${at % 4}`, `c${at % 5 === 0 ? 0 : at % 4}`, segment]);
  const { segments } = evaluate(setup, [...rowsOf('厚', 40), ...rowsOf('薄', 12)]).result();
  const bounded = segments.map(({ name, measures }) => [
    name,
    ...new Set(measures.filter(({ of }) => of.kind === 'average').map(({ interval }) => interval !== null)),
  ]);
  expect(bounded).toEqual([
    ['厚', true],
    ['薄', false],
  ]);
});
