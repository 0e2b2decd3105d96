import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

async function open() {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const zhang = await client.people.create({ accountId, name: '张敏', title: '总经理' });
  const chen = await client.people.create({ accountId, name: '陈思远' });
  const me = await client.team.create({ name: '林晓', isMe: true });
  const deal = await client.opportunities.create({ accountId, name: '智能客服' });
  return { client, accountId, zhang, chen, me, deal };
}

test('a referral reads as introducing from one side and as being introduced from the other, the rest alike from both', async () => {
  const { client, zhang, chen } = await open();
  const { add, ofPerson } = client.people.acquaintances;
  await add({ personId: zhang.id, otherId: chen.id, kind: 'referral', note: '' });
  await add({ personId: chen.id, otherId: zhang.id, kind: 'alumni', note: '复旦' });
  const seen = async (personId: string) =>
    (await ofPerson({ personId })).map(({ kind, side, note, other }) => [other.name, kind, side, note]);
  expect({ zhang: await seen(zhang.id), chen: await seen(chen.id) }).toEqual({
    zhang: [
      ['陈思远', 'referral', 'introduced', ''],
      ['陈思远', 'alumni', 'both', '复旦'],
    ],
    chen: [
      ['张敏', 'referral', 'introduced-by', ''],
      ['张敏', 'alumni', 'both', '复旦'],
    ],
  });
});

test.each([
  ['the same pair told from the other side', 'alumni', 'turned', 'acquainted-already'],
  ['the same referral once more', 'referral', 'same', 'acquainted-already'],
  ['a referral the other way round', 'referral', 'turned', null],
  ['somebody with himself', 'alumni', 'self', 'same-person'],
] as const)('%s: %s, %s → %s', async (_, kind, how, reason) => {
  const { client, zhang, chen } = await open();
  const { add } = client.people.acquaintances;
  await add({ personId: zhang.id, otherId: chen.id, kind, note: '' });
  const second = {
    same: { personId: zhang.id, otherId: chen.id },
    turned: { personId: chen.id, otherId: zhang.id },
    self: { personId: zhang.id, otherId: zhang.id },
  }[how];
  const answer = await add({ ...second, kind, note: '' }).then(
    () => null,
    (error) => error.data.reason,
  );
  expect(answer).toBe(reason);
});

test('levels are set once per teammate, setting the same again is no step of undo, and none at all is no row', async () => {
  const { client, zhang, me } = await open();
  const { set, ofPerson } = client.people.relationships;
  const levels = async () =>
    (await ofPerson({ personId: zhang.id })).map(({ teammateName, level, wantedLevel }) => [
      teammateName,
      level,
      wantedLevel,
    ]);
  const pair = { personId: zhang.id, teammateId: me.id };
  await set({ ...pair, level: 1, wantedLevel: 3 });
  await set({ ...pair, level: 2, wantedLevel: 3 });
  await set({ ...pair, level: 2, wantedLevel: 3 });
  const after = await levels();
  await client.history.undo();
  const undone = await levels();
  await set({ ...pair, level: 0, wantedLevel: 0 });
  expect({ after, undone, none: await levels() }).toEqual({
    after: [['林晓', 2, 3]],
    undone: [['林晓', 1, 3]],
    none: [],
  });
});
