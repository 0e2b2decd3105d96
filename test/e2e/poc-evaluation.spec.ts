import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { encodeGbk } from '../support/encode-gbk.ts';
import { launchWorkbench } from '../support/launch.ts';
import { addIntentCriterion, openNewPoc } from '../support/poc-pages.ts';

/** 2 000 questions, 94 of 100 recognised; three rows cannot be used. */
function writeIntents(folder: string): string {
  const intents = ['查余额', '转账', '挂失', '无'];
  const rows = Array.from({ length: 2000 }, (_, at) => {
    const actual = intents[at % 4];
    const given = at % 50 < 3 ? intents[(at + 1) % 4] : actual;
    return `请帮我${actual}（第${at}句）,${actual},${given},${at % 3 === 0 ? 'App' : '电话'}`;
  });
  const bad = ['没有标签的问题,,转账,App', '又一句没有标签,,,电话', '错位的一行,转账,转账,App,多出来的'];
  const path = join(folder, '意图评测集.csv');
  writeFileSync(path, encodeGbk(`用户问题,标注意图,识别意图,渠道\n${[...rows, ...bad].join('\n')}\n`));
  return path;
}

/** Lets a file go over the drop zone, as a mouse does that brings it from a folder. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, content] as const,
  );
  const zone = page.getByRole('region', { name: '用客户的数据评测' });
  await zone.dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('松开即读取')).toBeVisible();
  await page.getByRole('region', { name: '松开即读取' }).dispatchEvent('drop', { dataTransfer: files });
}

/** Goes on with the Tab key until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not reach it');
}

/** Scores of a million payments: what takes seconds can be cancelled. */
function writePayments(folder: string): string {
  const rows = Array.from(
    { length: 1_000_000 },
    (_, at) => `PAY${at},${at % 10 === 0 ? '是' : '否'},0.${(at * 7919) % 9973}`,
  );
  const path = join(folder, '百万笔交易.csv');
  writeFileSync(path, `交易编号,是否欺诈,风险分\n${rows.join('\n')}\n`);
  return path;
}

async function openRounds(page: Page): Promise<void> {
  await openNewPoc(page, '意图识别验证');
  await addIntentCriterion(page, false);
  await page.getByRole('tab', { name: '测试轮次' }).click();
}

