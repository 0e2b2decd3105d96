import { expect, test } from 'vitest';
import { emptyFault } from './file-fault.ts';

test.each([
  ['客户.xlsx', true, 'text-as-workbook'],
  ['客户.XLS', true, 'text-as-workbook'],
  ['客户.csv', true, 'no-rows'],
  ['客户.xlsx', false, 'no-rows'],
])('without rows %s (text: %s) is refused as %s', (name, isText, fault) => {
  expect(emptyFault(name, isText)).toBe(fault);
});
