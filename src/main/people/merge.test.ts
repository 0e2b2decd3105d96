import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

/** Every row of the file's records that names one of the two. */
const tables = [
  'people',
  'stakeholders',
  'relationships',
  'acquaintances',
  'distinctions',
  'attendees',
  'tasks',
  'employments',
];

async function openTwins() {
  const { client, database } = openWorkbench();
  const bank = await client.accounts.create({ name: '江岚银行' });
  const shop = await client.accounts.create({ name: '云鹿零售' });
  const me = await client.team.create({ name: '林晓', isMe: true });
  const su = await client.team.create({ name: '苏蕾' });
  const keep = await client.people.create({
    accountId: shop.id,
    name: '张敏',
    title: '副总裁',
    phone: '138 0013 8000',
  });
  const drop = await client.people.create({
    accountId: bank.id,
    name: '张 敏',
    title: '总经理',
    phone: '+8613800138000',
  });
  const chen = await client.people.create({ accountId: bank.id, name: '陈思远' });
  const both = await client.opportunities.create({ accountId: bank.id, name: '智能客服' });
  const only = await client.opportunities.create({ accountId: bank.id, name: '知识库' });
  const { add } = client.decisionMap;
  await add({ opportunityId: both.id, people: [{ personId: keep.id, buyingRole: null }] });
  await add({ opportunityId: both.id, people: [{ personId: drop.id, buyingRole: 'approver' }] });
  await add({ opportunityId: only.id, people: [{ personId: drop.id, buyingRole: 'user' }] });
  const { set } = client.people.relationships;
  await set({ personId: keep.id, teammateId: me.id, level: 1, wantedLevel: 4 });
  await set({ personId: drop.id, teammateId: me.id, level: 3, wantedLevel: 3 });
  await set({ personId: drop.id, teammateId: su.id, level: 2, wantedLevel: 2 });
  const acquaint = client.people.acquaintances.add;
  await acquaint({ personId: keep.id, otherId: drop.id, kind: 'colleague', note: '' });
  await acquaint({ personId: keep.id, otherId: chen.id, kind: 'alumni', note: '复旦' });
  await acquaint({ personId: chen.id, otherId: drop.id, kind: 'alumni', note: '2003 级' });
  await acquaint({ personId: drop.id, otherId: chen.id, kind: 'referral', note: '' });
  await client.people.keepApart({ personId: chen.id, otherId: drop.id });
  const visit = (subject: string, personIds: string[]) =>
    client.activities.create({
      accountId: bank.id,
      kind: 'visit',
      subject,
      day: '2026-11-02',
      status: 'done',
      personIds,
    });
  await visit('both', [keep.id, drop.id]);
  await visit('only', [drop.id]);
  await client.tasks.create({ title: '回电', personId: drop.id });
  const rows = () =>
    tables.map((name) => [name, database.connection.prepare(`SELECT * FROM "${name}" ORDER BY id`).all()]);
  const fields = {
    ...{ name: '张敏', title: '副总裁', department: '', phone: '13800138000', email: '', cadenceDays: null },
    accountId: shop.id,
  };
  return { client, database, rows, keep, drop, chen, fields };
}

