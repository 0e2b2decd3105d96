import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/query-plan.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { contactDaysSql, stagesSql } from './read-past.ts';

const daysPassed = 8;

test('the past holds the days of contacts that took place, and the stages that the deal came to', async () => {
  const { client, clock } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const { id: personId } = await client.people.create({ accountId, name: '陈思远' });
  await client.decisionMap.add({ opportunityId, people: [{ personId }, { personId: null, placeholder: '法务' }] });
  const call = { accountId, subject: 'x', personIds: [personId] };
  await client.activities.create({ ...call, kind: 'call', status: 'done', day: '2026-11-20' });
  await client.activities.create({ ...call, kind: 'visit', status: 'done', day: '2026-11-02' });
  await client.activities.create({ ...call, kind: 'mail', status: 'done', day: '2026-11-02' });
  await client.activities.create({ ...call, kind: 'note', status: 'done', day: '2026-11-04' });
  await client.activities.create({ ...call, kind: 'call', status: 'planned', day: '2026-12-20' });
  clock.pass(daysPassed * 86_400_000);
  await client.opportunities.moveStage({ id: opportunityId, stage: 'poc', criteria: [], close: null });
  const known = await client.decisionMap.past({ opportunityId });
  await client.history.undo();
  const { stages } = await client.decisionMap.past({ opportunityId });
  expect({ known, afterUndo: stages.map(({ stage }) => stage) }).toEqual({
    known: {
      contacts: [{ personId, days: ['2026-11-02', '2026-11-20'] }],
      stages: [
        { on: '2026-11-23', stage: 'lead' },
        { on: '2026-12-01', stage: 'poc' },
      ],
    },
    afterUndo: ['lead', 'poc', 'lead'],
  });
});

test('it is read from the people of the deal and from its own changes, never from all of them', () => {
  const plan = [contactDaysSql, stagesSql].map((sql) => planOf(sql, { opportunityId: 'a', today: '2026-11-23' }));
  expect(plan.flat().filter((step) => step.startsWith('SCAN'))).toEqual([]);
  expect(plan[0]?.[0]).toContain('stakeholders');
});
