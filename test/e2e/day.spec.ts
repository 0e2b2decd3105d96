import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createAccountRepository } from '../../src/main/accounts/repository.ts';
import { openDatabase } from '../../src/main/database/open.ts';
import { createPersonRepository } from '../../src/main/people/repository.ts';
import { launchWorkbench } from '../support/launch.ts';
import { saveTo } from '../support/save-to.ts';

/** A data folder with two banks and the people to be visited there. */
function seedBanks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'day-'));
  const migrationsFolder = join(import.meta.dirname, '../../resources/migrations');
  const database = openDatabase({ folder, migrationsFolder, actor: 'me' });
  const accounts = createAccountRepository(database);
  const people = createPersonRepository(database);
  for (const [name, person, title] of [
    ['中国工商银行', '张敏', '总经理'],
    ['招商银行', '李雷', '客户经理'],
  ] as const) {
    database.changeLog.runBatch({ name: 'account.create', subject: name, field: null }, () => {
      people.create(accounts.create({ name }, false).id, { name: person, title });
    });
  }
  database.close();
  return folder;
}

/** Types one line into the palette and takes the first choice once it is understood. */
async function enter(page: Page, line: string, understood: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(line);
  await expect(page.getByRole('option').first()).toContainText(understood);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^已/ }).first()).toBeVisible();
}

async function log(page: Page, subject: string, outcome: string, next?: string): Promise<void> {
  await page.getByRole('button', { name: `记录「${subject}」的结果` }).click();
  const dialog = page.getByRole('dialog', { name: '记录结果' });
  await dialog.getByRole('radio', { name: new RegExp(outcome) }).check();
  if (next !== undefined) await dialog.getByLabel('下一步任务').fill(next);
  await dialog.getByRole('button', { name: '保存结果' }).click();
  await expect(dialog).toBeHidden();
}

test('a day: three visits planned in a line each, logged with their outcomes, a task done, and Today follows', async () => {
  const dataFolder = seedBanks();
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('星期');

  await enter(page, '拜访 工行 张总 今天下午3点 1小时', /新建拜访：中国工商银行 · 张敏（总经理）/);
  await enter(page, '今天10点会议招行李经理 需求澄清', /新建会议：招商银行 · 李雷（客户经理） · 需求澄清/);
  await enter(page, '电话 工行 昨天到访安排', /新建电话：中国工商银行 · 到访安排/);
  await enter(page, '任务 工行 寄方案 今天', /新建任务：中国工商银行 · 寄方案/);

  const meetings = page.getByRole('region', { name: '会面' });
  await expect(meetings.getByRole('listitem')).toHaveText([
    /10:00.*招商银行 · 需求澄清/,
    /15:00.*16:00.*中国工商银行 · 拜访 张敏/,
  ]);
  await expect(page.getByText('1 项今天到期，今天 2 场会面')).toBeVisible();

  // The calendar file is what other calendars read.
  const calendar = join(dataFolder, 'day.ics');
  await saveTo(app, calendar);
  await page.getByRole('button', { name: '导出日程' }).click();
  await expect(page.getByText('已存为日历文件')).toBeVisible();
  expect(readFileSync(calendar, 'utf8')).toMatch(
    /DTSTART:\d{8}T150000\r\nDTEND:\d{8}T160000\r\nSUMMARY:拜访 张敏 · 中国工商银行/,
  );

  await log(page, '拜访 张敏', '进展', '安排试点');
  await log(page, '需求澄清', '延续');
  await expect(meetings.getByRole('listitem')).toHaveCount(0);

  const due = page.getByRole('region', { name: '任务与下一步' });
  await expect(due.getByRole('list', { name: '不限日期' })).toContainText('安排试点');
  await due.getByRole('button', { name: '完成「寄方案」' }).click();
  await expect(due.getByText('寄方案')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(due.getByText('寄方案')).toBeVisible();

  await due.getByRole('link', { name: /安排试点/ }).click();
  const timeline = page.getByRole('region', { name: '动态时间线' });
  await expect(timeline.getByRole('article')).toHaveText([
    /今天.*拜访.*拜访 张敏.*张敏（总经理）.*进展/s,
    /电话.*到访安排/s,
  ]);
  await expect(page.getByRole('region', { name: '任务' }).getByRole('checkbox')).toHaveCount(2);

  // What was logged is opened and corrected in its place.
  await timeline.getByRole('button', { expanded: false }).first().click();
  await timeline.getByRole('textbox', { name: '记录', exact: true }).fill('同意三周试点');
  await page.keyboard.press('Tab');
  await timeline.getByRole('button', { expanded: true }).click();
  await expect(timeline.getByText('同意三周试点')).toBeVisible();

  // Somebody unknown is not invented: the dialog opens with what is known.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('拜访 招行 赵总 明天');
  await expect(page.getByRole('option').first()).toContainText('没找到「赵总」');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '记一条动态' }).getByText('招商银行')).toBeVisible();

  expect(complaints).toEqual([]);
  await close();
});
