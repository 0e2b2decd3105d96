import { describe, expect, test } from 'vitest';
import { findHeaderRow } from '../../intake/header-row.ts';
import { guessSetup, headWords } from './guess-setup.ts';

const rowsOf = (cells: readonly (readonly string[])[]) => cells.map((row, at) => ({ line: at + 2, cells: [...row] }));

describe('a file is taken for what its heads and first rows say', () => {
  test.each([
    ['编号|实际标签|预测标签|风险分|地区', [['1', '是', '否', '0.3', '华东']], 'binary', [1, 2, 3, 4]],
    ['label|score', [['1', '0.4']], 'binary', [0, undefined, 1, undefined]],
    [
      'Sample ID|Ground Truth|Prediction',
      [
        ['1', 'a', 'b'],
        ['2', 'b', 'b'],
        ['3', 'c', 'c'],
      ],
      'classes',
      [1, 2],
    ],
    ['用户问题|标注意图|识别意图|渠道', [['查余额', '查余额', '查余额', 'App']], 'intent', [1, 2]],
    ['conversation|Resolved|Handed over', [['1', 'yes', 'no']], 'conversations', []],
    ['问题|是否命中|引用正确|是否幻觉', [['x', '是', '是', '否']], 'answers', []],
    ['月份|实际值|预测值', [['1', '100', '98']], 'numbers', []],
    ['request|响应时间（毫秒）', [['1', '800']], 'latency', []],
    ['客户|满意度评分', [['甲', '5']], 'satisfaction', []],
    ['题号|优化前|优化后', [['1', '对', '错']], 'before-after', []],
    ['用户|分组|是否转化', [['1', 'A', '是']], 'two-groups', []],
    ['题号|标注员1|标注员2', [['1', 'x', 'y']], 'agreement', []],
    ['样本|改动前|改动后', [['1', '对', '错']], 'before-after', []],
    ['样本|标注人甲|标注人乙', [['1', 'x', 'y']], 'agreement', []],
    ['Sample|First annotator|Second annotator', [['1', 'x', 'y']], 'agreement', []],
    ['a|b|c', [['1', '2', '3']], 'binary', [undefined]],
    // What is known is taken, and only the rest is asked for.
    ['编号|结论|风险分|渠道', [['1', '是', '0.3', 'App']], 'binary', [undefined, undefined, 2, 3]],
  ] as const)('%s', (heads, rows, task, columns) => {
    const setup = guessSetup(heads.split('|'), rowsOf(rows));
    const { actual, predicted, score, segment } = setup.columns;
    expect(setup.task).toBe(task);
    expect([actual, predicted, score, segment].slice(0, columns.length)).toEqual(columns);
  });

  test('the positive class is the one that says yes, else the rarer one', () => {
    const guess = (labels: readonly string[]) => {
      const { positive, negative } = guessSetup(
        ['label', 'score'],
        rowsOf(labels.map((label) => [label, '0.5'])),
      ).options;
      return [positive, negative];
    };
    expect([
      guess(['否', '是', '是']),
      guess(['正常', '正常', '欺诈']),
      guess(['a', 'b', 'c']),
      guess(['否', '否']),
    ]).toEqual([
      ['是', '否'],
      ['欺诈', '正常'],
      ['c', ''],
      ['', ''],
    ]);
  });
});

test('a row of labels below the heads is not taken for them, whatever lists of records call their columns', () => {
  const rows = [
    ['用户问题', '标注意图', '识别意图', '渠道'],
    ['怎么转账', '转账', '查余额', '电话'],
    ['丢卡了', '挂失', '转账', '电话'],
  ].map((cells, at) => ({ line: at + 1, cells }));
  expect(findHeaderRow(rows, headWords)).toBe(0);
});
