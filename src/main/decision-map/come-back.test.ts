import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('whoever left the deal and comes back has his part once more, with what was judged of him', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const { id: personId } = await client.people.create({ accountId, name: '张敏' });
  const [id = ''] = await client.decisionMap.add({ opportunityId, people: [{ personId }] });
  const evidence = { source: 'seen', on: '2026-11-01', confidence: 'high', note: '' } as const;
  await client.decisionMap.judge({ ids: [id], values: { stance: 'mentor' }, evidence });
  await expect(client.decisionMap.add({ opportunityId, people: [{ personId }] })).rejects.toMatchObject({
    data: { reason: 'stakeholder-already' },
  });
  await client.decisionMap.update({ id, changes: { until: '2026-11-10' } });
  const back = await client.decisionMap.add({ opportunityId, people: [{ personId }] });
  const { stakeholders } = await client.decisionMap.get({ opportunityId });
  expect([back, stakeholders.map(({ stance, until }) => [stance, until])]).toEqual([[id], [['mentor', null]]]);
});

test('somebody whose first day was set to one to come is brought in again from today on', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const { id: personId } = await client.people.create({ accountId, name: '张敏' });
  const [id = ''] = await client.decisionMap.add({ opportunityId, people: [{ personId }] });
  const [today] = (await client.decisionMap.get({ opportunityId })).stakeholders.map(({ since }) => since);
  await client.decisionMap.update({ id, changes: { since: '2030-01-01' } });
  const back = await client.decisionMap.add({ opportunityId, people: [{ personId }] });
  const { stakeholders } = await client.decisionMap.get({ opportunityId });
  expect([back, stakeholders.map(({ since, until }) => [since, until])]).toEqual([[id], [[today, null]]]);
});

test('one person copied from two deals is pasted once', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: personId } = await client.people.create({ accountId, name: '张敏' });
  const deal = async (name: string) => (await client.opportunities.create({ accountId, name })).id;
  const [first, second, third] = [await deal('智能客服'), await deal('知识库'), await deal('质检')];
  const bring = (opportunityId: string) => client.decisionMap.add({ opportunityId, people: [{ personId }] });
  const [one = ''] = await bring(first);
  const [other = ''] = await bring(second);
  expect(await client.decisionMap.paste({ opportunityId: third, ids: [one, other] })).toHaveLength(1);
});
