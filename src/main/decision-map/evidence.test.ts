import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

const today = '2026-11-23';
const tomorrow = '2026-11-24';
const seen = (on: string) => ({ source: 'seen', on, confidence: 'high', note: '' }) as const;

async function open() {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const { id: personId } = await client.people.create({ accountId, name: '张敏' });
  const [id = ''] = await client.decisionMap.add({ opportunityId, people: [{ personId }] });
  const map = () => client.decisionMap.get({ opportunityId });
  const since = async () => (await map()).stakeholders[0]?.since;
  const judge = (on: string) =>
    client.decisionMap.judge({ ids: [id], values: { stance: 'mentor' }, evidence: seen(on) });
  return { client, id, map, since, judge };
}

describe('evidence', () => {
  test('is of today or before, whoever asks', async () => {
    const { client, map, judge } = await open();
    const refused = { data: { reason: 'evidence-to-come', detail: { day: tomorrow } } };
    await expect(judge(tomorrow)).rejects.toMatchObject(refused);
    await judge(today);
    const [{ id } = { id: '' }] = (await map()).judgements;
    await expect(client.decisionMap.reviseJudgement({ id, changes: { on: tomorrow } })).rejects.toMatchObject(refused);
    expect((await map()).judgements.map(({ on }) => on)).toEqual([today]);
  });

  test('from before the day on which somebody joined puts him on the map from then on, and undo takes that back', async () => {
    const { client, map, since, judge } = await open();
    const days = [await since()];
    await judge('2026-11-10');
    days.push(await since());
    const [{ id } = { id: '' }] = (await map()).judgements;
    await client.decisionMap.reviseJudgement({ id, changes: { on: '2026-11-02' } });
    days.push(await since());
    await client.history.undo();
    await client.history.undo();
    expect([...days, await since()]).toEqual([today, '2026-11-10', '2026-11-02', today]);
  });

  test('keeps somebody on the map: he cannot join only after it', async () => {
    const { client, id, since, judge } = await open();
    await judge('2026-11-10');
    const join = (day: string) => client.decisionMap.update({ id, changes: { since: day } });
    await expect(join('2026-11-11')).rejects.toMatchObject({
      data: { reason: 'since-after-evidence', detail: { day: '2026-11-10' } },
    });
    await join('2026-11-05');
    expect(await since()).toBe('2026-11-05');
  });
});

test('a tie is of today or before as well, and what is no influence has no weight', async () => {
  const { client, id, map } = await open();
  const { opportunityId } = await map();
  const [other = ''] = await client.decisionMap.add({
    opportunityId,
    people: [{ personId: null, placeholder: '法务' }],
  });
  const tie = { kind: 'influences', fromId: id, toId: other, weight: 3 } as const;
  const refused = { data: { reason: 'evidence-to-come', detail: { day: tomorrow } } };
  await expect(client.decisionMap.edges.add({ ...tie, since: tomorrow })).rejects.toMatchObject(refused);
  const edgeId = await client.decisionMap.edges.add(tie);
  const change = (changes: { since?: string; kind?: 'ally' }) =>
    client.decisionMap.edges.update({ id: edgeId, changes });
  await expect(change({ since: tomorrow })).rejects.toMatchObject(refused);
  await change({ kind: 'ally' });
  expect((await map()).edges).toMatchObject([{ kind: 'ally', weight: 1, since: today }]);
});

test('somebody leaves a deal on the day he joined at the earliest, and joins on the day he leaves at the latest', async () => {
  const { client, id, map } = await open();
  const change = (changes: { since?: string; until?: string | null }) => client.decisionMap.update({ id, changes });
  const refused = (since: string, until: string) => ({
    data: { reason: 'until-before-since', detail: { since, until } },
  });
  await expect(change({ until: '2026-11-22' })).rejects.toMatchObject(refused(today, '2026-11-22'));
  await change({ until: today });
  await expect(change({ since: tomorrow })).rejects.toMatchObject(refused(tomorrow, today));
  expect((await map()).stakeholders.map(({ since, until }) => [since, until])).toEqual([[today, today]]);
});
