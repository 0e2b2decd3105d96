import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { footTemplate } from '../../src/main/page-foot.ts';
import { readWorkbook } from '../../src/shared/workbook/read-workbook.ts';
import { launchWorkbench } from '../support/launch.ts';
import { addIntentCriterion, openNewPoc } from '../support/poc-pages.ts';
import { saveTo } from '../support/save-to.ts';

/** A new POC of the demo customer with one criterion that 1 880 of 2 000 cases meet. */
async function measuredPoc(page: Page): Promise<void> {
  await openNewPoc(page, '客服机器人验证');
  await addIntentCriterion(page, true);
  await page.getByRole('tab', { name: '测试轮次' }).click();
  await page.getByRole('button', { name: '添加一轮' }).click();
  await measure(page, '1880');
}

async function measure(page: Page, right: string): Promise<void> {
  await page.getByLabel('「意图识别准确率」样本数').fill('2000');
  await page.getByLabel('「意图识别准确率」达成数').fill(right);
  await page.getByLabel('「意图识别准确率」达成数').press('Enter');
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Whether the foot of a sheet with these words stays on it; Chromium lays feet out as a flexible line. */
async function isFootOnSheet(page: Page, text: string): Promise<boolean> {
  const template = footTemplate({ text, numbering: ['第 ', ' 页，共 ', ' 页'] });
  return page.evaluate((html) => {
    const sheet = document.body.appendChild(document.createElement('div'));
    sheet.style.cssText = 'position:fixed;display:flex;width:794px';
    sheet.innerHTML = html;
    const inner = sheet.querySelector('.totalPages')?.parentElement?.getBoundingClientRect().right;
    const isOnSheet = inner !== undefined && inner <= sheet.getBoundingClientRect().right;
    sheet.remove();
    return isOnSheet;
  }, template);
}

test('results are signed on the screen, a figure that changes afterwards is named, and the report becomes a PDF', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'poc-signing-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await measuredPoc(page);
  await page.getByRole('tab', { name: '签收' }).click();
  const signed = page.getByRole('region', { name: '签收内容' });
  await expect(signed.getByRole('row', { name: /意图识别准确率/ })).toContainText(
    /≥ 90.0%94.0%92.87%–94.96%2,000.*达标/,
  );
  await expect(signed.getByRole('img', { name: '结果指纹的二维码' })).toBeVisible();

  await signed.getByRole('button', { name: '签收…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('有条件通过', { exact: true }).click();
  await dialog.getByRole('button', { name: '签收', exact: true }).click();
  await expect(dialog.getByText('请填写签收人姓名')).toBeVisible();
  await expect(dialog.getByText('有条件通过时，请写明条件')).toBeVisible();
  await dialog.getByRole('combobox', { name: '签收人（联系人）' }).click();
  await page.keyboard.type('张敏');
  await page.locator('.ant-select-item-option', { hasText: '张敏' }).first().click();
  await expect(dialog.getByLabel('签收人姓名')).toHaveValue('张敏');
  await dialog.getByLabel('附带条件').fill('上线前补测方言');
  const ground = await dialog.getByRole('img', { name: '手写签名区，已写 0 笔' }).boundingBox();
  const { x, y } = ground ?? { x: 0, y: 0 };
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 140, { steps: 8 });
  await page.mouse.up();
  await expect(dialog.getByRole('img', { name: '手写签名区，已写 1 笔' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('填写的内容还没有保存。再按一次 Esc 放弃。')).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.screenshot({ path: 'test-output/screens/poc-sign-dialog.png' });
  await dialog.getByRole('button', { name: '签收', exact: true }).click();

  const signatures = page.getByRole('region', { name: '签收记录' });
  await expect(signatures.getByText(/^结果与签收时一致/)).toBeVisible();
  await expect(signatures.getByText('条件：上线前补测方言')).toBeVisible();
  await expect(signatures.getByRole('img', { name: '张敏 的签收' })).toBeVisible();

  await page.getByRole('tab', { name: '测试轮次' }).click();
  await measure(page, '1900');
  await page.getByRole('tab', { name: '签收' }).click();
  await expect(signatures.getByText('第 1 轮「意图识别准确率」：94.0% → 95.0%')).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.screenshot({ path: 'test-output/screens/poc-signing.png' });

  await signatures.getByRole('button', { name: '删除 张敏 的签收' }).click();
  await expect(signatures.getByText('还没有人签收。')).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(signatures.getByText('张敏', { exact: true })).toBeVisible();

  const filePath = join(dataFolder, 'report.pdf');
  await saveTo(app, filePath);
  await signed.getByRole('button', { name: '报告 PDF' }).click();
  await expect(
    dialog.getByRole('article').getByRole('img', { name: '意图识别准确率按轮次从 95.0% 到 95.0%' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: '保存 PDF…' }).press('Enter');
  await expect(page.getByText(filePath)).toBeVisible();
  await expect(dialog.getByRole('button', { name: '保存 PDF…' })).toBeFocused();
  const pdf = readFileSync(filePath, 'latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  expect(await isFootOnSheet(page, '很长的客户名称'.repeat(20))).toBe(true);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);

  const workbookPath = join(dataFolder, 'report.xlsx');
  await saveTo(app, workbookPath);
  await dialog.getByRole('button', { name: '保存 Excel…' }).press('Enter');
  await expect(page.getByText(workbookPath)).toBeVisible();
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(workbookPath)));
  expect(sheets.map(({ name }) => name)).toEqual(['成功标准', '计划', '测试轮次', '结果']);
  expect(complaints).toEqual([]);
  await close();
});

test('data that is still here after the end is told, an overdue issue is marked, and hours add up', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'poc-registers-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await measuredPoc(page);
  await page.getByRole('tab', { name: '数据集' }).click();
  const add = page.getByLabel('添加数据集，按回车');
  await add.fill('很长的数据集名称'.repeat(7));
  await add.press('Enter');
  await add.fill('催收录音封存集');
  await add.press('Enter');
  const form = page.getByRole('region', { name: '催收录音封存集' });
  await form.getByLabel('文件 SHA-256').fill('abc');
  await form.getByLabel('文件 SHA-256').press('Enter');
  await expect(form.getByText('SHA-256 是 64 位十六进制字符，现在是 3 位')).toBeVisible();
  await form.getByLabel('文件 SHA-256').fill('AB'.repeat(32));
  await form.getByLabel('接收日期').fill('2026-11-04');
  await form.getByLabel('接收日期').press('Enter');
  await expect(page.getByRole('row', { name: /催收录音封存集/ })).toContainText('在我方保管');
  await page.getByRole('combobox', { name: '状态' }).selectOption('stopped');
  await page.getByRole('dialog').getByRole('textbox').last().fill('客户暂停项目');
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect(page.getByText(/2 个数据集既没有归还也没有销毁：.*催收录音封存集/)).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.screenshot({ path: 'test-output/screens/poc-data.png' });
  await page.getByRole('button', { name: '数据使用与销毁记录' }).click();
  await expect(page.getByRole('dialog').getByText(`文件 SHA-256：${'ab'.repeat(32)}`)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: '问题与风险' }).click();
  await page.getByLabel('添加问题或风险，按回车').fill('磁盘不足'.repeat(60));
  await page.getByLabel('添加问题或风险，按回车').press('Enter');
  await expect(page.getByText(/^有 240 个字，最多保存 200 个/)).toBeVisible();
  await expect(page.getByLabel('添加问题或风险，按回车')).toHaveValue('磁盘不足'.repeat(60));
  await page.screenshot({ path: 'test-output/screens/poc-issue-too-long.png' });
  await page.getByLabel('添加问题或风险，按回车').fill('测试环境磁盘不足');
  await page.getByLabel('添加问题或风险，按回车').press('Enter');
  await page.getByLabel('截止日期').fill('2020-01-02');
  await page.getByLabel('截止日期').press('Enter');
  await expect(page.getByText('逾期', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '添加今天的工时' }).click();
  await page.getByRole('textbox', { name: '小时' }).fill('6.5');
  await page.getByRole('textbox', { name: '小时' }).press('Enter');
  await expect(page.getByRole('table', { name: '按人员和阶段汇总的工时' }).getByRole('row').last()).toContainText(
    '6.5',
  );
  expect(await serious(page)).toEqual([]);
  await page.screenshot({ path: 'test-output/screens/poc-issues.png' });
  expect(complaints).toEqual([]);
  await close();
});
