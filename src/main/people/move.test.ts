import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('moving to another company keeps the place before, the deals and the contacts, and undo takes all of it back', async () => {
  const { client, clock } = openWorkbench();
  const bank = await client.accounts.create({ name: '江岚银行' });
  const shop = await client.accounts.create({ name: '云鹿零售' });
  const before = { title: '总经理', department: '信用卡中心', phone: '13800138000', email: 'z@jlyh.cn' };
  const person = await client.people.create({ accountId: bank.id, name: '张敏', ...before });
  const deal = await client.opportunities.create({ accountId: bank.id, name: '智能客服' });
  await client.decisionMap.add({ opportunityId: deal.id, people: [{ personId: person.id, buyingRole: 'approver' }] });
  await client.activities.create({
    ...{ accountId: bank.id, kind: 'visit', subject: '拜访', day: '2026-11-02', status: 'done' },
    personIds: [person.id],
  });
  clock.pass(5000);
  const after = { title: '副总裁', department: '', phone: '13800138000', email: '' };
  await client.people.move({ id: person.id, accountId: shop.id, until: '2026-10-31', ...after });

  const state = async () => ({
    person: await client.people.get({ id: person.id }),
    places: await client.people.employments({ personId: person.id }),
    left: (await client.people.departed({ accountId: bank.id })).map((one) => [
      one.name,
      one.nowAccountName,
      one.until,
    ]),
    bank: (await client.people.list({ accountId: bank.id })).map(({ name }) => name),
    shop: (await client.people.list({ accountId: shop.id })).map(({ name }) => name),
    deals: (await client.decisionMap.ofPerson({ personId: person.id })).map((one) => [
      one.opportunityName,
      one.accountName,
      one.buyingRole,
    ]),
  });
  const moved = await state();
  const { undo } = await client.history.state();
  await client.history.undo();
  const undone = await state();
  const deals = [['智能客服', '江岚银行', 'approver']];
  expect({ moved, undo, undone }).toEqual({
    moved: {
      person: {
        ...{ ...person, ...after, accountId: shop.id, updatedAt: clock.now().toISOString() },
        ...{ accountName: '云鹿零售', lastContactOn: '2026-11-02' },
      },
      places: [
        {
          ...{ id: expect.any(String), personId: person.id, accountId: bank.id, accountName: '江岚银行' },
          ...{ title: '总经理', department: '信用卡中心', until: '2026-10-31', createdAt: clock.now().toISOString() },
        },
      ],
      left: [['张敏', '云鹿零售', '2026-10-31']],
      bank: [],
      shop: ['张敏'],
      deals,
    },
    undo: { name: 'person.move', subject: '张敏', field: null },
    undone: {
      person: { ...person, accountName: '江岚银行', lastContactOn: '2026-11-02' },
      places: [],
      left: [],
      bank: ['张敏'],
      shop: [],
      deals,
    },
  });
});

test('the place before keeps its name when the account is deleted, and a move to where he is is refused', async () => {
  const { client } = openWorkbench();
  const bank = await client.accounts.create({ name: '江岚银行' });
  const shop = await client.accounts.create({ name: '云鹿零售' });
  const person = await client.people.create({ accountId: bank.id, name: '张敏', title: '总经理' });
  const move = { id: person.id, accountId: shop.id, until: null, title: '', department: '', phone: '', email: '' };
  await client.people.move(move);
  await expect(client.people.move(move)).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'same-account' } });
  await client.accounts.remove({ id: bank.id });
  const [place] = await client.people.employments({ personId: person.id });
  expect([place?.accountId, place?.accountName, place?.title]).toEqual([null, '江岚银行', '总经理']);
});
