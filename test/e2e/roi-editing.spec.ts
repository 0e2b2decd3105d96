import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openDemoAccount, openDemoRoi, present } from '../support/demo-journey.mjs';
import { launchWorkbench, type Workbench } from '../support/launch.ts';

let workbench: Workbench;
let page: Page;

test.beforeEach(async () => {
  workbench = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'roi-editing-')), arguments: ['--demo'] });
  page = workbench.page;
  await openDemoAccount(page);
  await openDemoRoi(page);
});

test.afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

function box(label: string): Locator {
  return page.getByRole('complementary', { name: '输入参数' }).getByRole('textbox', { name: label, exact: true });
}

function confirmed(): Locator {
  return page.getByText(/已确认 \d+/);
}

test('a number typed just before leaving the page by history is there on coming back', async () => {
  await box('客服人数').fill('777');
  await page.goBack();
  await expect(box('客服人数')).toHaveCount(0);
  await page.goForward();
  await expect(box('客服人数')).toHaveValue('777');
  await page.reload();
  await expect(box('客服人数')).toHaveValue('777');
});

test('the mark at the top says that a typed number is not stored until it is', async () => {
  const mark = page.locator('.saved');
  await expect(mark).toContainText('已保存');
  await box('客服人数').fill('410');
  await expect(mark).toHaveText('尚未保存');
  await box('客服人数').press('Enter');
  await expect(mark).toContainText('已保存');
});

test('a changed number is confirmed by nobody, one emptied for a while keeps its source', async () => {
  const before = Number((await confirmed().textContent())?.match(/\d+/)?.[0]);
  const source = page.getByRole('button', { name: /^客服人数：.*编辑来源/ }).first();
  await expect(source).toHaveAccessibleName(/客户/);
  const words = await source.getAttribute('aria-label');

  await box('客服人数').fill('');
  // Longer than the pause after which numbers are stored.
  await page.waitForTimeout(2500);
  await expect(page.locator('.saved')).toHaveText('尚未保存');
  await box('客服人数').fill('400');
  await box('客服人数').press('Enter');
  await expect(page.locator('.saved')).toContainText('已保存');
  await expect(source).toHaveAccessibleName(words ?? '');
  await expect(confirmed()).toContainText(String(before));

  await box('客服人数').fill('410');
  await box('客服人数').press('Enter');
  await expect(confirmed()).toContainText(String(before - 1));
  await expect(source).toHaveAccessibleName(/客户/);
  await page.keyboard.press('Control+z');
  await expect(box('客服人数')).toHaveValue('400');
  await expect(confirmed()).toContainText(String(before));
});

test('the customer sees × only between the numbers that the calculation multiplies', async () => {
  await page.getByRole('button', { name: /^更多参数/ }).click();
  for (const [label, typed] of [
    ['独立解决率', '80%'],
    ['人工复核占比', '50%'],
  ] as const) {
    await box(label).fill(typed);
    await box(label).press('Enter');
  }
  await expect(page.locator('.saved')).toContainText('已保存');
  const customer = await present(workbench.app, page);
  const sum = customer.locator('.pm-sum li');
  await expect(sum).toHaveText([
    '客服人数400 人',
    '人均全口径年薪× 15 万元/年',
    '重复性问题占比× 60%',
    '独立解决率× 80%',
    '人工复核占比× (1 − 50%)',
    '每年净收益1,440 万元',
  ]);
});

test('a number that could not be stored stays in its box, said to be unsaved, and goes along later', async () => {
  await page.evaluate(() => {
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function fail(this: MessagePort, message: unknown) {
      // React talks to itself this way, with nothing in its messages.
      if (message !== null) throw new Error('The main process does not answer');
      postMessage.call(this, message);
    };
    window.addEventListener('answers-again', () => {
      MessagePort.prototype.postMessage = postMessage;
    });
  });
  await box('客服人数').fill('777');
  await box('客服人数').press('Enter');
  await expect(page.locator('.saved')).toHaveText('有改动没有保存');
  await expect(box('客服人数')).toHaveValue('777');

  await page.evaluate(() => window.dispatchEvent(new Event('answers-again')));
  await box('客服人数').press('Enter');
  await expect(page.locator('.saved')).toContainText('已保存');
  await page.reload();
  await expect(box('客服人数')).toHaveValue('777');
});
