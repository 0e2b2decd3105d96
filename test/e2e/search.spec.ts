import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createAccountRepository } from '../../src/main/accounts/repository.ts';
import { openDatabase } from '../../src/main/database/open.ts';
import { activities, people } from '../../src/main/database/schema.ts';
import { emptyPerson } from '../../src/shared/people/model.ts';
import { launchWorkbench } from '../support/launch.ts';

/** Five customers, one with a person and a note. */
function writeRecords(folder: string): void {
  const migrationsFolder = join(import.meta.dirname, '../../resources/migrations');
  const database = openDatabase({ folder, migrationsFolder, actor: 'me' });
  const { changeLog, newId, now, orm } = database;
  const accounts = createAccountRepository(database);
  const stamps = () => ({ id: newId(), createdAt: now().toISOString(), updatedAt: now().toISOString() });
  changeLog.runBatch({ name: 'account.create', subject: '', field: null }, () => {
    for (const name of ['中国工商银行', '重庆长安汽车', '溪宁保险', '北屿科技 🚀']) accounts.create({ name }, false);
    const { id: accountId } = accounts.create({ name: '江岚银行', region: '华东' }, false);
    const person = { ...emptyPerson, accountId, name: '吕明', title: '科技部总经理', phone: '138 0013 6688' };
    orm
      .insert(people)
      .values({ ...stamps(), ...person })
      .run();
    const note = { accountId, kind: 'note', status: 'done', day: '2026-11-20', place: '' } as const;
    const body = '对方问到数据不出行怎么做，答应下周给私有化部署清单。';
    orm
      .insert(activities)
      .values({ ...stamps(), ...note, subject: '方案评审会', body })
      .run();
  });
  database.close();
}

async function ask(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '搜索，或输入命令' }).fill(typed);
}

test('five customers are found by five ways of typing, and Enter opens each where it is worked on', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'search-'));
  writeRecords(dataFolder);
  const { page, complaints, close } = await launchWorkbench({ dataFolder });
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();

  const ways = [
    ['工商', '中国工商银行', /#\/accounts\/[^/]+$/],
    ['chongqing', '重庆长安汽车', /#\/accounts\/[^/]+$/],
    ['xnbx', '溪宁保险', /#\/accounts\/[^/]+$/],
    ['🚀', '北屿科技 🚀', /#\/accounts\/[^/]+$/],
    ['6688', '吕明', /#\/people\/[^/]+$/],
    ['私有化', '方案评审会', /#\/accounts\/[^/]+\/activity$/],
  ] as const;
  for (const [typed, name, address] of ways) {
    await ask(page, typed);
    const option = page.getByRole('option').first();
    await expect(option).toContainText(name);
    await expect(option.locator('mark').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  }

  await ask(page, '6688');
  await expect(page.getByRole('option').first()).toContainText('电话 138 0013 6688');
  await page.getByRole('combobox', { name: '搜索，或输入命令' }).fill('jl');
  await expect(page.getByRole('group', { name: '客户' })).toContainText('江岚银行');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '搜索', level: 1 })).toBeAttached();
  await expect(page.getByRole('listbox', { name: '结果' }).getByRole('option')).toContainText(['江岚银行']);
  await page.getByRole('searchbox', { name: '搜索' }).fill('江岚银行 总经理');
  await expect(page.getByText('没有找到“江岚银行 总经理”')).toBeVisible();
  await page.getByRole('searchbox', { name: '搜索' }).fill('zjl');
  await page.getByRole('main').getByRole('radio', { name: '联系人' }).check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: '找到 1 条' })).toBeVisible();
  await page.getByRole('searchbox', { name: '搜索' }).press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/people\/[^/]+$/);

  // What was opened lately is offered before anything is typed.
  await page.waitForTimeout(1500);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: '最近打开' }).getByRole('option').first()).toContainText('吕明');
  expect(complaints).toEqual([]);
  await close();
});
