import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';
import { chinesePdf, smallPng } from '../support/small-files.ts';

test('files of a customer are added, looked at inside, opened outside and leave no readable trace', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'files-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '附件' }).click();
  await page.getByText('把这个客户的文件放在一起').waitFor();

  const pages = Array.from({ length: 30 }, (_, index) => `江岚银行招标书第${index + 1}页`);
  await page
    .getByLabel('添加文件')
    .last()
    .setInputFiles([
      { name: '流程图.png', mimeType: 'image/png', buffer: smallPng(320, 200) },
      { name: '招标书.pdf', mimeType: 'application/pdf', buffer: chinesePdf(pages) },
      { name: '报价.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1') },
      { name: '清单.pdf.exe', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
      { name: '流程图 副本.png', mimeType: 'image/png', buffer: smallPng(320, 200) },
    ]);
  const adding = page.getByRole('region', { name: '正在添加的文件' });
  await expect(adding.getByText('内容是程序或脚本，与名称无关，已拒绝')).toBeVisible();
  await expect(adding.getByText('名称看起来是 .pdf，其实是 .exe 程序，已拒绝')).toBeVisible();
  await expect(adding.getByText('内容相同，只存一份')).toBeVisible();
  await adding.getByRole('button', { name: '收起' }).click();
  const table = page.getByRole('grid', { name: '附件' });
  await expect(table.getByRole('row')).toHaveCount(4);

  const pane = page.getByRole('complementary', { name: '所选文件' });
  await table.getByText('流程图.png').click();
  await expect(pane.getByText('320 × 200 像素')).toBeVisible();
  await table.getByText('招标书.pdf').click();
  await expect(pane.getByText('江岚银行招标书第1页')).toBeAttached();
  await expect(pane.getByText('/ 30')).toBeVisible();
  await pane.getByRole('textbox', { name: '页码' }).fill('30');
  await pane.getByRole('textbox', { name: '页码' }).press('Enter');
  await expect(pane.getByText('江岚银行招标书第30页')).toBeAttached();
  // What is drawn has ink: without the character maps the page would stay white.
  const last = pane.getByRole('region', { name: '第 30 页' }).locator('canvas');
  await expect
    .poll(() =>
      last.evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let dark = 0;
        for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
        return dark > 200;
      }),
    )
    .toBe(true);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  const opened = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.openPath = async (path) => {
      paths.push(path);
      return '';
    };
    return paths;
  });
  await pane.getByRole('button', { name: '用其他程序打开' }).click();
  await page.getByRole('button', { name: '打开副本' }).click();
  await expect(pane.getByText('有一份不加密的副本在工作台外')).toBeVisible();
  const [path = ''] = await opened.jsonValue();
  expect(readFileSync(path)).toEqual(chinesePdf(pages));
  await pane.getByRole('button', { name: '现在删除副本' }).click();
  await expect.poll(() => existsSync(path)).toBe(false);
  await pane.getByRole('button', { name: '用其他程序打开' }).click();
  await expect.poll(() => existsSync(path)).toBe(true);

  await pane.getByRole('button', { name: '删除文件「招标书.pdf」' }).click();
  await expect(table.getByText('招标书.pdf')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await table.getByText('招标书.pdf').click();
  await expect(pane.getByText('江岚银行招标书第1页')).toBeAttached();
  await pane.getByRole('button', { name: '用其他程序打开' }).click();
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
  expect(readdirSync(join(dataFolder, 'open-copies'))).toEqual([]);
});

test('a file is kept with an entry of the timeline, looked at there, and stands among the files with its entry', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'files-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await page.getByRole('link', { name: '动态' }).click();
  await page.getByRole('button', { name: /POC 第 6 轮结果说明/ }).press('Enter');
  const files = page.getByRole('region', { name: '附件' });
  await expect(files.getByText('还没有文件，可以拖到这里')).toBeVisible();
  await files
    .getByLabel('添加文件')
    .last()
    .setInputFiles([{ name: '纪要.png', mimeType: 'image/png', buffer: smallPng(320, 200) }]);
  await files.getByRole('button', { name: '纪要.png', exact: true }).press('Enter');
  await expect(files.getByText('320 × 200 像素')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.screenshot({ path: 'test-output/screens/timeline-file.png' });
  await page.getByRole('link', { name: '附件' }).click();
  const row = page.getByRole('grid', { name: '附件' }).getByRole('row', { name: /纪要.png/ });
  await expect(row).toContainText('POC 第 6 轮结果说明');
  expect(complaints).toEqual([]);
  await close();
});
