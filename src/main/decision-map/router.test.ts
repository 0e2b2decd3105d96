import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { Judged } from '../../shared/decision-map/model.ts';
import { usualScoring } from '../../shared/decision-map/scoring.ts';
import { defaultAssumptions } from '../../shared/decision-map/simulation/default-assumptions.ts';

const seen = (on: string, note = '') => ({ source: 'seen', on, confidence: 'high', note }) as const;

async function open() {
  const { client, clock, database } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const me = await client.team.create({ name: '林晓', isMe: true });
  const person = async (name: string, title = '') => (await client.people.create({ accountId, name, title })).id;
  const personIds = { zhang: await person('张敏', '总经理'), chen: await person('陈思远'), luo: await person('罗崇') };
  const [zhang = '', chen = '', luo = ''] = await client.decisionMap.add({
    opportunityId,
    people: [
      { personId: personIds.zhang, layer: 'business', buyingRole: 'decision-maker' },
      { personId: personIds.chen, layer: 'business' },
      { personId: personIds.luo, layer: 'compliance' },
    ],
  });
  const map = () => client.decisionMap.get({ opportunityId });
  const part = async (id: string) => (await map()).stakeholders.find((one) => one.id === id);
  return { client, clock, database, accountId, opportunityId, me, personIds, zhang, chen, luo, map, part };
}

describe('the people of a deal', () => {
  test('stand by their say in it with what other records know of them', async () => {
    const { client, accountId, opportunityId, me, personIds, map } = await open();
    await client.people.relationships.set({ personId: personIds.chen, teammateId: me.id, level: 2, wantedLevel: 3 });
    const call = {
      accountId,
      subject: 'x',
      kind: 'call' as const,
      status: 'done' as const,
      personIds: [personIds.chen],
    };
    await client.activities.create({ ...call, day: '2026-11-02' });
    await client.activities.create({ ...call, day: '2026-11-20' });
    await client.activities.create({ ...call, day: '2026-12-20', status: 'planned' });
    const { stakeholders, ...rest } = await map();
    expect({
      people: stakeholders.map(({ name, title, layer, buyingRole }) => [name, title, layer, buyingRole]),
      chen: stakeholders
        .filter(({ name }) => name === '陈思远')
        .map(({ firstContactOn, lastContactOn, level, wantedLevel }) => [
          firstContactOn,
          lastContactOn,
          level,
          wantedLevel,
        ]),
      names: [rest.opportunityId === opportunityId, rest.opportunityName, rest.accountName],
      layers: rest.layers.map(({ key }) => key),
    }).toEqual({
      people: [
        ['张敏', '总经理', 'business', 'decision-maker'],
        ['陈思远', '', 'business', null],
        ['罗崇', '', 'compliance', null],
      ],
      chen: [['2026-11-02', '2026-11-20', 2, 3]],
      names: [true, '智能客服', '江岚银行'],
      layers: ['executive', 'procurement', 'compliance', 'business', 'technical'],
    });
  });

  test('are in a deal once, and a placeholder becomes a person with all that was judged', async () => {
    const { client, opportunityId, personIds, zhang, chen, part } = await open();
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => null,
        (error) => error.data.reason,
      );
    const [legal = ''] = await client.decisionMap.add({
      opportunityId,
      people: [{ personId: null, placeholder: '法务' }],
    });
    await client.decisionMap.judge({ ids: [legal], values: { vetoKind: 'scope' }, evidence: seen('2026-11-20') });
    const xu = await client.people.create({
      accountId: (await client.opportunities.get({ id: opportunityId })).accountId,
      name: '许青',
    });
    const answers = [
      await refused(client.decisionMap.add({ opportunityId, people: [{ personId: personIds.zhang }] })),
      await refused(client.decisionMap.add({ opportunityId, people: [{ personId: xu.id }, { personId: xu.id }] })),
      await refused(client.decisionMap.add({ opportunityId, people: [{ personId: null }] })),
      await refused(client.decisionMap.identify({ id: legal, personId: personIds.zhang })),
      await refused(client.decisionMap.update({ id: zhang, changes: { placeholder: '谁' } })),
    ];
    await client.decisionMap.edges.add({ kind: 'influences', fromId: legal, toId: chen });
    const before = await part(legal);
    await client.decisionMap.identify({ id: legal, personId: xu.id });
    const after = await part(legal);
    expect({
      answers,
      before: [before?.name, before?.personId],
      after: [after?.name, after?.placeholder, after?.vetoKind],
    }).toEqual({
      answers: [
        'stakeholder-already',
        'stakeholder-already',
        'placeholder-without-name',
        'stakeholder-already',
        'placeholder-without-name',
      ],
      before: ['法务', null],
      after: ['许青', '', 'scope'],
    });
  });

  test('go with their deal and their person, and come back by undo with judgements and ties', async () => {
    const { client, personIds, zhang, chen, map } = await open();
    await client.decisionMap.judge({ ids: [chen], values: { stance: 'mentor' }, evidence: seen('2026-11-20') });
    await client.decisionMap.edges.add({ kind: 'conflict', fromId: zhang, toId: chen });
    const before = await map();
    await client.people.remove({ id: personIds.chen });
    const without = await map();
    await client.history.undo();
    expect({
      left: [without.stakeholders.length, without.judgements.length, without.edges.length],
      after: await map(),
    }).toEqual({
      left: [2, 0, 0],
      after: before,
    });
  });

  test('are dragged together in one step, and one who left meanwhile holds nobody up', async () => {
    const { client, opportunityId, zhang, chen, luo, map } = await open();
    const places = async () => (await map()).stakeholders.map(({ layer, x, y }) => [layer, x, y]);
    await client.decisionMap.remove({ stakeholderIds: [luo], edgeIds: [] });
    const before = await places();
    const cards = [zhang, chen, luo].map((id, index) => ({ id, layer: 'executive' as const, x: index * 200, y: 16 }));
    await client.decisionMap.arrange({ opportunityId, cards });
    const moved = await places();
    const { undo } = await client.history.state();
    await client.history.undo();
    expect({ moved, undo, after: await places() }).toEqual({
      moved: [
        ['executive', 0, 16],
        ['executive', 200, 16],
      ],
      undo: { name: 'map.arrange', subject: '张敏、陈思远', field: null },
      after: before,
    });
  });

  test('are pasted into another deal with their layer, role and ties, but without what was judged of them', async () => {
    const { client, accountId, zhang, chen, personIds } = await open();
    await client.decisionMap.judge({ ids: [zhang], values: { stance: 'enemy' }, evidence: seen('2026-11-20') });
    await client.decisionMap.edges.add({ kind: 'influences', fromId: chen, toId: zhang, weight: 3, note: '同乡' });
    const other = await client.opportunities.create({ accountId, name: '知识库' });
    await client.decisionMap.add({ opportunityId: other.id, people: [{ personId: personIds.luo }] });
    const first = await client.decisionMap.paste({ opportunityId: other.id, ids: [zhang, chen] });
    const again = await client.decisionMap.paste({ opportunityId: other.id, ids: [zhang, chen] });
    const map = await client.decisionMap.get({ opportunityId: other.id });
    expect({
      counts: [first.length, again.length],
      people: map.stakeholders.map(({ name, layer, buyingRole, stance }) => [name, layer, buyingRole, stance]),
      edges: map.edges.map(({ kind, weight, note }) => [kind, weight, note]),
      judgements: map.judgements,
    }).toEqual({
      counts: [2, 0],
      people: [
        ['张敏', 'business', 'decision-maker', 'neutral'],
        ['罗崇', null, null, 'neutral'],
        ['陈思远', 'business', null, 'neutral'],
      ],
      edges: [['influences', 3, '同乡']],
      judgements: [],
    });
  });
});

