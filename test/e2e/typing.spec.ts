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

test('Tab through an open list of people chooses nobody, and whoever the typed letters find', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'typing-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  // Who is on the map already is not offered.
  await page.locator('[data-card]').first().click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '添加人物' }).click();
  const dialog = page.getByRole('dialog', { name: '添加人物' });
  const picker = dialog.getByRole('combobox', { name: '人物' });
  const options = page.locator('.ant-select-item-option');
  const chosen = dialog.locator('.ant-select-selection-item');
  await picker.click();
  await expect(options.first()).toBeVisible();
  const name = (await options.first().locator('.row > span').first().textContent()) ?? '';
  await page.keyboard.press('Tab');
  await expect(picker).not.toBeFocused();
  await expect(chosen).toHaveCount(0);
  await picker.click();
  await page.keyboard.type(name);
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(chosen).toHaveText([name]);
  expect(complaints).toEqual([]);
  await close();
});
