import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { AccountFilter, AccountSortColumn } from '../../shared/accounts/query.ts';

/** Six customers in the order of their names, each with something of its own; today is 2026-11-23. */
async function openCustomers() {
  const workbench = openWorkbench();
  const { client, clock } = workbench;
  // Ten o'clock in London is the same day all over the world.
  clock.pass(8 * 3_600_000);
  const me = await client.team.create({ name: '林晓', isMe: true });
  const su = await client.team.create({ name: '苏蕾' });
  const group = await client.accounts.create({ name: 'A集团', kind: 'group', ownerId: su.id, size: '10000+' });
  const bank = await client.accounts.create({
    ...{ name: 'B银行', industry: 'banking', region: '上海 浦东', parentId: group.id, tags: ['重点', 'AI'] },
    ...{ size: '500-1999', source: 'tender' },
  });
  const centre = await client.accounts.create({
    name: 'C信用卡中心',
    kind: 'department',
    parentId: bank.id,
    ownerId: null,
  });
  const shop = await client.accounts.create({ name: 'D零售', industry: 'retail', region: '杭州', source: 'summit' });
  const old = await client.accounts.create({ name: 'E旧客户', industry: 'retail', tags: ['AI'] });
  await client.accounts.archive({ id: old.id, isArchived: true });
  await client.opportunities.create({
    accountId: bank.id,
    name: '客服',
    stage: 'poc',
    amount: 3_000_000,
    expectedDate: '2026-12-31',
    nextStep: '数据到位',
    nextStepDate: '2026-11-19',
  });
  await client.opportunities.create({
    accountId: bank.id,
    name: '旧项目',
    stage: 'won',
    amount: 9_000_000,
    expectedDate: '2026-11-01',
  });
  await client.opportunities.create({
    accountId: shop.id,
    name: '外呼',
    stage: 'lead',
    amount: 1_000_000,
    expectedDate: '2027-01-01',
    nextStep: '约时间',
  });
  await client.tasks.create({ title: '寄材料', dueOn: '2026-11-25', accountId: centre.id });
  await client.tasks.create({ title: '以后', accountId: group.id });
  const happened = { status: 'done', subject: '见面' } as const;
  await client.activities.create({ ...happened, accountId: bank.id, kind: 'visit', day: '2026-11-01' });
  await client.activities.create({ ...happened, accountId: bank.id, kind: 'note', day: '2026-11-20' });
  await client.activities.create({ ...happened, accountId: shop.id, kind: 'call', day: '2026-11-22' });
  await client.activities.create({
    accountId: bank.id,
    kind: 'meeting',
    subject: '评审',
    day: '2026-11-30',
    status: 'planned',
  });
  clock.pass(1000);
  return { ...workbench, me, su, group, bank };
}

const letters = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name.charAt(0)).join('');

