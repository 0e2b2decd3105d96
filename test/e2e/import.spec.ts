import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import * as xlsx from 'xlsx';
import { encodeGbk } from '../support/encode-gbk.ts';
import { launchWorkbench } from '../support/launch.ts';
import { saveTo } from '../support/save-to.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const heads = ['客户名称', '所属行业', '上级客户', '负责人', '标签', '备注'];

/** 10 000 customers under two lines of title; every 270th of the first 9 990 is faulty in one of five ways: 37 of them. */
function customerList(): string {
  const rows: (string | null)[][] = [['2025 年客户清单'], ['导出时间：2026-11-24'], heads];
  for (let index = 1; index <= 10_000; index += 1) {
    const row = [
      `第${index}号银行股份有限公司`,
      '银行',
      index % 10 === 1 ? null : `第${index - (index % 10 || 10) + 1}号银行股份有限公司`,
      `负责人${index % 5}`,
      '重点、标杆',
      null,
    ];
    const fault = index % 270 === 0 ? (index / 270) % 5 : -1;
    if (fault === 0) row[0] = '';
    if (fault === 1) row[1] = '没有这个行业';
    if (fault === 2) row[0] = '第2号银行股份有限公司';
    if (fault === 3) row[4] = '标'.repeat(51);
    if (fault === 4) row[2] = row[0] ?? null;
    rows.push(row);
  }
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), '客户');
  const path = join(folder, '去年客户.xlsx');
  writeFileSync(path, xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
  return path;
}

async function openImport(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: '客户', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('导入客户');
  await page.getByRole('option', { name: /导入客户、联系人、商机/ }).click();
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

test('a list of 10 000 customers comes in, its 37 bad rows come back with reasons, and one undo removes all', async () => {
  const workbench = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'workbench-')) });
  const { page } = workbench;
  await openImport(page);
  await choose(page, customerList());

  await expect(page.getByLabel('「客户名称」导入到')).toHaveValue('name');
  await expect(page.getByLabel('表头所在行')).toHaveValue('2');
  await page.getByRole('button', { name: '检查每一行' }).click();
  await expect(page.getByText('37 行不能导入')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '导入 9,963 行' }).click();
  await expect(page.getByText('导入完成')).toBeVisible({ timeout: 90_000 });

  const report = join(folder, '未导入.xlsx');
  await saveTo(workbench.app, report);
  await page.getByRole('button', { name: '下载未导入行' }).click();
  await expect.poll(() => rowsOf(report).length).toBe(38);
  const [first, ...refused] = rowsOf(report);
  expect(first).toEqual(['未导入原因', '原行号', ...heads]);
  expect(
    refused.filter(([reason, line]) => typeof reason !== 'string' || reason === '' || typeof line !== 'number'),
  ).toEqual([]);
  expect(refused[0]?.slice(0, 4)).toEqual([
    '「行业」没有“没有这个行业”这个选项；请在对应表的“取值”里指定它的意思，或在文件里改写',
    273,
    '第270号银行股份有限公司',
    '没有这个行业',
  ]);

  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await expect(page.getByRole('button', { name: '检查每一行' })).toBeVisible();
  await page.getByRole('link', { name: '客户', exact: true }).click();
  await expect(page.getByRole('heading', { name: '从第一个客户开始' })).toBeVisible({ timeout: 60_000 });
  await workbench.close();
  expect(workbench.complaints).toEqual([]);
});

test('people from a GBK file come in with their customers; cancelling half-way leaves nothing', async () => {
  const workbench = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'workbench-')) });
  const { page } = workbench;
  const people = join(folder, '联系人.csv');
  writeFileSync(
    people,
    encodeGbk(
      '姓名;所属企业;职务;手机\r\n张伟;江岚银行;科技部总经理;13800138000\r\n王芳;松云保险;处长;13900139000\r\n',
    ),
  );
  await openImport(page);
  await choose(page, people);
  await expect(page.getByText('GB18030，以分号分列')).toBeVisible();
  await page.getByRole('button', { name: '检查每一行' }).click();
  await expect(page.getByText('另外新建 2 个客户')).toBeVisible();
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await expect(page.getByText('导入完成')).toBeVisible();

  await page.getByRole('button', { name: '换一个文件' }).click();
  await choose(page, customerList());
  await page.getByRole('button', { name: '检查每一行' }).click();
  await page.getByRole('button', { name: /^导入 9,?963 行$/ }).click({ timeout: 60_000 });
  await expect(page.getByText(/正在写入 [1-9]/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消，什么都没有写入。')).toBeVisible();
  await expect.poll(() => countAccounts(page), { timeout: 60_000 }).toBe(2);
  await workbench.close();
  expect(workbench.complaints).toEqual([]);
});

function rowsOf(path: string): unknown[][] {
  try {
    const book = xlsx.read(readFileSync(path));
    return xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
  } catch {
    return [];
  }
}

/** Customers in the list, as its table counts them for screen readers; 0 while it is being read. */
async function countAccounts(page: Page): Promise<number> {
  await page.getByRole('link', { name: '客户', exact: true }).click();
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const count = document.querySelector('.account-table table[aria-rowcount]')?.getAttribute('aria-rowcount');
    return Number(count ?? 1) - 1;
  });
}

test('words of a choice are read as somebody chooses, left empty or refused, and next time the same way', async () => {
  const workbench = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'workbench-')) });
  const { page } = workbench;
  const list = join(folder, '行业.csv');
  writeFileSync(list, '客户名称,所属行业\n甲,银行\n乙,金融口\n丙,金融口\n丁,券商\n戊,待定\n己,火星业\n');
  const lookAtValues = async () => {
    await choose(page, list);
    await page.getByRole('button', { name: '「所属行业」里的取值' }).press('Enter');
  };
  await openImport(page);
  await lookAtValues();
  const values = page.getByRole('list', { name: '「所属行业」里的取值' });
  await expect(values.getByRole('listitem').first()).toContainText('金融口');
  await expect(values.getByRole('listitem').filter({ hasText: '券商' })).toContainText('近似，请核对');
  await values.getByLabel('「金融口」理解为').selectOption('banking');
  await values.getByLabel('「待定」理解为').selectOption({ label: '留空' });
  await page.screenshot({ path: 'test-output/screens/import-values.png' });
  await page.getByRole('button', { name: '检查每一行' }).click();
  await expect(page.getByText('1 行不能导入')).toBeVisible();
  await page.getByRole('button', { name: '换一个文件' }).click();
  await lookAtValues();
  await page.getByLabel(/看不懂的取值一律留空/).check();
  await values.getByLabel('「金融口」理解为').selectOption('banking');
  await page.getByRole('button', { name: '检查每一行' }).click();
  await page.getByRole('button', { name: '导入 6 行' }).click();
  await expect(page.getByText('导入完成')).toBeVisible();

  await page.getByRole('button', { name: '换一个文件' }).click();
  await lookAtValues();
  await expect(values.getByLabel('「金融口」理解为')).toHaveValue('banking');
  await expect(page.getByLabel(/看不懂的取值一律留空/)).toBeChecked();
  await workbench.close();
  expect(workbench.complaints).toEqual([]);
});
