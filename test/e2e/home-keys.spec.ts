import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('the arrow keys go from entry to entry of one of the lists of today', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'home-keys-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('navigation').getByRole('link', { name: '今日' }).click();
  const links = page.getByRole('region', { name: '任务与下一步' }).locator('a.home-link');
  await links.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(0)).toBeFocused();
  expect(complaints).toEqual([]);
  await close();
});
