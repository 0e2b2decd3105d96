import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { openDemoAccount, openDemoRoi, present } from '../support/demo-journey.mjs';
import { endOf, launchWorkbench } from '../support/launch.ts';
import { type TappedPage, tap } from '../support/page-client.ts';
import { anyCriterion, anyIssue, anyResult, anyRun, anySignOff } from '../support/poc.ts';

test("the customer's page holds no name, source or note of ours, and quitting from it ends the program", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'present-'));
  const { app, page, complaints } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.locator('.tabs').getByRole('link', { name: 'POC' }).click();
  await page.getByRole('button', { name: '删除 POC「AI 智能客服 POC」' }).click();
  await expect(page.getByText('还没有 POC')).toBeVisible();
  await openDemoRoi(page);
  const customer = await present(app, page);
  await expect(customer.getByText('3,600').first()).toBeVisible();

  const whole = await customer.content();
  const names = ['陈思远', '张敏', '罗崇', '沈国梁', '报价单', '一票否决', '我方报价'];
  expect(names.filter((name) => whole.includes(name))).toEqual([]);
  expect(app.windows().length).toBe(1);
  // Without a POC there is nothing else to turn to.
  await expect(customer.getByRole('radiogroup', { name: '演示页面' })).toHaveCount(0);

  const ended = endOf(app, dataFolder);
  // Where quitting is stuck the answer never comes either.
  void app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  expect(await ended).toBe(0);
  expect(complaints).toEqual([]);
});

/** As with a projector: our own window stays open beside the customer's. */
async function plugInProjector(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ screen }) => {
    const display = screen.getPrimaryDisplay();
    screen.getAllDisplays = () => [display, { ...display, id: display.id + 1 }];
  });
}

/** Stands in everything about the POC that is not the customer's to read. */
const secret = '内部机密';

/** A POC with a criterion, a round and a blocked task, and with something internal in each of its other places. */
async function fillPoc({ poc }: TappedPage['client'], opportunityId: string): Promise<string> {
  const competitors = [secret];
  const { id } = await poc.create({ opportunityId, name: '客服机器人验证', competitors, inScope: secret });
  await poc.update({ id, changes: { outOfScope: secret, integrations: secret, nextStep: secret, users: secret } });
  await poc.move({ id, status: 'running', overrideReason: secret, endReason: '' });
  const criterionId = await poc.criteria.add({ pocId: id, fields: { ...anyCriterion, useCase: secret } });
  const round = { ...anyRun, note: secret, environment: secret, configHash: secret };
  const runId = await poc.runs.add({ pocId: id, fields: round });
  const result = { ...anyResult, fileName: `${secret}.csv`, details: `{"note":"${secret}"}` };
  await poc.results.set({ runId, criterionId, fields: result });
  await poc.issues.add({ pocId: id, fields: { ...anyIssue, name: secret, measure: secret } });
  await poc.issues.add({ pocId: id, fields: { ...anyIssue, name: secret, kind: 'risk', severity: 'high' } });
  const hours = { teammateId: null, phase: 'tuning', on: '2026-11-05', hours: 8, note: secret } as const;
  await poc.efforts.add({ pocId: id, fields: hours });
  await poc.signOffs.sign({ pocId: id, fields: { ...anySignOff, dissent: secret, conditions: secret } });
  await poc.plan.setDates({ pocId: id, startsOn: '2026-11-02', goLiveOn: null });
  const line = { pocId: id, parentId: null, belowId: null } as const;
  const taskId = await poc.plan.add({ ...line, name: '知识与意图调优', kind: 'task', days: 5 });
  const changes = { isBlocked: true, progress: 40, evidence: secret, customerOwnerName: '赵子昂' };
  await poc.plan.update({ id: taskId, changes });
  await poc.plan.add({ ...line, name: '签收', kind: 'milestone', days: 0 });
  return id;
}

test('from the page of a POC the room sees its scorecard and plan, follows what changes, and gets nothing internal', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'present-poc-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await plugInProjector(app);
  const { client } = await tap(page);
  const [deal] = await client.opportunities.list({ accountId: null });
  const opportunityId = deal?.id ?? '';
  const pocId = await fillPoc(client, opportunityId);
  const { id: otherId } = await client.poc.create({ opportunityId, name: '另一个验证' });
  await openDemoAccount(page);
  await page.locator('.tabs').getByRole('link', { name: 'POC' }).click();
  await page.getByRole('combobox', { name: '这个商机的 POC' }).selectOption(pocId);
  await expect(page.getByRole('textbox', { name: 'POC 名称' })).toHaveValue('客服机器人验证');
  const customer = await present(app, page);
  const room = await tap(customer);
  const problems: unknown[] = [];
  const look = async (name: string) => {
    await customer.screenshot({ path: `test-output/screens/presentation-${name}.png` });
    const { violations } = await new AxeBuilder({ page: customer }).setLegacyMode().analyze();
    problems.push(...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
  };

  await expect(customer.getByRole('heading', { name: '客服机器人验证' })).toBeVisible();
  const row = customer.getByRole('row', { name: /意图识别准确率 必 82\.0% ≥ 90\.0% ≥ 96\.0% 94\.0% 92\.87%–94\.96%/ });
  await expect(row).toContainText('达标');
  await expect(customer.getByText('第 1 轮')).toBeVisible();
  await look('results');
  const results = await customer.content();
  await customer.keyboard.press('PageDown');
  await expect(customer.getByRole('row', { name: '知识与意图调优 赵子昂 11-02 至 11-06 40%' })).toBeVisible();
  await expect(customer.getByRole('img', { name: '验证计划的横道图' })).toBeVisible();
  await look('plan');
  const heard = await room.heard();
  expect([heard, results, await customer.content()].map((text) => text.includes(secret))).toEqual([
    false,
    false,
    false,
  ]);
  expect(heard).toContain('意图识别准确率');

  // What got into this page could ask for no more than the page itself.
  const asked = [
    () => room.client.poc.get({ id: pocId }),
    () => room.client.poc.plan.read({ pocId }),
    () => room.client.poc.list({ opportunityId: null }),
    () => room.client.presentation.open({ opportunityId, pocId: otherId, first: 'poc' }),
  ];
  for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const given = await room.client.presentation.poc({ pocId: otherId, id: otherId } as never);
  expect(given.name).toBe('客服机器人验证');

  // The engineer goes on working beside it.
  const { tasks } = await client.poc.plan.read({ pocId });
  await client.poc.plan.update({ id: tasks[0]?.id ?? '', changes: { name: '话术调优', progress: 70 } });
  await expect(customer.getByRole('row', { name: '话术调优 赵子昂 11-02 至 11-06 70%' })).toBeVisible();
  await customer.getByText('价值', { exact: true }).click();
  await expect(customer.getByText('3,600').first()).toBeVisible();
  await customer.getByText('验证结果', { exact: true }).click();
  await expect(row).toBeVisible();
  await client.poc.remove({ id: pocId });
  await expect(customer.getByRole('alert')).toHaveText('这个 POC 已不在了。');
  await customer.keyboard.press('PageDown');
  await expect(customer.getByText('3,600').first()).toBeVisible();
  expect(problems).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
