import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as xlsx from 'xlsx';
import { exportWorkbook } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

const names = [
  `=cmd|' /C calc'!A0`,
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '"); DROP TABLE accounts; --',
  '中国工商银行股份有限公司信用卡中心华东区域客户服务与数字化运营联合创新实验室上海分部第二筹备工作组办公室（试运行阶段）',
  '👩🏽‍💻 客户',
];

test('a name is only ever text: on the list, in search and in the workbook', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'names-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder });
  await page.getByRole('button', { name: '新建客户' }).first().waitFor();
  for (const name of names) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('新建客户');
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog').getByRole('textbox', { name: '客户名称' });
    await box.fill(name);
    await box.press('Enter');
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '客户' }).click();
  for (const name of names) await expect(page.getByRole('row').getByText(name, { exact: true })).toBeVisible();

  await page.getByRole('searchbox', { name: '搜索客户' }).fill('gsyh');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: '搜索客户' }).fill('cmd');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('row').nth(1).dblclick();
  await page.getByPlaceholder('新增商机，按 Enter 添加').fill('智能客服');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'ROI 测算' }).click();
  await page.getByRole('button', { name: '用这个模板' }).first().click();
  await page.locator('[data-headline]').first().waitFor();
  const path = join(dataFolder, 'roi.xlsx');
  await exportWorkbook(app, page, path);
  const book = xlsx.read(readFileSync(path), { cellFormula: true });
  const cells = book.SheetNames.flatMap((sheet) =>
    Object.values(book.Sheets[sheet] as Record<string, xlsx.CellObject>),
  );
  const carrying = cells.filter((cell) => typeof cell.v === 'string' && cell.v.includes('=cmd'));
  expect(carrying.map(({ t, f }) => ({ t, f }))).toEqual(carrying.map(() => ({ t: 's', f: undefined })));
  expect(carrying.length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});
