import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

const pictures = join(import.meta.dirname, '../../test-output/screens');
mkdirSync(pictures, { recursive: true });

/** What comes out of the printer: on how many pages of which size, in points. */
async function printed(app: ElectronApplication): Promise<{ readonly pages: number; readonly size: string }> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return (await window?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }))?.toString(
      'latin1',
    );
  });
  const text = pdf ?? '';
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    size: `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  };
}

test('a meeting is prepared by keyboard: attendees ticked, one A4 page to print, and the meeting planned', async () => {
  const { app, page, complaints, close } = await launchWorkbench({
    dataFolder: mkdtempSync(join(tmpdir(), 'meeting-')),
    arguments: ['--demo'],
  });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  await page.getByRole('button', { name: '添加人物' }).click();
  const adding = page.getByRole('dialog', { name: '添加人物' });
  await adding.getByText('还不知道是谁').click();
  await adding.getByRole('textbox', { name: '他管什么' }).fill('法务');
  await adding.getByRole('combobox', { name: '决策层' }).selectOption('合规审查');
  await adding.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('button', { name: '会议资料' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '会议资料' });
  const sheet = dialog.getByRole('article', { name: '会议资料页' });
  const tick = async (isWanted: (label: string) => boolean) => {
    for (const label of await dialog.locator('label').all()) {
      const box = label.getByRole('checkbox');
      if ((await box.isChecked()) !== isWanted((await label.textContent()) ?? '')) await box.press('Space');
    }
  };
  await tick(() => false);
  await expect(dialog.getByRole('button', { name: '打印…' })).toBeDisabled();

  await tick((label) => /罗崇|张敏|沈国梁/.test(label));
  const luo = sheet.getByRole('region', { name: '罗崇' });
  for (const text of ['一票否决', '解除条件', '等保', '数据是否安全', '没有联系记录'])
    await expect(luo).toContainText(text);
  await expect(sheet).toContainText('内部使用，不得外传');
  await expect(sheet.getByRole('region')).toHaveCount(3);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.screenshot({ path: join(pictures, 'meeting-pack.png') });
  // Paper is white whatever the screen is, and holds the page alone.
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const paper = await page.locator('.meeting-page').evaluate((node) => ({
    page: getComputedStyle(node).visibility,
    behind: getComputedStyle(document.body).backgroundColor,
    map: getComputedStyle(document.querySelector('[data-card]') ?? node).visibility,
  }));
  expect(paper).toEqual({ page: 'visible', behind: 'rgb(255, 255, 255)', map: 'hidden' });
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  expect(await printed(app)).toEqual({ pages: 1, size: '595 x 842' });

  await tick((label) => /罗崇|未知：法务/.test(label));
  await expect(sheet.getByRole('region', { name: '还不知道是谁' })).toContainText('谁是「法务」？');
  await expect(sheet.getByRole('region')).toHaveCount(2);
  await expect(sheet).not.toContainText('未知：');

  // More people make the page smaller; when it can no longer be read, it says so.
  await tick(() => true);
  await expect(dialog.getByRole('status').first()).toHaveText('缩小后仍超过一页，请少选几位。');
  await tick((label) => /罗崇|张敏/.test(label));
  await expect(sheet.getByRole('region')).toHaveCount(2);
  await dialog.getByRole('button', { name: '安排会议' }).press('Enter');
  const planning = page.getByRole('dialog');
  await expect(planning).toContainText('罗崇');
  await expect(planning).toContainText('张敏');
  expect(complaints).toEqual([]);
  await close();
});