describe('a judgement', () => {
  test('of the latest day holds, in whatever order the evidence came in', async () => {
    const { client, chen, part, map } = await open();
    const judge = (stance: 'mentor' | 'enemy' | 'supporter', on: string) =>
      client.decisionMap.judge({ ids: [chen], values: { stance }, evidence: seen(on) });
    const stances: (string | undefined)[] = [];
    for (const [stance, on] of [
      ['supporter', '2026-10-01'],
      ['enemy', '2026-11-01'],
      ['mentor', '2026-10-15'],
      ['mentor', '2026-11-01'],
    ] as const) {
      await judge(stance, on);
      stances.push((await part(chen))?.stance);
    }
    const latest = (await map()).judgements.findLast(({ stakeholderId }) => stakeholderId === chen);
    await client.decisionMap.removeJudgement({ id: latest?.id ?? '' });
    stances.push((await part(chen))?.stance);
    await client.history.undo();
    stances.push((await part(chen))?.stance);
    expect({ stances, days: (await map()).judgements.map(({ on, value }) => [on, value]) }).toEqual({
      stances: ['supporter', 'enemy', 'enemy', 'mentor', 'mentor', 'mentor'],
      days: [
        ['2026-10-01', 'supporter'],
        ['2026-10-15', 'mentor'],
        ['2026-11-01', 'mentor'],
      ],
    });
  });

  test('names who judged, and without any evidence left nothing is believed', async () => {
    const { client, me, chen, part, map } = await open();
    await client.decisionMap.judge({
      ids: [chen],
      values: { influence: 5, coverage: 'in-depth', politicalStatus: 'inner-circle' },
      evidence: { source: 'reported', on: '2026-11-20', confidence: 'medium', note: '张敏说的' },
    });
    const believed = await part(chen);
    const { judgements } = await map();
    for (const { id } of judgements) await client.decisionMap.removeJudgement({ id });
    const nothing = await part(chen);
    const told = (one: typeof believed) => [one?.influence, one?.coverage, one?.politicalStatus];
    expect({
      believed: told(believed),
      evidence: judgements
        .map(({ aspect, value, source, note, authorId }) => [aspect, value, source, note, authorId])
        .sort(),
      nothing: told(nothing),
    }).toEqual({
      believed: [5, 'in-depth', 'inner-circle'],
      evidence: [
        ['coverage', 'in-depth', 'reported', '张敏说的', me.id],
        ['influence', '5', 'reported', '张敏说的', me.id],
        ['politicalStatus', 'inner-circle', 'reported', '张敏说的', me.id],
      ],
      nothing: [3, 'unknown', null],
    });
  });

  test('that says the same again is no step of undo, and its evidence moves to a day only while that is free', async () => {
    const { client, chen, map } = await open();
    const judge = (on: string) =>
      client.decisionMap.judge({ ids: [chen], values: { stance: 'mentor' }, evidence: seen(on) });
    await judge('2026-11-01');
    const before = await client.history.state();
    await judge('2026-11-01');
    const after = await client.history.state();
    await judge('2026-11-09');
    const [first] = (await map()).judgements;
    const move = (on: string) => client.decisionMap.reviseJudgement({ id: first?.id ?? '', changes: { on } });
    await expect(move('2026-11-09')).rejects.toMatchObject({ data: { reason: 'judgement-of-that-day' } });
    await move('2026-11-02');
    expect({ after, days: (await map()).judgements.map(({ on }) => on) }).toEqual({
      after: before,
      days: ['2026-11-02', '2026-11-09'],
    });
  });
});

