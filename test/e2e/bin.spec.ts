import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('a deleted account waits in the bin, comes back whole, and is gone for good only after a question', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bin-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  const openBin = async () => {
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByRole('button', { name: '打开回收站' }).click();
  };
  await openBin();
  await expect(page.getByText('回收站是空的')).toBeVisible();

  await openDemoAccount(page);
  await page.getByRole('button', { name: '删除客户' }).click();
  await expect(page.getByText('30 天内可以从回收站恢复')).toBeVisible();
  await openBin();
  const table = page.getByRole('grid', { name: '回收站' });
  await expect(table.getByText('江岚银行')).toBeVisible();
  await expect(table.getByText(/位联系人/)).toBeVisible();
  await page.getByRole('searchbox', { name: '按名称查找' }).fill('zzz');
  await expect(page.getByText('没有找到这个名称')).toBeVisible();
  await page.getByRole('searchbox', { name: '按名称查找' }).fill('jlyh');
  await expect(table.getByText('江岚银行')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText('回收站是空的')).toBeVisible();

  await openDemoAccount(page);
  await page.getByRole('button', { name: '删除客户' }).click();
  await openBin();
  await page.getByRole('button', { name: '清空回收站' }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: '取消' }).click();
  await expect(table.getByText('江岚银行')).toBeVisible();
  await page.getByRole('button', { name: '清空回收站' }).click();
  await question.getByRole('button', { name: '彻底删除' }).click();
  await expect(page.getByText('回收站是空的')).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});

test('with all customers deleted their list names the bin, and a name that is too long says so', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'bin-')) });
  await page.getByRole('button', { name: '新建客户' }).first().click();
  const name = page.getByRole('dialog').getByRole('textbox', { name: '客户名称' });
  await name.fill('长'.repeat(250));
  await expect(page.getByText('名称有 250 个字，最多 200 个')).toBeVisible();
  await name.press('Enter');
  await expect(name).toBeVisible();
  await name.fill('江岚银行');
  await name.press('Enter');
  const kept = page.getByRole('textbox', { name: '客户名称' });
  await kept.fill('长'.repeat(201));
  await expect(page.getByText('有 201 个字，最多保存 200 个')).toBeVisible();
  await kept.press('Escape');
  await page.getByRole('button', { name: '删除客户' }).click();
  await expect(page.getByText('客户都删除了')).toBeVisible();
  await page.getByRole('link', { name: '打开回收站' }).click();
  await expect(page.getByRole('grid', { name: '回收站' }).getByText('江岚银行')).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
