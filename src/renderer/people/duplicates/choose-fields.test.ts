import { expect, test } from 'vitest';
import type { Twin } from '../../../shared/people/twins.ts';
import { chosenFields, firstChoice } from './choose-fields.ts';

const older: Twin = {
  ...{ id: 'a', accountId: 'bank', accountName: '江岚银行', name: '张敏', department: '', title: '总经理' },
  ...{ phone: '13800138000', email: '', cadenceDays: null, dealCount: 1, activityCount: 0 },
  ...{ createdAt: '2025-01-01T00:00:00.000Z', updatedAt: '2025-01-01T00:00:00.000Z' },
};
const newer: Twin = {
  ...older,
  ...{ id: 'b', name: '张 敏', title: '', phone: '13900139000', email: 'z@b.cn', cadenceDays: 14 },
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const chosen = (first: Twin, second: Twin) => chosenFields({ first, second }, firstChoice({ first, second }));

test('what is filled in stays, and of two values that of the record changed last', () => {
  expect(chosen(older, newer)).toEqual({
    ...{ accountId: 'bank', name: '张 敏', department: '', title: '总经理' },
    ...{ phone: '13900139000', email: 'z@b.cn', cadenceDays: 14 },
  });
});

test.each([
  ['of the later record when both are known alike', { accountId: 'shop', title: '副总裁' }, ['shop', '', '副总裁']],
  ['of the record that knows more of it', { accountId: 'shop', title: '' }, ['bank', '', '总经理']],
  ['never mixed from two companies', { accountId: 'shop', department: '总部', title: '' }, ['shop', '总部', '']],
])('company, department and title are those %s', (_, changes, expected) => {
  const { accountId, department, title } = chosen(older, { ...newer, ...changes });
  expect([accountId, department, title]).toEqual(expected);
});