describe('the customer list', () => {
  test('shows just what each filter asks for, and counts the same', async () => {
    const { client, su, bank, group } = await openCustomers();
    const cases: readonly (readonly [Partial<AccountFilter>, string])[] = [
      [{}, 'ABCD'],
      [{ archived: 'only' }, 'E'],
      [{ archived: 'all' }, 'ABCDE'],
      [{ industries: ['retail', 'banking'] }, 'BD'],
      [{ industries: ['retail'], archived: 'all' }, 'DE'],
      [{ stages: ['poc', 'lead'] }, 'BD'],
      [{ stages: ['won'] }, 'B'],
      [{ owners: ['me'] }, 'BD'],
      [{ owners: ['none'] }, 'C'],
      [{ owners: [su.id, 'none'] }, 'AC'],
      [{ sources: ['summit'] }, 'D'],
      [{ sizes: ['10000+', '500-1999'] }, 'AB'],
      [{ kinds: ['department', 'group'] }, 'AC'],
      [{ region: '杭州、浦东' }, 'BD'],
      [{ region: '北京' }, ''],
      [{ tags: ['AI', '别的'] }, 'B'],
      [{ groupId: group.id }, 'ABC'],
      [{ groupId: bank.id }, 'BC'],
      [{ minAmount: 3_000_000 }, 'B'],
      [{ minAmount: 3_000_001 }, ''],
      [{ silentDays: 21 }, 'B'],
      [{ silentDays: 22 }, ''],
      [{ expectedWithin: 'quarter' }, 'B'],
      [{ expectedWithin: 38 }, 'B'],
      [{ expectedWithin: 37 }, ''],
      [{ expectedWithin: 39 }, 'BD'],
      [{ industries: ['banking'], owners: [su.id] }, ''],
    ];
    const shown = await Promise.all(
      cases.map(async ([filter]) => {
        const query = { filter, search: '', sort: 'name', descending: false } as const;
        return [filter, letters(await client.accounts.list(query))];
      }),
    );
    expect(shown).toEqual(cases);
    expect(await client.accounts.count({ filters: cases.map(([filter]) => filter) })).toEqual(
      cases.map(([, names]) => names.length),
    );
  });

  test('without a teammate who is me takes for mine what nobody owns', async () => {
    const { client } = openWorkbench();
    const { id: ownerId } = await client.team.create({ name: '苏蕾' });
    await client.accounts.create({ name: 'A', ownerId });
    await client.accounts.create({ name: 'B' });
    const filter: Partial<AccountFilter> = { owners: ['me'] };
    expect(letters(await client.accounts.list({ filter, search: '', sort: 'name', descending: false }))).toBe('B');
  });

  test.each<[AccountSortColumn, string, string]>([
    ['name', 'ABCD', 'DCBA'],
    ['industry', 'BDAC', 'DBAC'],
    ['region', 'BDAC', 'DBAC'],
    ['size', 'BACD', 'ABCD'],
    ['kind', 'BDCA', 'ACBD'],
    ['parent', 'BCAD', 'CBAD'],
    ['source', 'DBAC', 'BDAC'],
    ['owner', 'BDAC', 'ABDC'],
    ['tags', 'BACD', 'BACD'],
    ['stage', 'DBAC', 'BDAC'],
    ['opportunityCount', 'ACDB', 'BDAC'],
    ['openAmount', 'DBAC', 'BDAC'],
    ['expectedDate', 'BDAC', 'DBAC'],
    ['health', 'DBAC', 'BDAC'],
    ['nextStep', 'BCDA', 'DCBA'],
    ['lastContact', 'BDAC', 'DBAC'],
    ['createdAt', 'ABCD', 'ABCD'],
    ['updatedAt', 'ABCD', 'ABCD'],
  ])('sorted by %s puts what is empty last in both directions, whole and cut', async (sort, rising, falling) => {
    const { client } = await openCustomers();
    const names = async (descending: boolean, limit?: number) =>
      letters(await client.accounts.list({ filter: {}, search: '', sort, descending, ...(limit ? { limit } : {}) }));
    expect([await names(false), await names(true), await names(false, 2), await names(true, 2)]).toEqual([
      ...[rising, falling, rising.slice(0, 2), falling.slice(0, 2)],
    ]);
  });

  test('tells what comes next, who was spoken to when, and how the customer stands', async () => {
    const { client } = await openCustomers();
    const rows = await client.accounts.list({ filter: {}, search: '', sort: 'name', descending: false });
    const told = rows.map(({ name, ownerName, parentName, nextStep, lastContactOn, health }) => [
      ...[
        name,
        ownerName,
        parentName,
        nextStep && [nextStep.kind, nextStep.date, nextStep.text, nextStep.opportunityName, nextStep.isOverdue],
        lastContactOn,
        health?.level,
        health?.findings.map(({ code }) => code),
      ],
    ]);
    expect(told).toEqual([
      ['A集团', '苏蕾', null, null, null, undefined, undefined],
      [
        ...['B银行', '林晓', 'A集团'],
        ['deal', '2026-11-19', '数据到位', '客服', true],
        ...['2026-11-01', 'critical', ['overdue', 'silent']],
      ],
      [
        ...['C信用卡中心', null, 'B银行'],
        ['task', '2026-11-25', '寄材料', null, false],
        ...[null, undefined, undefined],
      ],
      [...['D零售', '林晓', null, ['deal', null, '约时间', '外呼', false]], ...['2026-11-22', 'good', []]],
    ]);
  });
});
