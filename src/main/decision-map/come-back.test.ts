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
