import { beforeEach, describe, expect, test } from 'vitest';
import { anyCriterion, anyResult, anyRun, anySignOff } from '../../../test/support/poc.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { Connection } from '../database/connection.ts';
import { searchIndexTable } from '../database/search-index.ts';

const marker = 'MARKER甲乙丙';

/** Every value of every table in the file: the log and the full-text index with its inner tables too. */
function everyValue(connection: Connection): string {
  const tables = connection.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return JSON.stringify(tables.map((name) => connection.prepare(`SELECT * FROM "${name}"`).raw().all()));
}

/** Where the marker still is: as a value, in any page of the decrypted file, or in the index, which keeps small letters. */
function traces(connection: Connection): string[] {
  const index = connection.prepare<[], Buffer>(`SELECT block FROM ${searchIndexTable}_data`).pluck().all();
  return [
    ...(everyValue(connection).includes(marker) ? ['value'] : []),
    ...(connection.serialize().includes(Buffer.from(marker)) ? ['page'] : []),
    ...(index.some((page) => page.toString('latin1').includes('rker')) ? ['index'] : []),
  ];
}

/** Somebody of whom everything is known that can be known, all of it marked; and somebody else whom it does not concern. */
async function openWithPerson() {
  const workbench = openWorkbench();
  const { client, clock } = workbench;
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: otherAccountId } = await client.accounts.create({ name: '云鹿零售' });
  const me = await client.team.create({ name: '林晓', isMe: true });
  const deal = await client.opportunities.create({ accountId, name: '智能客服' });
  const opportunityId = deal.id;
  const chen = await client.people.create({ accountId, name: '陈思远', title: '总监' });
  const him = await client.people.create({ accountId: otherAccountId, name: `${marker}旧名`, title: `${marker}职务` });
  const twin = await client.people.create({ accountId, name: `${marker}分身`, phone: `${marker}电话` });
  await client.people.update({ id: him.id, changes: { name: `${marker}人`, email: `${marker}邮箱` } });
  await client.people.move({
    ...{ id: him.id, accountId, until: '2026-10-01', title: `${marker}新职`, department: `${marker}部` },
    ...{ phone: '', email: '' },
  });
  await client.people.acquaintances.add({
    ...{ personId: him.id, otherId: chen.id, kind: 'alumni', note: `${marker}同学` },
  });
  await client.people.relationships.set({ personId: him.id, teammateId: me.id, level: 2, wantedLevel: 4 });

  const map = client.decisionMap;
  const [hisId = '', chenId = ''] = await map.add({
    ...{ opportunityId, people: [{ personId: him.id, layer: 'compliance' }, { personId: chen.id }] },
  });
  const [twinId = ''] = await map.add({ opportunityId, people: [{ personId: twin.id }] });
  const evidence = { source: 'seen', on: '2026-11-20', confidence: 'high', note: `${marker}依据` } as const;
  await map.judge({ ids: [hisId, chenId], values: { stance: 'enemy' }, evidence: { ...evidence, note: '' } });
  await map.judge({ ids: [hisId], values: { vetoKind: 'absolute' }, evidence });
  await map.judge({ ids: [twinId], values: { influence: 5 }, evidence });
  for (const changes of [{ personalWin: `${marker}得` }, { concerns: `${marker}忧` }, { vetoRelease: `${marker}解` }]) {
    await map.update({ id: hisId, changes });
  }
  await map.edges.add({ fromId: hisId, toId: chenId, kind: 'blocks', note: `${marker}阻` });
  const gone = await map.edges.add({ fromId: chenId, toId: hisId, kind: 'reports-to', note: `${marker}报` });
  await map.remove({ stakeholderIds: [], edgeIds: [gone] });
  await map.mute({ opportunityId, code: 'veto-uncovered', stakeholderId: hisId, reason: `${marker}静音` });
  clock.pass(60_000);
  await client.people.merge({
    ...{ keepId: him.id, dropId: twin.id },
    fields: {
      ...{ name: `${marker}人`, title: `${marker}新职`, department: '', phone: '', email: '', cadenceDays: null },
      accountId,
    },
  });
  clock.pass(60_000);
  const meeting = await client.activities.create({
    ...{ accountId, opportunityId, kind: 'meeting', subject: '方案汇报', day: '2026-11-18', status: 'done' },
    ...{ personIds: [him.id, chen.id], teammateIds: [] },
  });
  const task = await client.tasks.create({ title: '准备等保证书', personId: him.id, opportunityId, accountId });
  const toMeet = await client.tasks.create({ title: `约见${marker}旧名`, personId: him.id, opportunityId, accountId });
  await client.tasks.update({ id: toMeet.id, changes: { title: `约见${marker}人，弄清解除条件` } });
  // A finding about several people hangs on none of them.
  const toConvince = await client.tasks.create({ title: `说服陈思远、${marker}人`, opportunityId, accountId });
  const dropped = await client.tasks.create({ title: `再约${marker}人`, opportunityId, accountId });
  await client.tasks.remove({ id: dropped.id });
  const veto = { layer: null, chanceOfUse: 0.5, chanceOfLift: 0.25, delay: { min: 1, likely: 2, max: 3 } };
  const assumed = { seed: 1, startOn: '2026-11-20', targetOn: '2026-12-20', layers: [] };
  for (const vetoes of [[hisId], [hisId, chenId]]) {
    const assumptions = { ...assumed, vetoes: vetoes.map((stakeholderId) => ({ ...veto, stakeholderId })) };
    await map.simulation.set({ opportunityId, assumptions });
    clock.pass(60_000);
  }
  const signOffId = await sign(client, opportunityId, him.id);
  return {
    ...workbench,
    accountId,
    opportunityId,
    signOffId,
    him,
    chen,
    hisId,
    chenId,
    meeting,
    task,
    toMeet,
    toConvince,
    dropped,
  };
}