describe('a tie', () => {
  test.each([
    ['the same once more', 'influences', 'zhang', 'chen', 'edge-already'],
    ['the other way round', 'influences', 'chen', 'zhang', null],
    ['a conflict told from the other side', 'conflict', 'chen', 'zhang', 'edge-already'],
    ['to himself', 'ally', 'zhang', 'zhang', 'edge-to-himself'],
    ['reporting that leads back', 'reports-to', 'luo', 'zhang', 'edge-in-circle'],
    ['approval before oneself', 'approves-before', 'luo', 'zhang', null],
  ] as const)('%s: %s from %s to %s → %s', async (_, kind, from, to, reason) => {
    const { client, ...ids } = await open();
    const { add } = client.decisionMap.edges;
    await add({ kind: 'influences', fromId: ids.zhang, toId: ids.chen });
    await add({ kind: 'conflict', fromId: ids.zhang, toId: ids.chen });
    await add({ kind: 'reports-to', fromId: ids.zhang, toId: ids.chen });
    await add({ kind: 'reports-to', fromId: ids.chen, toId: ids.luo });
    const answer = await add({ kind, fromId: ids[from], toId: ids[to] }).then(
      () => null,
      (error) => error.data.reason,
    );
    expect(answer).toBe(reason);
  });

  test('never leads into another deal', async () => {
    const { client, accountId, zhang, personIds } = await open();
    const other = await client.opportunities.create({ accountId, name: '知识库' });
    const [there = ''] = await client.decisionMap.add({
      opportunityId: other.id,
      people: [{ personId: personIds.zhang }],
    });
    const tie = client.decisionMap.edges.add({ kind: 'ally', fromId: zhang, toId: there });
    await expect(tie).rejects.toMatchObject({ data: { reason: 'edge-other-deal' } });
  });
});

