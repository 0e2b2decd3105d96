import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('the next step of a customer is the soonest of deals, tasks and plans, and says where it comes from', async () => {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const step = async () => {
    const { nextStep } = await client.accounts.row({ id: accountId });
    return nextStep && [nextStep.kind, nextStep.date, nextStep.text, nextStep.opportunityName, nextStep.isOverdue];
  };
  const seen = [await step()];
  const deal = await client.opportunities.create({ accountId, name: '智能外呼', nextStep: '评审' });
  seen.push(await step());
  await client.activities.create({ accountId, kind: 'visit', subject: '拜访', day: '2026-11-27' });
  seen.push(await step());
  const task = await client.tasks.create({ accountId, title: '寄方案', dueOn: '2026-11-20' });
  seen.push(await step());
  await client.opportunities.update({ id: deal.id, changes: { nextStepDate: '2026-11-20' } });
  seen.push(await step());
  await client.opportunities.remove({ id: deal.id });
  seen.push(await step());
  await client.tasks.update({ id: task.id, changes: { doneAt: '2026-11-23T02:00:00.000Z' } });
  seen.push(await step());
  expect(seen).toEqual([
    null,
    ['deal', null, '评审', '智能外呼', false],
    ['activity', '2026-11-27', '拜访', null, false],
    ['task', '2026-11-20', '寄方案', null, true],
    ['deal', '2026-11-20', '评审', '智能外呼', true],
    ['task', '2026-11-20', '寄方案', null, true],
    ['activity', '2026-11-27', '拜访', null, false],
  ]);
});