test("a customer's file becomes a round's result, and only what is kept of it is stored", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'poc-evaluation-'));
  const files = mkdtempSync(join(tmpdir(), 'poc-evaluation-files-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  const problems: unknown[] = [];
  const look = async (name: string) => {
    await page.screenshot({ path: `test-output/screens/poc-evaluation-${name}.png` });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    problems.push(...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
  };
  const choose = (path: string) => page.getByLabel('选择文件').setInputFiles(path);
  const evaluate = page.getByRole('button', { name: '评测', exact: true });
  const view = (name: string) => page.getByText(name, { exact: true }).click();
  await openRounds(page);
  await page.getByRole('button', { name: '用数据评测' }).click();
  await expect(page.getByText(/不会存入工作台/)).toBeVisible();
  await look('empty');

  const picture = join(files, '图片.csv');
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  await choose(picture);
  await expect(page.getByRole('alert').getByText('图片.csv：这不是表格文件')).toBeVisible();
  await look('refused');
  await drop(page, '只有表头.csv', '编号,结论,分数\n');
  await expect(page.getByRole('alert').getByText('只有表头.csv：表头下面没有数据')).toBeVisible();
  await drop(page, '标签写错.csv', '编号,结论,系统判断\n1,通过,通过\n2,驳回,驳回\n');
  await page.getByRole('combobox', { name: '评测任务' }).selectOption('classes');
  await page.getByRole('combobox', { name: '实际标签' }).selectOption('结论');
  await page.getByRole('combobox', { name: '预测标签' }).selectOption('系统判断');
  await page.getByRole('button', { name: '换一个文件' }).click();
  await drop(page, '改好了.csv', '结论,系统判断\n通过,通过\n驳回,通过\n');
  await expect(page.getByText('沿用了上一个文件的设置，请核对。')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '评测任务' })).toHaveValue('classes');
  await expect(page.getByRole('combobox', { name: '实际标签' }).locator('option:checked')).toHaveText('结论');
  await page.getByRole('button', { name: '换一个文件' }).click();

  await choose(writeIntents(files));
  await expect(page.getByRole('combobox', { name: '评测任务' })).toHaveValue('intent');
  await expect(page.getByRole('combobox', { name: '预测标签' }).locator('option:checked')).toHaveText('识别意图');
  await expect(page.getByLabel('“无意图”标签')).toHaveValue('无');
  await expect(evaluate).toBeInViewport({ ratio: 1 });
  await look('setup');
  await evaluate.click();
  await expect(page.getByRole('row', { name: /^意图识别率 94\.0% 92\.9% – 95\.0% 2,000 Wilson/ })).toBeVisible();
  await look('measures');
  await view('混淆矩阵');
  await look('matrix');
  await page.getByTitle('查看实际为“查余额”、判为“转账”的样本').click();
  await expect(page.getByRole('cell', { name: '请帮我查余额（第0句）' })).toBeVisible();
  await look('wrong');
  await view('未计入的行');
  await expect(page.getByRole('row', { name: /^2,004 — 多出来的 这一行比表头多出内容/ })).toBeVisible();
  await expect(page.getByText('列数过多 1 行，缺少内容 2 行')).toBeVisible();
  await look('left-out');

  await page.getByRole('button', { name: '保留结果' }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByRole('combobox', { name: '「意图识别准确率」取用的指标' }).locator('option:checked'),
  ).toHaveText('意图识别率 94.0%');
  await look('keep');
  await dialog.getByRole('button', { name: '记入 1 项' }).click();
  const result = page.getByRole('row', { name: /意图识别准确率/ });
  await expect(result.getByText('达标', { exact: true })).toBeVisible();
  await expect(page.getByLabel('「意图识别准确率」达成数')).toHaveValue('1,880');
  await look('round');

  // The same again is another round, unless somebody says otherwise.
  await page.getByRole('button', { name: '用数据评测' }).click();
  await page.getByRole('button', { name: '换一个文件' }).click();
  await choose(writeIntents(files));
  await evaluate.click();
  await page.getByRole('button', { name: '保留结果' }).click();
  const round = dialog.getByRole('combobox', { name: '记入' });
  await expect(round.locator('option:checked')).toHaveText('新的一轮');
  await round.selectOption({ index: 0 });
  await expect(dialog.getByText('这一轮已有其中 1 项结果，记入后会被替换。')).toBeVisible();
  await look('keep-again');
  await dialog.getByRole('button', { name: '取消' }).click();
  expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});

test('a million rows are evaluated with a threshold to move, and can be cancelled', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'poc-evaluation-'));
  const files = mkdtempSync(join(tmpdir(), 'poc-evaluation-files-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openRounds(page);
  await page.getByRole('button', { name: '用数据评测' }).click();
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: '选择文件' }));
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(writePayments(files));
  const cost = page.getByRole('textbox', { name: '每次漏报的代价' });
  await tabTo(page, cost);
  await page.keyboard.type('-20');
  const evaluate = page.getByRole('button', { name: '评测', exact: true });
  await tabTo(page, evaluate);
  await page.keyboard.press('Enter');
  await expect(cost).toBeFocused();
  await expect(page.getByRole('alert')).toHaveText('不能是负数');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20');
  await tabTo(page, evaluate);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: '取消' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('已取消，没有留下任何结果。')).toBeVisible();
  await tabTo(page, evaluate);
  await page.keyboard.press('Enter');
  await expect(page.getByText('评测了 1,000,000 行')).toBeVisible({ timeout: 60_000 });
  await tabTo(page, page.getByRole('radio', { name: '指标', exact: true }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByTitle('查看实际为“是”、判为“否”的样本'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: '哪一种错误' })).toBeVisible();
  await page.getByRole('radio', { name: '错误样本' }).focus();
  await page.keyboard.press('ArrowLeft');
  const threshold = page.getByRole('slider', { name: '阈值' });
  await tabTo(page, threshold);
  const before = await threshold.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(threshold).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page.getByRole('heading', { name: '平均每个样本的代价' })).toBeVisible();
  await page.screenshot({ path: 'test-output/screens/poc-evaluation-threshold.png' });
  await page.getByRole('button', { name: '以此阈值重新评测' }).click();
  await expect(page.getByText('评测了 1,000,000 行')).toBeVisible({ timeout: 60_000 });
  expect(complaints).toEqual([]);
  await close();
});
