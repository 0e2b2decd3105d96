import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';
import { openNewPoc } from '../support/poc-pages.ts';

test('a POC goes from its gate over agreed criteria and rounds of testing to a verdict', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'poc-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  const problems: unknown[] = [];
  const look = async (name: string) => {
    await page.screenshot({ path: `test-output/screens/poc-${name}.png` });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    problems.push(...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
  };
  await openNewPoc(page, '客服机器人验证');

  await page.getByRole('tab', { name: '准入与范围' }).click();
  await page.getByRole('combobox', { name: '状态' }).selectOption('approved');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('准入只有 0 / 12 分')).toBeVisible();
  await dialog.getByRole('button', { name: '确定' }).click();
  await expect(dialog.getByText('请写明理由', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  for (const item of ['内线', '预算', '决策时间', '技术人员']) {
    await page.getByRole('radiogroup', { name: item }).getByText('有', { exact: true }).click();
  }
  await expect(page.getByText('8 / 12 分，可以放行')).toBeVisible();
  await look('gate');
  await page.getByRole('combobox', { name: '状态' }).selectOption('approved');
  await expect(page.getByRole('combobox', { name: '状态' })).toHaveValue('approved');

  await page.getByRole('tab', { name: '计划与标准' }).click();
  await page.getByRole('button', { name: '添加标准' }).click();
  await dialog.getByLabel('标准', { exact: true }).fill('意图识别准确率');
  await dialog.getByLabel('目标').fill('九成');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('看不懂这个数')).toBeVisible();
  await dialog.getByLabel('基线').fill('82%');
  await dialog.getByLabel('目标').fill('150');
  await expect(dialog.getByText('应在 0.0% 到 100.0% 之间')).toBeVisible();
  await dialog.getByLabel('目标').fill('90');
  await dialog.getByText('必须达标').click();
  await look('criterion');
  await dialog.getByRole('button', { name: '保存' }).click();

  await page.getByRole('tab', { name: '测试轮次' }).click();
  const rounds = [
    ['1640', '未达标', 0],
    ['1810', '样本不足', 1],
    ['1880', '达标', 0],
  ] as const;
  for (const [right, verdict, needs] of rounds) {
    await page.getByRole('button', { name: '添加一轮' }).click();
    await expect(page.getByLabel('「意图识别准确率」达成数')).toHaveValue('');
    await page.getByLabel('「意图识别准确率」样本数').fill('2000');
    await page.getByLabel('「意图识别准确率」达成数').fill(right);
    await page.getByLabel('「意图识别准确率」达成数').press('Enter');
    await expect(page.getByRole('row', { name: /意图识别准确率/ }).getByText(verdict, { exact: true })).toBeVisible();
    await expect(page.getByText('需 13,830 条')).toHaveCount(needs);
  }
  const sample = page.getByLabel('「意图识别准确率」样本数');
  const value = page.getByLabel('「意图识别准确率」实际');
  const row = page.getByRole('row', { name: /意图识别准确率/ });
  await sample.fill('100');
  await sample.press('Enter');
  await expect(row.getByText('不能少于达成数 1,880，也不能是 0')).toBeVisible();
  await sample.press('Escape');
  await value.fill('150%');
  await value.press('Enter');
  await expect(row.getByText('应在 0.0% 到 100.0% 之间')).toBeVisible();
  await page.getByRole('button', { name: '清除「意图识别准确率」的结果' }).click();
  await expect(value).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(value).toHaveValue('94.0%');
  const comparison = page.getByRole('region', { name: '两轮对比' });
  await expect(comparison.getByText('+3.5 个百分点')).toBeVisible();
  await comparison.getByLabel('前一轮').selectOption('第 1 轮');
  await expect(
    comparison.getByRole('row', { name: /意图识别准确率 82\.0% .*94\.0% .*\+12\.0 个百分点/ }),
  ).toBeVisible();
  await expect(comparison.getByText('显著变好', { exact: true })).toBeVisible();
  await look('runs');
  await page.getByRole('tab', { name: '计划与标准' }).click();
  await expect(page.getByRole('img', { name: '意图识别准确率按轮次从 82.0% 到 94.0%' })).toBeVisible();
  await page.getByRole('button', { name: '锁定标准' }).click();
  await expect(page.getByText(/^已锁定 /)).toBeVisible();
  await page.getByRole('button', { name: '意图识别准确率 必' }).click();
  await expect(dialog.getByLabel('目标')).toBeDisabled();
  await page.keyboard.press('Escape');
  await look('criteria');

  await page.getByRole('button', { name: '把「意图识别准确率」的实测值用作 ROI 参数' }).click();
  await expect(dialog.getByText('第 3 轮，意图识别准确率 94.0%，区间 92.87%–94.96%，样本 2,000')).toBeVisible();
  await look('value');
  const driver = dialog.getByRole('combobox', { name: 'ROI 参数' });
  const label = (await driver.locator('option:checked').textContent()) ?? '';
  await dialog.getByRole('button', { name: '写入测算' }).click();
  await page.locator('.tabs').getByRole('link', { name: 'ROI 价值测算' }).click();
  await expect(page.getByText('POC 实测，客户未确认').first()).toBeVisible();
  await expect(page.getByText(`${label} 94%`).first()).toBeVisible();
  await page.locator('.tabs').getByRole('link', { name: 'POC' }).click();
  // Whichever POC is shown, the address names it.
  await expect(page).toHaveURL(/\/poc\?poc=[0-9a-f-]{36}&tab=plan$/);

  await page.getByRole('link', { name: 'POC', exact: true }).first().click();
  await expect(page.getByRole('row', { name: /客服机器人验证/ })).toBeVisible();
  await expect(page.getByRole('region', { name: '团队指标' })).toBeHidden();
  await look('list');
  await page.getByRole('row', { name: /客服机器人验证/ }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('必达项全部达标')).toBeVisible();

  // The address says which POC and which of its pages: another one of the deal outlasts a reload, and back leads back.
  const title = page.getByRole('textbox', { name: 'POC 名称' });
  await page.getByRole('combobox', { name: '这个商机的 POC' }).selectOption('AI 智能客服 POC');
  await page.getByRole('tab', { name: '数据集' }).click();
  await page.reload();
  await expect(title).toHaveValue('AI 智能客服 POC');
  await expect(page.getByRole('tab', { name: '数据集' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(title).toHaveValue('客服机器人验证');

  await page.getByRole('combobox', { name: '状态' }).selectOption('passed');
  await dialog.getByRole('button', { name: '确定' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'POC', exact: true }).first().click();
  const team = page.getByRole('region', { name: '团队指标' });
  await expect(team.getByText('只有 1 个 POC 结束')).toBeVisible();
  await expect(team.getByTitle('95% Wilson 区间：21% – 100%')).toContainText('技术通过率100% 1 / 1');
  await team.getByRole('button', { name: '原因与口径' }).press('Enter');
  await expect(page.getByRole('dialog', { name: '原因与口径' })).toBeVisible();
  await look('team-figures');
  await page.keyboard.press('Escape');
  await team.getByRole('button', { name: '团队指标' }).press('Enter');
  await expect(team.getByText('技术通过率')).toBeHidden();
  await page.reload();
  await expect(team.getByRole('button', { name: '团队指标' })).toBeVisible();
  await expect(team.getByText('技术通过率')).toBeHidden();

  // By its initials it is found from anywhere, and opened although another one of the deal was looked at since.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kfjqryz');
  await expect(dialog.getByRole('option').first()).toContainText('客服机器人验证');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('客服机器人验证');
  await expect(page.getByRole('tab', { name: '准入与范围' })).toHaveAttribute('aria-selected', 'true');
  expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});
