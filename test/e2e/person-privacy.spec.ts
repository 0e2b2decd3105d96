import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';
import { saveTo } from '../support/save-to.ts';

const pictures = join(import.meta.dirname, '../../test-output/screens');
mkdirSync(pictures, { recursive: true });

test('what is held of a person is saved as a file, and he is erased only after his name was typed', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'privacy-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '联系人' }).first().click();
  await page.getByRole('searchbox').first().fill('罗崇');
  await page.getByRole('row').filter({ hasText: '罗崇' }).dblclick();
  const address = await page.evaluate(() => location.hash);
  const card = page.getByRole('region', { name: '个人数据' });

  const target = join(dataFolder, 'held.csv');
  await saveTo(app, target);
  await card.getByRole('button', { name: '导出' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: /CSV/ }).press('Enter');
  await expect(page.getByText(target)).toBeVisible();
  const held = readFileSync(target, 'utf8');
  for (const words of ['罗崇', '一票否决', '判断', '决策地图关系']) expect(held).toContain(words);
  await page.screenshot({ path: join(pictures, 'person-privacy.png') });

  await card.getByRole('button', { name: '彻底清除…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '彻底清除「罗崇」？' });
  const box = dialog.getByRole('textbox');
  await box.fill('罗');
  await box.press('Enter');
  await expect(dialog.getByText('与姓名不一致')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.screenshot({ path: join(pictures, 'person-purge.png') });
  await box.fill('罗崇');
  await box.press('Enter');
  await expect(page.getByText('已彻底清除该联系人')).toBeVisible();
  await expect(page.getByRole('searchbox').first()).toBeVisible();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(page.getByText('这条记录已经不在了')).toBeVisible();
  await expect(page.getByText('Ctrl+Z')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: '位置' })).not.toContainText('罗崇');
  await page.evaluate(() => {
    location.hash = '/bin';
  });
  await expect(page.getByText('回收站是空的')).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
