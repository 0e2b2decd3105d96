import { expect, test } from 'vitest';
import { carrySetup } from './carry-setup.ts';
import { type EvaluationSetup, usualOptions } from './task.ts';

const setup: EvaluationSetup = {
  task: 'binary',
  columns: { actual: 1, score: 2 },
  options: { ...usualOptions, positive: '欺诈', threshold: 0.7 },
};
const earlier = { heads: ['编号', '结论', '分', '分'], setup };

test('a corrected file with the same columns, wherever they stand, is evaluated as the one before', () => {
  expect(carrySetup(earlier, ['编号', '结论', '分', '分'])).toEqual(setup);
  expect(carrySetup(earlier, ['结论', '编号', '备注', '分'])).toEqual({ ...setup, columns: { actual: 0, score: 3 } });
});

test('a file that lacks a column, or an earlier one without any, says nothing of how to evaluate', () => {
  expect(carrySetup(earlier, ['编号', '结论'])).toBeNull();
  expect(carrySetup({ ...earlier, setup: { ...setup, columns: {} } }, ['编号', '结论', '分'])).toBeNull();
});
