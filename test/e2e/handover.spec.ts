import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { openDemoAccount, openDemoRoi } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

// A key is slow to make on purpose, more so on a busy machine.
const slowly = { timeout: 60_000 };
const passphrase = '江岚交接口令2026';

/** Answers the dialogs of the system with one file. */
async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: false, filePath: file }),
      showOpenDialog: async () => ({ canceled: false, filePaths: [file] }),
    });
  }, path);
}

test('an account is handed over to a second workbench and found there whole; a wrong passphrase opens nothing', async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'handover-'));
  const bundle = join(folder, '江岚银行.pswb');

  const giver = await launchWorkbench({ dataFolder: mkdtempSync(join(folder, 'giver-')), arguments: ['--demo'] });
  await answerDialogs(giver.app, bundle);
  await openDemoAccount(giver.page);
  await giver.page.getByRole('link', { name: '附件' }).click();
  await giver.page
    .getByLabel('添加文件')
    .last()
    .setInputFiles({ name: '方案.txt', mimeType: 'text/plain', buffer: Buffer.from('MARKER-方案正文') });
  await expect(giver.page.getByRole('grid', { name: '附件' }).getByText('方案.txt')).toBeVisible();
  await openDemoRoi(giver.page);
  const figures = await giver.page.locator('[data-headline]').allInnerTexts();
  await giver.page.getByRole('button', { name: '交接', exact: true }).click();
  const give = giver.page.getByRole('dialog', { name: '交出' });
  await expect(give.getByText('1 个商机')).toBeVisible();
  await give.getByLabel('口令', { exact: true }).fill('短');
  await give.getByRole('button', { name: '保存交接包' }).click();
  await expect(give.getByText('口令至少 8 个字符')).toBeVisible();
  await give.getByLabel('口令', { exact: true }).fill(passphrase);
  await give.getByLabel('再输一次口令').fill(passphrase);
  await give.getByRole('button', { name: '保存交接包' }).click();
  await expect(giver.page.getByText('交接包已保存')).toBeVisible(slowly);
  await giver.close();
  expect(readFileSync(bundle).includes('MARKER')).toBe(false);

  const taker = await launchWorkbench({ dataFolder: mkdtempSync(join(folder, 'taker-')) });
  await answerDialogs(taker.app, bundle);
  const { page } = taker;
  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('button', { name: '接收交接包' }).click();
  const take = page.getByRole('dialog', { name: '接收交接包' });
  await take.getByLabel('口令').fill('不是这个口令');
  await take.getByRole('button', { name: '打开' }).click();
  await expect(take.getByText('口令不对')).toBeVisible(slowly);
  await take.getByLabel('口令').fill(passphrase);
  await take.getByRole('button', { name: '打开' }).click();
  await expect(take.getByText(/「江岚银行.*」的交接包/)).toBeVisible(slowly);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await take.getByRole('button', { name: '接收', exact: true }).click();
  await expect(take.getByText('已接收')).toBeVisible(slowly);
  await take.getByRole('button', { name: '关闭' }).click();
  await openDemoAccount(page);
  await openDemoRoi(page);
  expect(await page.locator('[data-headline]').allInnerTexts()).toEqual(figures);
  await page.getByRole('link', { name: '附件' }).click();
  await page.getByRole('grid', { name: '附件' }).getByText('方案.txt').click();
  await expect(page.getByText('MARKER-方案正文')).toBeVisible();
  expect(taker.complaints).toEqual([]);
  await taker.close();
});
