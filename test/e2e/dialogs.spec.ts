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
