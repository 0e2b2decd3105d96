import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { localDay } from '../../shared/kernel/days.ts';
import { warmthOf } from '../../shared/people/cold.ts';
import type { PersonQuery } from '../../shared/people/list.ts';

const everybody: PersonQuery = {
  ...{ search: '', accountId: null, role: null, isCold: false, isBelowWanted: false },
  ...{ sort: 'name', descending: false },
};

/** Four people whose names begin with a, b, c, d in pinyin, and what is known of each. */
async function open() {
  const { client, clock } = openWorkbench();
  const shop = await client.accounts.create({ name: '云鹿零售' });
  const bank = await client.accounts.create({ name: '江岚银行' });
  const me = await client.team.create({ name: '林晓', isMe: true });
  const deal = await client.opportunities.create({ accountId: bank.id, name: '智能客服' });
  const add = (accountId: string, name: string, more: { title?: string; phone?: string; cadenceDays?: number } = {}) =>
    client.people.create({ accountId, name, ...more });
  const ding = await add(bank.id, '丁一', { title: '行长', phone: '138-0013-8000' });
  const chen = await add(shop.id, '陈思远', { cadenceDays: 7 });
  const bai = await add(bank.id, '白杨', { title: '经理' });
  const an = await add(shop.id, '安宁');
  await client.decisionMap.add({ opportunityId: deal.id, people: [{ personId: ding.id, buyingRole: 'approver' }] });
  await client.people.relationships.set({ personId: ding.id, teammateId: me.id, level: 3, wantedLevel: 3 });
  await client.people.relationships.set({ personId: bai.id, teammateId: me.id, level: 1, wantedLevel: 4 });
  const meet = (day: string, personIds: string[]) =>
    client.activities.create({ accountId: bank.id, kind: 'call', subject: 'x', day, status: 'done', personIds });
  await meet('2026-10-20', [bai.id]);
  await meet('2026-11-10', [ding.id, chen.id]);
  return { client, clock, shop, bank, people: { ding, chen, bai, an } };
}

