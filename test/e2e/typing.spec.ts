import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDemoAccount, openDemoRoi } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('the beginning of a number that cannot be read never counts, and Escape brings back what stood there', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'typing-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await openDemoRoi(page);
  const box = page
    .getByRole('complementary', { name: '输入参数' })
    .getByRole('textbox', { name: '客服人数', exact: true });
  const benefit = page.locator('[data-headline=annualNetBenefit]');
  for (const typed of ['12abc', '1,2,3', '1.2.3', '1e400']) {
    await box.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(typed, { delay: 60 });
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(benefit).toContainText('3,600');
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('400');
  }
  expect(complaints).toEqual([]);
  await close();
});
