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

test('of two records alike the older one stays as a whole and is filled up from the other', () => {
  const alike = { ...newer, title: '副总裁', cadenceDays: null, email: '' };
  expect([chosen({ ...older, phone: '' }, { ...alike, title: '' }), chosen(older, alike)]).toEqual([
    {
      ...{ accountId: 'bank', name: '张敏', department: '', title: '总经理' },
      ...{ phone: '13900139000', email: '', cadenceDays: null },
    },
    {
      ...{ accountId: 'bank', name: '张敏', department: '', title: '总经理' },
      ...{ phone: '13800138000', email: '', cadenceDays: null },
    },
  ]);
});

test('the record of which more is known stays as a whole, but for a gap in its name', () => {
  expect(chosen(older, newer)).toEqual({
    ...{ accountId: 'bank', name: '张敏', department: '', title: '总经理' },
    ...{ phone: '13900139000', email: 'z@b.cn', cadenceDays: 14 },
  });
});

test('company, department and title are never mixed from two companies', () => {
  const { accountId, department, title } = chosen(older, {
    ...newer,
    accountId: 'shop',
    department: '总部',
    title: '',
  });
  expect([accountId, department, title]).toEqual(['shop', '总部', '']);
});
