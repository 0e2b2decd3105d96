import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('look', async () => {
  const { page, complaints, close } = await launchWorkbench({
    dataFolder: mkdtempSync(join(tmpdir(), 'look-')),
    arguments: ['--demo'],
  });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/me/map.png' });
  await page.getByText('罗崇').first().click();
  await page.getByRole('tab', { name: '详情' }).click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/me/details.png' });
  await page.getByRole('tab', { name: '路径' }).click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/me/paths.png' });
  await page.getByRole('tab', { name: '推演' }).click();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: '/tmp/me/simulation.png' });
  await page.getByRole('button', { name: '与另一天对比' }).click();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: '/tmp/me/compare.png' });
  console.log(complaints);
  await close();
});
