import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

async function createAccount(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '新建客户' }).first().click();
  await page.getByRole('dialog').getByRole('textbox', { name: '客户名称' }).fill(name);
  await page.getByRole('dialog').getByRole('textbox', { name: '客户名称' }).press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function createDeal(page: Page, name: string): Promise<void> {
  const box = page.getByPlaceholder('新增商机，按 Enter 添加');
  await box.fill(name);
  await box.press('Enter');
  await expect(
    page.getByRole('textbox', { name: '商机', exact: true }).and(page.locator(`[value="${name}"]`)),
  ).toBeVisible();
}

const column = (page: Page, stage: string) => page.getByRole('listbox', { name: new RegExp(`^${stage}，`) });

test('a deal goes through the funnel by keyboard, is lost for a reason, taken back, and tells its history', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'deals-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder });
  await createAccount(page, '江岚银行');
  await createDeal(page, 'AI 客服');
  await createDeal(page, '知识库');

  await page.getByRole('navigation', { name: '主导航' }).or(page.locator('nav.rail')).first().getByText('商机').click();
  await column(page, '线索').focus();
  const before = await column(page, '线索').getAttribute('aria-activedescendant');
  expect(before).not.toBeNull();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const moved = await column(page, '线索').getByRole('option', { selected: true }).locator('b').getAttribute('title');
  if (moved === null) throw new Error('The active card has no name');
  await page.keyboard.press('Shift+ArrowRight');
  const asking = page.getByRole('dialog', { name: '推进到「商机」' });
  await asking.getByRole('checkbox', { name: '客户说出了要解决的问题' }).check();
  await asking.getByRole('textbox', { name: '「客户说出了要解决的问题」的依据' }).fill('访谈纪要');
  await asking.getByRole('button', { name: '带着 2 项缺口推进' }).click();
  await expect(column(page, '商机').getByRole('option', { name: moved })).toBeVisible();
  await expect(column(page, '商机')).toBeFocused();
  await expect(page.getByText('还有 2 项客户动作没有确认，缺口列在商机页上')).toBeVisible();

  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: '丢单' })).toBeFocused();
  await page.keyboard.press('Enter');
  const losing = page.getByRole('dialog', { name: '丢失商机' });
  await losing.getByRole('button', { name: '进入丢单' }).click();
  await expect(losing.getByRole('alert')).toHaveText('请选择主要原因');
  await losing.getByRole('combobox', { name: '主要原因' }).click();
  await page.getByRole('option', { name: '没有预算' }).or(page.getByTitle('没有预算')).first().click();
  await losing.getByRole('combobox', { name: '谁赢了' }).fill('乙公司');
  await losing.getByRole('textbox', { name: '说明' }).fill('明年再谈');
  await losing.getByRole('button', { name: '进入丢单' }).click();
  await expect(losing).toBeHidden();
  await page.getByRole('button', { name: '展开丢单' }).click();
  await expect(column(page, '丢单').getByRole('option', { name: moved })).toBeVisible();

  await column(page, '丢单').getByRole('option', { name: moved }).click();
  const result = page.getByRole('region', { name: '结果' });
  await expect(result.getByRole('textbox', { name: '谁赢了' })).toHaveValue('乙公司');
  await expect(result.getByRole('textbox', { name: '说明' })).toHaveValue('明年再谈');
  await page.getByRole('heading', { name: '阶段历程' }).click();
  await page.keyboard.press('Control+z');
  await expect(result).toBeHidden();
  await expect(page.getByRole('button', { name: /^商机 0 天/ })).toHaveAttribute('aria-current', 'step');
  const stays = page.getByRole('region', { name: '阶段历程' }).getByRole('listitem');
  await expect(stays).toHaveCount(2);
  await expect(stays.nth(0)).toContainText('线索');
  await expect(stays.nth(1)).toContainText('商机');
  await expect(page.getByText('有 2 项客户动作还没有确认')).toBeVisible();
  await page.getByRole('checkbox', { name: '客户指定了问题的负责人' }).check();
  await expect(page.getByText('有 1 项客户动作还没有确认')).toBeVisible();

  expect(complaints).toEqual([]);
  await close();
});

test('the pipeline is one table too: dragged on the board, filtered, many given a date at once, the choice remembered', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'deals-'));
  let workbench = await launchWorkbench({ dataFolder });
  let { page } = workbench;
  await createAccount(page, '江岚银行');
  await createDeal(page, 'AI 客服');
  await createDeal(page, '知识库');
  await page.locator('nav.rail').getByText('商机').click();
  await column(page, '线索')
    .getByRole('option', { name: '知识库' })
    .dragTo(page.getByRole('region', { name: 'POC', exact: true }));
  await page.getByRole('dialog', { name: '推进到「POC」' }).getByRole('button', { name: '带着 11 项缺口推进' }).click();
  await expect(column(page, 'POC').getByRole('option', { name: '知识库' })).toBeVisible();

  await page.getByRole('radio', { name: '表格' }).check({ force: true });
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('searchbox', { name: '搜索商机' }).fill('zsk');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: '搜索商机' }).fill('');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  const bulk = page.getByRole('region', { name: '批量修改' });
  await bulk.getByRole('combobox', { name: '要修改的字段' }).selectOption('预计签约');
  await bulk.getByRole('textbox', { name: '预计签约' }).fill('2031-02-01');
  await bulk.getByRole('textbox', { name: '预计签约' }).press('Enter');
  await bulk.getByRole('button', { name: '应用' }).click();
  await expect(
    page.getByRole('cell', { name: '2031-02-01' }).or(page.getByRole('gridcell', { name: '2031-02-01' })),
  ).toHaveCount(2);
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await expect(page.getByText('2031-02-01')).toHaveCount(0);

  await workbench.close();
  workbench = await launchWorkbench({ dataFolder });
  page = workbench.page;
  await page.locator('nav.rail').getByText('商机').click();
  await expect(page.getByRole('row')).toHaveCount(3);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test('a deal is made from the pipeline by one key, with its customer found by initials', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'deals-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder });
  await createAccount(page, '江岚银行');
  await page.locator('nav.rail').getByText('商机').click();
  await page.getByRole('heading', { name: '还没有商机' }).waitFor();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: '新建商机' });
  await dialog.getByRole('combobox', { name: '客户' }).fill('jlyh');
  await dialog.getByText('江岚银行').first().waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: '商机', exact: true }).fill('AI 客服');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '推进到「商机」' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '江岚银行' })).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
