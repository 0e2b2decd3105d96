import { expect, test } from 'vitest';
import { parseQuickEntry } from '../../../shared/activities/quick-entry/parse-quick-entry.ts';
import type { QuickChoice } from '../../../shared/activities/quick-entry/quick-choice.ts';
import { planQuickEntry } from './plan-quick-entry.ts';

const today = '2026-11-23';
const bank: QuickChoice = {
  account: { id: 'bank', name: '中国工商银行' },
  people: [{ id: 'zhang', name: '张敏', title: '总经理' }],
  missing: [],
  subject: [],
};

function plan(typed: string, choice: QuickChoice) {
  const entry = parseQuickEntry(typed, today);
  return entry === null ? null : planQuickEntry(entry, choice, today, { kind: '拜访', and: '、' });
}

test('with everybody known the activity is made, its subject from kind and names', () => {
  expect(plan('拜访 工行 张总 明天下午3点 1小时', bank)).toMatchObject({
    kind: 'activity',
    input: {
      ...{ kind: 'visit', day: '2026-11-24', time: '15:00', minutes: 60, status: 'planned' },
      ...{ accountId: 'bank', personIds: ['zhang'], subject: '拜访 张敏' },
    },
  });
});

test.each([
  ['拜访 工行 昨天', 'done'],
  ['拜访 工行 今天', 'planned'],
  ['拜访了 工行 今天', 'done'],
  ['拜访了 工行 明天', 'planned'],
  ['记录 工行 换了行长', 'done'],
])('%s counts as %s', (typed, status) => {
  expect(plan(typed, bank)).toMatchObject({ input: { status } });
});

test('somebody who is not found opens the dialog with all that is known', () => {
  expect(plan('拜访 工行 赵总 明天', { ...bank, people: [], missing: ['赵总'], subject: ['报价'] })).toEqual({
    kind: 'ask-activity',
    draft: {
      ...{ kind: 'visit', day: '2026-11-24', time: null, minutes: null },
      ...{ subject: '报价', accountId: 'bank', personIds: [] },
    },
  });
});

test('a task needs no customer, and keeps its words as the title', () => {
  expect(plan('任务 整理案例 周五', { account: null, people: [], missing: [], subject: ['整理案例'] })).toEqual({
    kind: 'task',
    input: { title: '整理案例', dueOn: '2026-11-27', accountId: null, personId: null },
  });
});

test('a task that says only whom it is about takes these words for its title', () => {
  expect(plan('任务 工行 张总 明天', bank)).toMatchObject({ input: { title: '工行 张总', accountId: 'bank' } });
});

test.each([
  ...['2月30日 拜访 工行', '25:00 拜访 工行', '13-45 拜访 工行', '2月30日 任务 寄方案'],
  ...['拜访 工行 明天25点', '拜访 工行 明天晚上2点', 'visit ICBC 31 feb', 'visit ICBC Feb 31st', 'visit ICBC 25pm'],
])('%s asks for the day or time that no calendar or clock has, instead of taking today', (typed) => {
  expect(plan(typed, bank)?.kind).toMatch(/^ask-/);
});

test('a customer who is not on record opens the dialog of an activity, and stays in the title of a task', () => {
  const unknown: QuickChoice = { account: null, people: [], missing: ['火星银号'], subject: ['火星银号', '报价'] };
  expect([plan('拜访 火星银号 张总 报价', unknown), plan('任务 火星银号 张总 报价', unknown)]).toMatchObject([
    { kind: 'ask-activity', draft: { accountId: null, subject: '火星银号 报价' } },
    { kind: 'task', input: { title: '火星银号 张总 报价', accountId: null } },
  ]);
});

test('a task whose day no calendar has is asked for with the words that were typed', () => {
  expect(plan('任务 寄方案 2月30日', { ...bank, subject: ['寄方案', '2月30日'] })).toMatchObject({
    kind: 'ask-task',
    title: '寄方案 2月30日',
  });
});

test('a number and a word that are no day ask for none', () => {
  expect(plan('visit ICBC 5 Market offers tomorrow', bank)?.kind).toBe('activity');
});