describe('the list of all people', () => {
  test.each([
    ['by name in pinyin order', {}, ['安宁', '白杨', '陈思远', '丁一']],
    ['by name backwards', { descending: true }, ['丁一', '陈思远', '白杨', '安宁']],
    ['by company', { sort: 'accountName' }, ['白杨', '丁一', '安宁', '陈思远']],
    ['by title, those without last', { sort: 'title' }, ['白杨', '丁一', '安宁', '陈思远']],
    ['by level, the best first', { sort: 'level', descending: true }, ['丁一', '白杨', '安宁', '陈思远']],
    ['by last contact, the longest ago first', { sort: 'lastContactOn' }, ['白杨', '陈思远', '丁一', '安宁']],
    ['found by pinyin', { search: 'csy' }, ['陈思远']],
    ['found by digits of the phone', { search: '0013 8000' }, ['丁一']],
    ['of whom nothing fits', { search: '不存在' }, []],
    ['of one company', { accountId: 'bank' }, ['白杨', '丁一']],
    ['who decide something', { role: 'approver' }, ['丁一']],
    ['going cold', { isCold: true }, ['白杨', '陈思远']],
    ['known less well than wanted', { isBelowWanted: true }, ['白杨']],
    ['with two filters at once', { isCold: true, accountId: 'bank' }, ['白杨']],
  ] as const)('%s', async (_, asked, expected) => {
    const { client, bank } = await open();
    const query = { ...everybody, ...asked, accountId: 'accountId' in asked ? bank.id : null };
    const { rows, total } = await client.people.page({ query, from: 0, count: 100 });
    const ids = await client.people.ids({ query });
    expect({ names: rows.map(({ name }) => name), total, ids }).toEqual({
      names: expected,
      total: expected.length,
      ids: rows.map(({ id }) => id),
    });
  });

  test('a row says what is known of the person', async () => {
    const { client, people } = await open();
    const { rows } = await client.people.page({ query: { ...everybody, search: '白杨' }, from: 0, count: 1 });
    expect(rows).toEqual([
      {
        ...people.bai,
        ...{
          accountName: '江岚银行',
          level: 1,
          levelsMissing: 3,
          lastContactOn: '2026-10-20',
          roles: [],
          dealCount: 0,
        },
      },
    ]);
  });

  test('windows of it join to the whole, and follow what was written and taken back', async () => {
    const { client, bank } = await open();
    const names = async (from: number) =>
      (await client.people.page({ query: everybody, from, count: 2 })).rows.map(({ name }) => name);
    const before = [await names(0), await names(2), await names(4)];
    await client.people.create({ accountId: bank.id, name: '阿宝' });
    const grown = await names(0);
    await client.history.undo();
    expect({ before, grown, undone: await names(0) }).toEqual({
      before: [['安宁', '白杨'], ['陈思远', '丁一'], []],
      grown: ['阿宝', '安宁'],
      undone: ['安宁', '白杨'],
    });
  });

  test('an order follows the tables that it goes by', async () => {
    const { client, bank, people } = await open();
    const first = async (asked: object) =>
      (await client.people.page({ query: { ...everybody, ...asked }, from: 0, count: 1 })).rows[0]?.name;
    const orders = [{ sort: 'lastContactOn' }, { sort: 'level', descending: true }, { role: 'approver' }, {}];
    const all = async () => {
      const names: (string | undefined)[] = [];
      for (const asked of orders) names.push(await first(asked), await first(asked));
      return names.filter((_, at) => at % 2 === 1);
    };
    const before = await all();
    const meet = { accountId: bank.id, kind: 'call', subject: 'x', status: 'done' } as const;
    const changes = [
      () => client.activities.create({ ...meet, day: '2026-11-22', personIds: [people.bai.id] }),
      async () => {
        const [me] = await client.team.list();
        const levels = { teammateId: me?.id ?? '', level: 4, wantedLevel: 4 };
        await client.people.relationships.set({ personId: people.an.id, ...levels });
      },
      () => client.people.update({ id: people.an.id, changes: { name: '赵安' } }),
    ];
    const seen: (string | undefined)[] = [];
    for (const [at, change] of changes.entries()) {
      const asked = orders[at === 2 ? 3 : at] ?? {};
      await first(asked);
      await change();
      seen.push(await first(asked));
    }
    expect({ before, seen }).toEqual({ before: ['白杨', '丁一', '丁一', '安宁'], seen: ['陈思远', '安宁', '白杨'] });
  });

  test('people of an archived account are listed only with that account', async () => {
    const { client, bank } = await open();
    await client.accounts.archive({ id: bank.id, isArchived: true });
    const totals = [
      (await client.people.page({ query: everybody, from: 0, count: 10 })).total,
      (await client.people.page({ query: { ...everybody, accountId: bank.id }, from: 0, count: 10 })).total,
    ];
    expect(totals).toEqual([2, 2]);
  });

  test('several are removed in one step of undo', async () => {
    const { client, people } = await open();
    const ids = [people.an.id, people.bai.id];
    const removed = await client.people.removeMany({ ids: [...ids, people.an.id] });
    const { undo } = await client.history.state();
    const left = (await client.people.page({ query: everybody, from: 0, count: 10 })).total;
    await client.history.undo();
    const back = (await client.people.page({ query: everybody, from: 0, count: 10 })).total;
    expect({ removed, undo, left, back }).toEqual({
      ...{ removed: 2, left: 2, back: 4 },
      undo: { name: 'person.remove-many', subject: '2', field: null },
    });
  });
});

test('the list calls cold exactly whom the rule calls cold, on every day around each limit', async () => {
  const { client, clock } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  for (const cadenceDays of [null, 1, 7, 30]) {
    for (const ago of [null, 0, 1, 2, 7, 8, 21, 22, 30, 31]) {
      const person = await client.people.create({ accountId, name: `${cadenceDays} ${ago}`, cadenceDays });
      if (ago === null) continue;
      const day = localDay(new Date(clock.now().getTime() - ago * 86_400_000));
      const contact = { accountId, kind: 'mail', subject: 'x', day, status: 'done' } as const;
      await client.activities.create({ ...contact, personIds: [person.id] });
    }
  }
  for (const passed of [0, 1, 6]) {
    clock.pass(passed * 86_400_000);
    const today = localDay(clock.now());
    const read = async (isCold: boolean) =>
      (await client.people.page({ query: { ...everybody, isCold }, from: 0, count: 100 })).rows;
    const expected = (await read(false)).filter(
      (row) => warmthOf({ ...row, enteredOn: localDay(new Date(row.createdAt)) }, today).kind === 'cold',
    );
    expect(await read(true)).toEqual(expected);
  }
});