test('merging moves everything that hangs on the other record, once each, and the higher level stays', async () => {
  const { client, database, keep, drop, chen, fields } = await openTwins();
  const merged = await client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const [personId, count] = [
    keep.id,
    (table: string) => database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  ];
  expect({
    merged: { ...merged, updatedAt: '' },
    gone: await client.people.get({ id: drop.id }).catch((error) => error.code),
    deals: (await client.decisionMap.ofPerson({ personId })).map((one) => [one.opportunityName, one.buyingRole]).sort(),
    levels: (await client.people.relationships.ofPerson({ personId })).map((one) => [
      one.teammateName,
      one.level,
      one.wantedLevel,
    ]),
    knows: (await client.people.acquaintances.ofPerson({ personId })).map((one) => [
      one.other.name,
      one.kind,
      one.side,
      one.note,
    ]),
    places: (await client.people.employments({ personId })).map((one) => [one.accountName, one.title]),
    attended: count('attendees'),
    task: (await client.tasks.list({ kind: 'person', id: personId })).map(({ title }) => title),
    known: database.connection.prepare('SELECT person_id, other_id FROM distinctions').raw().all(),
  }).toEqual({
    merged: { ...keep, ...fields, updatedAt: '' },
    gone: 'NOT_FOUND',
    deals: [
      ['智能客服', 'approver'],
      ['知识库', 'user'],
    ].sort(),
    levels: [
      ['林晓', 3, 4],
      ['苏蕾', 2, 2],
    ],
    knows: [
      ['陈思远', 'alumni', 'both', '复旦\n2003 级'],
      ['陈思远', 'referral', 'introduced', ''],
    ],
    places: [['江岚银行', '总经理']],
    attended: 2,
    task: ['回电'],
    known: [[keep.id, chen.id].sort()],
  });
});

test('one undo restores every row of both records, and redo merges them again', async () => {
  const { client, rows, keep, drop, fields } = await openTwins();
  const before = rows();
  await client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const merged = rows();
  await client.history.undo();
  const undone = rows();
  await client.history.redo();
  expect({ undone, redone: rows() }).toEqual({ undone: before, redone: merged });
});

test('the record that a merge gave up is not offered in the bin', async () => {
  const { client, keep, drop, fields } = await openTwins();
  await client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const merged = await client.bin.list();
  await client.people.remove({ id: keep.id });
  expect({ merged, removed: (await client.bin.list()).map(({ names }) => names) }).toEqual({
    ...{ merged: [], removed: [['张敏']] },
  });
});

test('pairs are suggested until they are merged or known to be two people', async () => {
  const { client, keep, drop } = await openTwins();
  const names = async () =>
    (await client.people.duplicates({ limit: 10 })).pairs.map(({ first, second, reasons, confidence }) => [
      first.id,
      second.id,
      reasons,
      confidence,
    ]);
  const suggested = await names();
  await client.people.keepApart({ personId: drop.id, otherId: keep.id });
  const apart = await names();
  await client.history.undo();
  expect({ suggested, apart, undone: await names() }).toEqual({
    suggested: [[keep.id, drop.id, ['phone', 'name'], 'high']],
    apart: [],
    undone: suggested,
  });
});

test('a person says who else he may be, until both are told apart or made one', async () => {
  const { client, keep, drop, fields } = await openTwins();
  await client.people.create({ accountId: keep.accountId, name: '毫不相干' });
  const twinsOf = async (personId: string) =>
    (await client.people.twinsOf({ personId })).map(({ first, second, confidence }) => [
      first.id,
      second.id,
      confidence,
    ]);
  const both = [await twinsOf(keep.id), await twinsOf(drop.id)];
  await client.people.keepApart({ personId: keep.id, otherId: drop.id });
  const apart = await twinsOf(drop.id);
  await client.history.undo();
  await client.people.merge({ keepId: keep.id, dropId: drop.id, fields });
  const pair = [keep.id, drop.id, 'high'];
  expect({ both, apart, merged: await twinsOf(keep.id) }).toEqual({ both: [[pair], [pair]], apart: [], merged: [] });
});

test('behind one switchboard only a namesake may be the same person', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: personId } = await client.people.create({ accountId, name: '张敏', phone: '021-58880000' });
  for (let colleague = 0; colleague < 8; colleague++) {
    await client.people.create({ accountId, name: `同事${colleague}`, phone: '021-58880000' });
  }
  const strangers = await client.people.twinsOf({ personId });
  const namesake = await client.people.create({ accountId, name: '张敏', phone: '021-58880000' });
  const found = await client.people.twinsOf({ personId });
  expect([strangers.length, found.map(({ second }) => second.id)]).toEqual([0, [namesake.id]]);
});