describe('the layers of a deal', () => {
  test('are renamed, moved, added and removed, each as one step of undo back to the usual ones', async () => {
    const { client, opportunityId, map } = await open();
    const { layers } = client.decisionMap;
    const read = async () => (await map()).layers.map(({ key, name }) => name || key);
    await layers.update({ opportunityId, key: 'technical', changes: { name: '科技部', plannedMaxDays: 45 } });
    await layers.move({ opportunityId, key: 'technical', position: 0 });
    const added = await layers.add({ opportunityId, kind: null, name: '集团科技委', position: 1 });
    await layers.add({ opportunityId, kind: 'end-user', name: '', position: 6 });
    await layers.remove({ opportunityId, key: 'procurement' });
    const changed = await read();
    const refusals = await Promise.all(
      [
        layers.remove({ opportunityId, key: 'business' }),
        layers.add({ opportunityId, kind: 'business', name: '', position: 0 }),
        layers.add({ opportunityId, kind: null, name: ' ', position: 0 }),
        layers.update({ opportunityId, key: added, changes: { name: '' } }),
      ].map((work) =>
        (work as Promise<unknown>).then(
          () => null,
          (error) => error.data.reason,
        ),
      ),
    );
    for (let step = 0; step < 5; step += 1) await client.history.undo();
    expect({ changed, refusals, undone: await read() }).toEqual({
      changed: ['科技部', '集团科技委', 'executive', 'compliance', 'business', 'end-user'],
      refusals: ['layer-has-people', 'layer-already', 'layer-without-name', 'layer-without-name'],
      undone: ['executive', 'procurement', 'compliance', 'business', 'technical'],
    });
  });
});

test('rules are silenced with a reason, and weights are changed for all deals and taken back', async () => {
  const { client, opportunityId, luo, map } = await open();
  await client.decisionMap.mute({ opportunityId, code: 'veto-uncovered', stakeholderId: luo, reason: '下周已约' });
  await client.decisionMap.setScoring({ ...usualScoring, staleDays: 30, switchedOff: ['no-opponent-known'] });
  const { mutes, scoring } = await map();
  await client.history.undo();
  await client.decisionMap.unmute({ id: mutes[0]?.id ?? '' });
  const after = await map();
  expect({
    mutes: mutes.map(({ code, reason }) => [code, reason]),
    scoring: [scoring.staleDays, scoring.switchedOff],
    after: [after.mutes, after.scoring],
  }).toEqual({
    mutes: [['veto-uncovered', '下周已约']],
    scoring: [30, ['no-opponent-known']],
    after: [[], usualScoring],
  });
});

test('the network holds who is within three acquaintances, and whom of them we know', async () => {
  const { client, accountId, opportunityId, me, personIds } = await open();
  const names = ['甲', '乙', '丙', '丁'];
  const chain = await Promise.all(names.map(async (name) => (await client.people.create({ accountId, name })).id));
  for (const [index, id] of chain.entries()) {
    const before = index === 0 ? personIds.luo : (chain[index - 1] ?? '');
    await client.people.acquaintances.add({ personId: before, otherId: id, kind: 'alumni', note: '' });
  }
  for (const personId of chain) {
    await client.people.relationships.set({ personId, teammateId: me.id, level: 1, wantedLevel: 1 });
  }
  const network = await client.decisionMap.network({ opportunityId });
  expect({
    people: network.people.map(({ name }) => name).sort(),
    ties: network.acquaintances.length,
    known: network.relationships.map(({ teammateName, personId }) => [teammateName, chain.indexOf(personId)]).sort(),
  }).toEqual({
    people: ['丙', '乙', '张敏', '甲', '罗崇', '陈思远'].sort(),
    ties: 3,
    known: [
      ['林晓', 0],
      ['林晓', 1],
      ['林晓', 2],
    ],
  });
});

test('the light of an account takes its open deals together, and one without a map has none', async () => {
  const { client, accountId, opportunityId, zhang } = await open();
  const light = () => client.decisionMap.light({ accountId });
  const red = await light();
  const judge = (values: Partial<Judged>) =>
    client.decisionMap.judge({ ids: [zhang], values, evidence: seen('2026-11-20') });
  await judge({ buyingRole: 'evaluator', politicalStatus: 'inner-circle', stance: 'supporter' });
  const amber = await light();
  await judge({ buyingRole: 'approver' });
  const green = await light();
  const close = { closeReason: 'price', closeNote: '', closeCompetitor: '' } as const;
  await client.opportunities.moveStage({ id: opportunityId, stage: 'lost', criteria: [], close });
  const other = await client.accounts.create({ name: '安沛人寿' });
  const none = await client.decisionMap.light({ accountId: other.id });
  expect([red, amber, green, await light(), none]).toEqual(['red', 'amber', 'green', null, null]);
});

test('what a simulation assumes is kept with the deal and taken back by undo', async () => {
  const { client, opportunityId, map } = await open();
  const assumed = defaultAssumptions(await map(), '2026-11-23');
  const changed = { ...structuredClone(assumed), seed: 42 } as Parameters<
    typeof client.decisionMap.simulation.set
  >[0]['assumptions'];
  const { get, set } = client.decisionMap.simulation;
  const before = await get({ opportunityId });
  await set({ opportunityId, assumptions: changed });
  const kept = await get({ opportunityId });
  await client.history.undo();
  expect({ before, kept, after: await get({ opportunityId }) }).toEqual({ before: null, kept: changed, after: null });
});
