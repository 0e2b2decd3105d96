import { rmSync } from 'node:fs';

/** Steps through the demo customer in the Chinese app, for whoever needs the main job done without looking at it. */

export async function openDemoAccount(page) {
  await page.evaluate(() => {
    location.hash = '/accounts';
  });
  await page.getByRole('row').filter({ hasText: '江岚银行信用卡中心' }).dblclick();
  await page.getByRole('textbox').first().waitFor();
}

export async function openDemoRoi(page) {
  await page.getByRole('link', { name: 'ROI' }).first().click();
  await page.locator('[data-headline]').first().waitFor();
}

/** Exports the open ROI model to a path, answering the save dialog. */
export async function exportWorkbook(app, page, path) {
  rmSync(path, { force: true });
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('button', { name: '导出 Excel' }).click();
  await page.getByText(path).waitFor();
}

/** Opens the customer's window and answers it. */
export async function present(app, page) {
  const opened = app.waitForEvent('window');
  // On one display the page that heard the key is gone before the key comes up.
  await page.keyboard.press('F5').catch(() => undefined);
  const customer = await opened;
  await customer.getByRole('heading').first().waitFor();
  return customer;
}
