import { expect, test } from 'vitest';
import { unknownCompanies } from './unknown-company.ts';

test.each([
  ['火星银号 报价', '火星银号', ['火星银号']],
  ['报价', '', []],
  ['报价 工行', '', ['工行']],
  ['招商银行 流程执行', '', ['招商银行']],
  ['offer Jianglan Bank', '', ['Jianglan', 'Bank']],
  ['offer Jianglan', '', []],
])('of %s, with %s before the person, these seem to be customers: %j', (left, leading, expected) => {
  expect(unknownCompanies(left.split(' '), leading.split(' '))).toEqual(expected);
});