test('one name in two companies of one group is suggested, in strange companies it is not', async () => {
  const { client } = openWorkbench();
  const group = await client.accounts.create({ name: '江岚集团', kind: 'group' });
  const bank = await client.accounts.create({ name: '江岚银行', parentId: group.id });
  const card = await client.accounts.create({ name: '信用卡中心', parentId: bank.id, kind: 'department' });
  const shop = await client.accounts.create({ name: '云鹿零售' });
  for (const accountId of [card.id, group.id, shop.id]) await client.people.create({ accountId, name: '张伟' });
  const { pairs } = await client.people.duplicates({ limit: 10 });
  expect(pairs.map(({ first, second, reasons }) => [first.accountName, second.accountName, reasons])).toEqual([
    ['信用卡中心', '江岚集团', ['name', 'group']],
  ]);
});

test('whoever is about to be entered twice is named before it happens', async () => {
  const { client, keep, drop } = await openTwins();
  const similar = await client.people.similar({
    ...{ name: '张敏', title: '', email: '', phone: '0086-13800138000' },
    accountId: drop.accountId,
  });
  expect(
    similar.map(({ person, confidence, reasons }) => [person.id, person.accountName, confidence, reasons]),
  ).toEqual([
    [keep.id, '云鹿零售', 'high', ['phone', 'name']],
    [drop.id, '江岚银行', 'high', ['phone', 'name', 'account']],
  ]);
});

test('what was judged of either in a deal of both holds by its day, and ties go over but never to himself', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const person = async (name: string) => (await client.people.create({ accountId, name })).id;
  const [keepId, dropId, chen] = [await person('张敏'), await person('张敏'), await person('陈思远')];
  const [kept = '', gone = '', other = ''] = await client.decisionMap.add({
    opportunityId,
    people: [keepId, dropId, chen].map((personId) => ({ personId })),
  });
  const judge = (id: string, stance: 'mentor' | 'enemy', on: string) =>
    client.decisionMap.judge({
      ids: [id],
      values: { stance, influence: 5 },
      evidence: { source: 'seen', on, confidence: 'high', note: '' },
    });
  await judge(kept, 'enemy', '2026-11-01');
  await judge(gone, 'mentor', '2026-11-10');
  await client.decisionMap.update({
    id: gone,
    changes: { personalWin: '升任副行长', vetoScopes: ['legal'], since: '2026-09-01' },
  });
  await client.decisionMap.update({ id: kept, changes: { until: '2026-11-05' } });
  await client.decisionMap.edges.add({ kind: 'influences', fromId: gone, toId: other });
  await client.decisionMap.edges.add({ kind: 'ally', fromId: gone, toId: kept });
  const { id, createdAt, updatedAt, ...fields } = await client.people
    .get({ id: keepId })
    .then(({ accountName, lastContactOn, ...own }) => own);
  await client.people.merge({ keepId, dropId, fields });
  const map = await client.decisionMap.get({ opportunityId });
  expect({
    people: map.stakeholders.map(({ name, stance, influence, personalWin }) => [name, stance, influence, personalWin]),
    time: map.stakeholders.slice(0, 1).map(({ since, until, vetoScopes }) => [since, until, vetoScopes]),
    evidence: map.judgements.filter(({ aspect }) => aspect === 'stance').map(({ value, on }) => [value, on]),
    edges: map.edges.map(({ kind, fromId, toId }) => [kind, fromId === kept, toId === other]),
  }).toEqual({
    people: [
      ['张敏', 'mentor', 5, '升任副行长'],
      ['陈思远', 'neutral', 3, ''],
    ],
    time: [['2026-09-01', null, ['legal']]],
    evidence: [
      ['enemy', '2026-11-01'],
      ['mentor', '2026-11-10'],
    ],
    edges: [['influences', true, true]],
  });
});
