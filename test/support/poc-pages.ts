import { expect, type Page } from '@playwright/test';

/** A new POC of the demo's bank, open on the screen. */
export async function openNewPoc(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '客户', exact: true }).click();
  await page.getByText('江岚银行信用卡中心').first().dblclick();
  await page.locator('.tabs').getByRole('link', { name: 'POC' }).click();
  await newPoc(page, name);
}

/** A new POC of the deal whose POCs are on the screen. */
export async function newPoc(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '新建 POC' }).click();
  await page.getByRole('dialog').getByLabel('POC 名称').fill(name);
  await page.getByRole('button', { name: '创建' }).click();
  await expect(page.getByRole('textbox', { name: 'POC 名称' })).toHaveValue(name);
}

/** A criterion of 90 % of intents recognised; the tab of the plan is open afterwards. */
export async function addIntentCriterion(page: Page, isMustHave: boolean): Promise<void> {
  await page.getByRole('tab', { name: '计划与标准' }).click();
  await page.getByRole('button', { name: '添加标准' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标准', { exact: true }).fill('意图识别准确率');
  await dialog.getByLabel('目标').fill('90');
  if (isMustHave) await dialog.getByText('必须达标').click();
  await dialog.getByRole('button', { name: '保存' }).click();
}
