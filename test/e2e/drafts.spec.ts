import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('a text that is too long to be saved keeps its page until it is shortened or dropped', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'drafts-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  const box = page.locator('textarea').first();
  await box.fill('长'.repeat(30_000));
  const here = page.url();
  const rail = page.getByRole('navigation').getByRole('link', { name: '今日' });
  await rail.click();
  await expect(page.getByText('这里有一段太长的文字还没保存')).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('长'.repeat(30_000));
  expect(page.url()).toBe(here);
  await page.keyboard.press('Escape');
  await rail.click();
  await expect(page.getByRole('region', { name: '任务与下一步' })).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
