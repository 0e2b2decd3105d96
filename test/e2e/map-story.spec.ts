import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';
import { saveTo } from '../support/save-to.ts';

const card = (page: Page) => page.getByRole('button', { name: /^罗崇，/ });

async function choose(page: Page, field: string, value: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field, exact: true });
  await box.click();
  await page
    .locator('.ant-select-item-option', { hasText: new RegExp(`^${value}$`) })
    .last()
    .click();
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('a veto that nobody covers becomes a task, a meeting resolves it, time tells before and after, and the customer sees no judgement', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'map-story-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  const findings = page.getByRole('tabpanel', { name: '就绪度' });
  await expect(findings.getByText('罗崇持一票否决，接触不足')).toBeVisible();
  await findings.getByRole('button', { name: '把「罗崇持一票否决，接触不足」建成任务' }).click();
  await expect(findings.getByText(/^任务 /).first()).toBeVisible();
  await findings
    .getByRole('button', { name: /罗崇持一票否决/ })
    .first()
    .click();
  await expect(findings.getByRole('list', { name: '触发的字段' })).toContainText('覆盖');
  const problems = await serious(page);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('昨天见了 罗崇 安全评审');
  await expect(page.getByRole('option', { name: /新建会议.*罗崇/ })).toBeVisible();
  await page.keyboard.press('Enter');

  await card(page).click();
  await page.getByRole('tab', { name: '详情' }).click();
  await expect(page.getByText(/之后还没有更新判断/)).toBeVisible();
  await page.getByText('亲见', { exact: true }).first().click();
  await page.getByRole('textbox', { name: '依据说明' }).fill('评审会上当面同意');
  await expect(page.getByText(/这一天已判断过/)).toHaveCount(0);
  await choose(page, '立场', '支持');
  await expect(page.getByText('这一天已判断过：立场。', { exact: false })).toBeVisible();
  await choose(page, '覆盖', '多次');
  await choose(page, '否决状态', '已解除');
  await expect(card(page)).toHaveAccessibleName(/支持/);
  problems.push(...(await serious(page)));

  await page.getByRole('tab', { name: '就绪度' }).click();
  await expect(findings.getByText(/罗崇持一票否决/)).toHaveCount(0);

  const slider = page.getByRole('slider', { name: '地图的日期' });
  await slider.focus();
  await slider.press('ArrowLeft');
  await slider.press('ArrowLeft');
  await expect(card(page)).toHaveAccessibleName(/中立/);
  await expect(page.getByText(/^过去的地图只能看。/)).toBeVisible();
  await expect(card(page)).not.toHaveAccessibleName(/关系/);
  await expect(findings.getByText(/罗崇持一票否决/)).toBeVisible();
  await page.getByRole('button', { name: '回到今天' }).click();
  await expect(card(page)).toHaveAccessibleName(/支持/);

  await page.getByRole('button', { name: '与另一天对比' }).click();
  await expect(page.getByText('罗崇 · 立场：中立 → 支持')).toBeVisible();
  await expect(page.getByText(/评审会上当面同意/).first()).toBeVisible();
  problems.push(...(await serious(page)));
  await page.getByRole('button', { name: '结束对比' }).click();

  await card(page).click();
  await page.keyboard.press('Control+j');
  const activity = page.getByRole('dialog', { name: '记一条动态' });
  for (const known of ['江岚银行信用卡中心', 'AI 智能客服', '罗崇']) {
    await expect(activity.getByText(known, { exact: true }).filter({ visible: true }).first()).toBeVisible();
  }
  await page.keyboard.press('Escape');

  const path = join(dataFolder, 'customer.svg');
  await saveTo(app, path);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByText('SVG', { exact: true }).click();
  problems.push(...(await serious(page)));
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('决策地图已保存', { exact: true }).first()).toBeVisible();
  const svg = readFileSync(path, 'utf8');
  const judgements = ['支持', '反对', '导师', '中立', '否决', '批准', '影响', '覆盖', '评审', '夜间', '11-'];
  expect({ names: svg.includes('罗崇'), judged: judgements.filter((word) => svg.includes(word)) }).toEqual({
    names: true,
    judged: [],
  });
  expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});

test('paths and simulation answer for the demo deal, and what the simulation assumes is kept', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'map-story-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  await page.getByRole('tab', { name: '路径' }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('陈思远');
  const problems = await serious(page);
  await page.screenshot({ path: 'test-output/screens/map-paths.png' });
  await page.getByRole('tab', { name: '推演' }).click();
  const seed = panel.getByRole('textbox', { name: /种子/ });
  await seed.fill('42');
  await seed.press('Enter');
  await expect(page.getByRole('button', { name: /撤销：修改「AI 智能客服」的推演假设/ }).first()).toBeVisible();
  const start = panel.getByRole('textbox', { name: '从哪天算起' });
  await start.fill('2026-01-05');
  await start.press('Enter');
  await expect(panel.getByText(/这一天已经过去/)).toBeVisible();
  problems.push(...(await serious(page)));
  await page.screenshot({ path: 'test-output/screens/map-simulation.png' });
  const chart = panel.getByRole('img', { name: /签约/ });
  const [drawn, table] = [await chart.getAttribute('viewBox'), panel.getByRole('button', { name: '看数字' })];
  await table.click();
  await expect(chart).toHaveCount(0);
  await panel.getByRole('button', { name: '看图' }).click();
  await expect(chart).toHaveAttribute('viewBox', drawn ?? '');
  await page.getByRole('button', { name: '从今天算起' }).click();
  await expect(panel.getByText(/这一天已经过去/)).toHaveCount(0);
  await page.getByRole('tab', { name: '就绪度' }).click();
  await page.getByRole('tab', { name: '推演' }).click();
  await expect(seed).toHaveValue('42');
  expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});

test('the task of a finding is opened from it and stays its task under another title', async () => {
  const { page, complaints, close } = await launchWorkbench({
    dataFolder: mkdtempSync(join(tmpdir(), 'map-story-')),
    arguments: ['--demo'],
  });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  const findings = page.getByRole('tabpanel', { name: '就绪度' });
  const finding = findings.getByRole('listitem').filter({ hasText: '罗崇持一票否决，接触不足' });
  await finding.getByRole('button', { name: /建成任务$/ }).click();
  await finding.getByRole('link', { name: /^任务 / }).click();
  const tasks = page.getByRole('region', { name: '任务' });
  const task = tasks.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: /约见罗崇/ }) });
  await task.getByRole('textbox', { name: '任务' }).fill('见罗总');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '决策地图' }).click();
  await expect(finding.getByRole('link', { name: /^任务 / })).toHaveAttribute('title', /见罗总/);
  await expect(finding.getByRole('button', { name: /建成任务$/ })).toHaveCount(0);
  expect(complaints).toEqual([]);
  await close();
});
