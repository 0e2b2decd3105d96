import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

/** Walks on with Tab until an element of that name has the focus; a person would see the ring move. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let step = 0; step < 120; step += 1) {
    if (
      await wanted.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(name)}`);
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('a customer, a person, a task, a visit and a deal are made, changed, found and removed without a mouse', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'keys-')) });
  page.setDefaultTimeout(8000);
  await expect(page.getByRole('heading', { name: '每天从这里开始' })).toBeVisible();
  const name =
    '溪宁市城市轨道交通与公共资源交易集团有限责任公司信息化建设管理中心数字化转型联合办公室（筹备组）第一分部';
  await command(page, '新建客户');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await tabTo(page, 'textbox', '地区');
  await page.keyboard.type('溪宁');
  await tabTo(page, 'combobox', /行业/);
  await page.keyboard.type('政府');
  await page.keyboard.press('Enter');

  await command(page, '新建联系人');
  await page.keyboard.type('陈思远');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '陈思远' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('拜访 溪宁 陈思远 明天下午3点');
  await expect(page.getByRole('option', { name: /新建拜访.*陈思远/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await command(page, '溪宁');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await tabTo(page, 'link', '动态');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /任务/);
  await page.keyboard.type('寄资料');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '任务', exact: true })).toHaveValue('寄资料');
  await tabTo(page, 'button', /拜访 陈思远/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '主题' })).toHaveValue('拜访 陈思远');

  await tabTo(page, 'link', '客户');
  await page.keyboard.press('Enter');
  await tabTo(page, 'grid', /客户/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await tabTo(page, 'button', /^删除/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await command(page, 'xnsc');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
