import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

test('what was typed into a dialog outlives a click beside it and one Esc, not two', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'dialogs-')) });
  await page.getByRole('link', { name: '客户' }).first().click();
  await page.getByRole('button', { name: '新建客户' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.mouse.click(10, 300);
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: '新建客户' }).first().click();
  await page.keyboard.type('江岚银行');
  await page.mouse.click(10, 300);
  await expect(dialog.getByRole('status').filter({ hasText: '还没有保存' })).toBeVisible();
  await page.keyboard.type('信用卡中心');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('textbox').first()).toHaveValue('江岚银行信用卡中心');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(complaints).toEqual([]);
  await close();
});

test('a dialog wraps a name of any length, and shows the messages that would lie under its veil', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'dialogs-')) });
  const company =
    '中国工商银行股份有限公司信用卡中心华东区域客户服务与数字化运营联合创新实验室上海分部第二筹备工作组办公室（试运行阶段）';
  await page.getByRole('button', { name: '新建客户' }).first().click();
  await page.keyboard.type(company);
  await page.keyboard.press('Enter');
  await page.getByPlaceholder('新增联系人').fill('张建国');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '张建国' }).click();
  await page.getByRole('button', { name: '调往另一家公司' }).click();
  const dialog = page.getByRole('dialog', { name: '张建国' });
  const overflow = await dialog.evaluate(
    (element) =>
      [...element.querySelectorAll('p, label')].filter(
        (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right,
      ).length,
  );
  expect(overflow).toBe(0);
  await dialog.getByRole('button', { name: '取消' }).click();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('任务 寄方案 明天');
  await expect(page.getByRole('option').first()).toContainText('寄方案');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('寄方案');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('.toast')).toBeVisible();

  await page.keyboard.type('拜访 筹备工作组 需求澄清与方案讨论 明天10点');
  await expect(page.getByRole('option').first()).toContainText('需求澄清与方案讨论');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('需求澄清与方案讨论');
  await page.evaluate(() => {
    location.hash = '#/';
  });
  const subject = page.locator('.home-line .long-name-title > :last-child');
  await expect(subject).toContainText('需求澄清与方案讨论');
  expect(await subject.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
