import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('a date can be written as people write it, and deleting it clears it', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dates-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  const box = page.getByRole('textbox', { name: /预计签约/ }).first();
  const facts = page.locator('.facts').filter({ hasText: '合同额' });
  for (const typed of ['2027-3-5', '20270305', '2027年3月5日', '2027/3/5', '2027.3.5']) {
    await box.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await expect(facts).not.toContainText('2027');
    await box.click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('2027-03-05');
    await expect(facts).toContainText('2027-03-05');
  }
  await box.click();
  await page.keyboard.press('Control+a');
  // Slowly, as people type: no beginning of it may be taken for the whole.
  await page.keyboard.type('2027-10-15', { delay: 150 });
  await page.keyboard.press('Enter');
  await expect(facts).toContainText('2027-10-15');
  // The calendar opened below the mouse: the day it rests on is not the one that was typed.
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2027-11-05');
  await page.locator('.ant-picker-cell-in-view').filter({ hasText: /^29$/ }).hover();
  await page.keyboard.press('Enter');
  await expect(facts).toContainText('2027-11-05');
  await page.keyboard.press('Tab');
  await expect(facts).toContainText('2027-11-05');
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2027-10-15');
  await page.keyboard.press('Enter');
  await expect(facts).toContainText('2027-10-15');
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2027-13-45');
  await page.keyboard.press('Enter');
  await expect(page.getByText('看不懂日期“2027-13-45”')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(facts).toContainText('2027-10-15');
  await page.reload();
  await expect(facts).toContainText('2027-10-15');
  expect(complaints).toEqual([]);
  await close();
});

test('a day after the last one allowed is not taken: evidence is never of the future', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dates-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  await page.locator('[data-card]').first().dblclick();
  const box = page.getByRole('textbox', { name: '依据日期' });
  const type = async (day: string) => {
    await box.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(day);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  };
  const today = await box.inputValue();
  await type('2099-01-01');
  await expect(box).toHaveValue(today);
  await expect(page.getByText('“2099-01-01”晚于最晚允许的')).toBeVisible();
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2025-10-15', { delay: 150 });
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('2025-10-15');
  await type('2026-01-05');
  await expect(box).toHaveValue('2026-01-05');
  expect(complaints).toEqual([]);
  await close();
});