/** He signs a POC twice, the first signature is taken back, and he answers for a line of its plan. */
async function sign(client: ReturnType<typeof openWorkbench>['client'], opportunityId: string, personId: string) {
  const { id: pocId } = await client.poc.create({ opportunityId, name: '客服 POC' });
  const criterionId = await client.poc.criteria.add({ pocId, fields: anyCriterion });
  const runId = await client.poc.runs.add({ pocId, fields: anyRun });
  await client.poc.results.set({ runId, criterionId, fields: anyResult });
  const fields = {
    ...{ ...anySignOff, signerId: personId, signerName: `${marker}人`, signerTitle: `${marker}新职` },
    ...{ strokes: `[[[1,2]],"${marker}"]`, dissent: '样本偏少' },
  };
  await client.poc.signOffs.remove({ id: await client.poc.signOffs.sign({ pocId, fields }) });
  const line = { pocId, name: '提供数据', kind: 'task', parentId: null, days: 1, belowId: null } as const;
  const changes = { customerOwnerId: personId, customerOwnerName: `${marker}人` };
  await client.poc.plan.update({ id: await client.poc.plan.add(line), changes });
  return client.poc.signOffs.sign({ pocId, fields });
}

describe('a person who is erased', () => {
  test('leaves no word of himself, of the judgements on him and of records made one with his', async () => {
    const workbench = await openWithPerson();
    const { client, him } = workbench;
    const { connection } = workbench.database;
    const before = traces(connection);
    await client.people.purge({ id: him.id });
    expect({ before, after: traces(connection), bin: (await client.bin.list()).map(({ names }) => names) }).toEqual({
      ...{ before: ['value', 'page', 'index'], after: [], bin: [['再约***']] },
    });
    await expect(client.people.get({ id: him.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('takes nothing from others: their part, meeting and task stay', async () => {
    const { client, him, chen, opportunityId, meeting, task, toMeet, toConvince } = await openWithPerson();
    await client.people.purge({ id: him.id });
    const { stakeholders, edges, judgements, mutes } = await client.decisionMap.get({ opportunityId });
    const tasks = await client.tasks.list({ kind: 'opportunity', id: opportunityId });
    expect({
      people: stakeholders.map(({ name, stance }) => [name, stance]),
      judgements: judgements.map(({ value }) => value),
      ...{ edges, mutes },
      attendees: (await client.activities.get({ id: meeting.id })).personIds,
      tasks: tasks.map(({ id, title, personId }) => [id, title, personId]),
    }).toEqual({
      people: [['陈思远', 'enemy']],
      ...{ judgements: ['enemy'], edges: [], mutes: [], attendees: [chen.id] },
      tasks: [
        [task.id, '准备等保证书', null],
        [toMeet.id, '约见***，弄清解除条件', null],
        [toConvince.id, '说服陈思远、***', null],
      ],
    });
  });

  test('signs no more by name and hand, while what was signed stays', async () => {
    const { client, him, opportunityId, signOffId } = await openWithPerson();
    const [poc] = await client.poc.list({ opportunityId });
    const pocId = poc?.id ?? '';
    const signed = (await client.poc.get({ id: pocId })).signOffs[0];
    await client.people.purge({ id: him.id });
    const { signOffs } = await client.poc.get({ id: pocId });
    expect(signOffs).toMatchObject([
      {
        ...{ id: signOffId, signerId: null, signerName: '***', signerTitle: '', strokes: '', outcome: 'passed' },
        ...{ signedOn: '2026-11-20', dissent: '样本偏少', resultHash: signed?.resultHash },
      },
    ]);
    const { tasks } = await client.poc.plan.read({ pocId });
    expect(tasks).toMatchObject([{ name: '提供数据', customerOwnerId: null, customerName: '***' }]);
  });

  test('is named no more by tasks in the bin, which come back all the same', async () => {
    const { client, him, opportunityId, dropped } = await openWithPerson();
    await client.people.purge({ id: him.id });
    const [deletion] = await client.bin.list();
    await client.bin.restore({ batch: deletion?.batch ?? 0 });
    const tasks = await client.tasks.list({ kind: 'opportunity', id: opportunityId });
    expect([deletion?.names, tasks.find(({ id }) => id === dropped.id)?.title]).toEqual([['再约***'], '再约***']);
  });

  test.each([
    ['Ann', 'Announce it to Ann, not to Anna', 'Announce it to ***, not to Anna'],
    ['王', '请王磊转告 王', '请王磊转告 ***'],
    ['A.B (总)', 'A.B (总)已到，AxB (总)未到', '***已到，AxB (总)未到'],
  ])('%s is masked where the name stands alone, and no name that holds it', async (name, title, masked) => {
    const { client } = openWorkbench();
    const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
    const { id: personId } = await client.people.create({ accountId, name });
    const task = await client.tasks.create({ title, personId, accountId });
    await client.people.purge({ id: personId });
    expect((await client.tasks.list({ kind: 'account', id: accountId })).map((one) => [one.id, one.title])).toEqual([
      [task.id, masked],
    ]);
  });

  test('leaves no chance of his veto in what was assumed, while that of others stays', async () => {
    const { client, database, him, hisId, chenId, opportunityId } = await openWithPerson();
    const { connection } = database;
    const holds = (table: string) =>
      JSON.stringify(connection.prepare(`SELECT * FROM "${table}"`).all()).includes(
        `\\"stakeholderId\\":\\"${hisId}`,
      ) ||
      connection
        .prepare(`SELECT 1 FROM changes WHERE table_name = ? AND (instr(before, ?) > 0 OR instr(after, ?) > 0)`)
        .get(table, hisId, hisId) !== undefined;
    const before = holds('decision_simulations');
    await client.people.purge({ id: him.id });
    const assumptions = await client.decisionMap.simulation.get({ opportunityId });
    expect({
      held: [before, holds('decision_simulations')],
      vetoes: assumptions?.vetoes.map(({ stakeholderId, chanceOfUse }) => [stakeholderId, chanceOfUse]),
    }).toEqual({ held: [true, false], vetoes: [[chenId, 0.5]] });
  });

  test('ends undo before it, never after it', async () => {
    const { client, him, chen } = await openWithPerson();
    await client.people.purge({ id: him.id });
    await client.people.update({ id: chen.id, changes: { title: '副总' } });
    const undone = [await client.history.undo(), await client.history.undo()];
    expect({ undone, title: (await client.people.get({ id: chen.id })).title }).toEqual({
      undone: [{ name: 'person.update', subject: '陈思远', field: 'title' }, null],
      title: '总监',
    });
  });

  test('is gone for good also when he was taken off a map before, and his part lay in the history alone', async () => {
    const { client, database, him, hisId } = await openWithPerson();
    await client.decisionMap.remove({ stakeholderIds: [hisId], edgeIds: [] });
    await client.people.purge({ id: him.id });
    expect(traces(database.connection)).toEqual([]);
  });

  test('must be on record', async () => {
    const { client, opportunityId } = await openWithPerson();
    await expect(client.people.purge({ id: opportunityId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is held about a person', () => {
  let held: Awaited<ReturnType<Awaited<ReturnType<typeof openWithPerson>>['client']['people']['personalData']>>;
  beforeEach(async () => {
    const { client, him } = await openWithPerson();
    held = await client.people.personalData({ id: him.id });
  });

  test('names every record that is about him, of his own and of others', () => {
    const { person, employments, acquaintances, relationships, parts, activities, tasks } = held;
    expect({
      person: [person.name, person.title, person.accountName],
      employments: employments.map(({ accountName, title }) => [accountName, title]),
      acquaintances: acquaintances.map(({ other, note }) => [other.name, note]),
      relationships: relationships.map(({ teammateName, level, wantedLevel }) => [teammateName, level, wantedLevel]),
      deals: parts.map(({ deal, part }) => [deal.opportunityName, part.layer, part.personalWin]),
      activities: activities.map(({ day, subject }) => [day, subject]),
      tasks: tasks.map(({ title }) => title),
    }).toEqual({
      person: [`${marker}人`, `${marker}新职`, '江岚银行'],
      employments: [['云鹿零售', `${marker}职务`]],
      acquaintances: [['陈思远', `${marker}同学`]],
      relationships: [['林晓', 2, 4]],
      deals: [['智能客服', 'compliance', `${marker}得`]],
      activities: [['2026-11-18', '方案汇报']],
      tasks: ['准备等保证书', `约见${marker}人，弄清解除条件`],
    });
  });

  test('holds each judgement with its evidence and author, each tie with both names, and rules muted about him', () => {
    const [part] = held.parts;
    expect({
      judgements: part?.judgements.map(({ aspect, value, note, authorName }) => [aspect, value, note, authorName]),
      edges: part?.edges.map(({ kind, fromName, toName, note }) => [kind, fromName, toName, note]),
      mutes: part?.mutes.map(({ code, reason }) => [code, reason]),
    }).toEqual({
      judgements: [
        ['stance', 'enemy', '', '林晓'],
        ['vetoKind', 'absolute', `${marker}依据`, '林晓'],
        ['influence', '5', `${marker}依据`, '林晓'],
      ],
      edges: [['blocks', `${marker}人`, '陈思远', `${marker}阻`]],
      mutes: [['veto-uncovered', `${marker}静音`]],
    });
  });

  test('tells what he is in POCs and how he signed', async () => {
    const { client, him, opportunityId } = await openWithPerson();
    const [poc] = await client.poc.list({ opportunityId });
    const pocId = poc?.id ?? '';
    await client.poc.update({ id: pocId, changes: { customerLeadId: him.id } });
    const fields = { ...anyCriterion, name: '响应时间', personId: him.id, customerOwnerId: him.id };
    await client.poc.criteria.add({ pocId, fields });
    await client.poc.runs.add({ pocId, fields: { ...anyRun, witnessId: him.id } });
    const { pocRoles } = await client.people.personalData({ id: him.id });
    expect(
      pocRoles.map(({ role, what, day, signed }) => [role, what, day, signed?.signerTitle, signed?.isDrawn]),
    ).toEqual([
      ['lead', '', null, undefined, undefined],
      ['criterion-for', '响应时间', null, undefined, undefined],
      ['criterion-owner', '响应时间', null, undefined, undefined],
      ['witness', '2', '2026-11-05', undefined, undefined],
      ['signer', `${marker}人`, '2026-11-20', `${marker}新职`, true],
      ['plan-owner', '提供数据', null, undefined, undefined],
    ]);
    expect(pocRoles[0]).toMatchObject({ pocName: '客服 POC', opportunityName: '智能客服' });
  });
});
