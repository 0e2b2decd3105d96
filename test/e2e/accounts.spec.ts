import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

const long =
  '中国江岚省农村商业银行股份有限公司信用卡中心华东区域客户服务与数字化运营联合创新实验室上海分部筹备工作组办公第二联合办公室一处';

async function goToList(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '客户', exact: true }).click();
}

async function create(page: Page, name: string): Promise<void> {
  await goToList(page);
  await page.getByRole('button', { name: '新建客户', exact: true }).first().click();
  const box = page.getByRole('dialog').getByRole('textbox', { name: '客户名称' });
  await box.fill(name);
  await box.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

/** Chooses an option of an open or closed list by typing it. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).first().click();
  await page.getByTitle(option, { exact: true }).last().click();
}

/** What a person with a screen reader or weak eyes would stumble over. */
async function stumbles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const names = (page: Page) => page.getByRole('row').locator('b').allTextContents();

test('the list is filtered, kept as a view, changed many at once and undone; a group is drawn; an archived customer is out of sight', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'accounts-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder });
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
  const me = page.getByPlaceholder('我的姓名，按 Enter 添加');
  await me.fill('林晓');
  await me.press('Enter');
  await expect(page.getByRole('checkbox', { name: '「林晓」是我' })).toBeChecked();
  for (const name of ['溪宁银行', '安沛人寿', long]) await create(page, name);

  await test.step('what I make is mine, and a long name stays on its line', async () => {
    await goToList(page);
    const views = page.getByRole('navigation', { name: '视图' });
    await views.getByRole('button', { name: /^我在跟/ }).click();
    await expect(views.getByRole('button', { name: /^我在跟/ })).toHaveText('我在跟3');
    await expect(page.getByRole('row')).toHaveCount(4);
    const box = await page.getByRole('row').filter({ hasText: long }).boundingBox();
    expect(box?.height).toBeLessThan(34);
  });

  await test.step('many are changed at once, and one undo takes all of it back', async () => {
    await page.getByRole('grid', { name: '客户列表' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    const bar = page.getByRole('region', { name: '批量修改' });
    await expect(bar).toContainText('已选 2 个客户');
    expect(await stumbles(page)).toEqual([]);
    await choose(page, '要修改的字段', '行业');
    await choose(page, '行业', '银行');
    await bar.getByRole('button', { name: '应用' }).click();
    await expect(page.getByRole('row').getByText('银行', { exact: true })).toHaveCount(2);
    await page.keyboard.press('Escape');
  });

  await test.step('a filter is kept as a view and counted', async () => {
    await page.getByRole('button', { name: '取消选择' }).click();
    await choose(page, '行业', '银行');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.getByRole('button', { name: '存为视图' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('我的银行');
    await page.getByRole('dialog').getByRole('textbox').press('Enter');
    const views = page.getByRole('navigation', { name: '视图' });
    await expect(views.getByRole('button', { name: /^我的银行/ }).first()).toHaveText('我的银行2');
    await views.getByRole('button', { name: /^全部/ }).click();
    await expect(page.getByRole('row')).toHaveCount(4);
    await views.getByRole('button', { name: /^我的银行/ }).click();
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.getByRole('grid', { name: '客户列表' }).focus();
    await page.keyboard.press('Control+z');
    await expect(views.getByRole('button', { name: /^我的银行/ })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await views.getByRole('button', { name: /^全部/ }).click();
    await expect(page.getByRole('row').getByText('银行', { exact: true })).toHaveCount(0);
  });

  await test.step('a group is drawn and walked by keys', async () => {
    await page.getByRole('row').filter({ hasText: '溪宁银行' }).dblclick();
    const department = page.getByPlaceholder('新增部门，按 Enter 添加');
    await department.fill('信息科技部');
    await department.press('Enter');
    const tree = page.getByRole('tree', { name: '集团与部门' });
    await expect(tree.getByRole('treeitem')).toHaveCount(2);
    expect(await stumbles(page)).toEqual([]);
    await tree.getByRole('treeitem', { selected: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '信息科技部', exact: true })).toBeVisible();
    await expect(page.getByRole('treeitem', { selected: true })).toContainText('信息科技部');
  });

  await test.step('an archived customer is out of the list, found again, and taken back', async () => {
    await page.getByRole('button', { name: '归档', exact: true }).click();
    await expect(page.getByText(/此客户已于 .* 归档/)).toBeVisible();
    await goToList(page);
    await expect(page.getByRole('row')).toHaveCount(4);
    await page.getByRole('button', { name: '更多筛选' }).click();
    expect(await stumbles(page)).toEqual([]);
    await choose(page, '归档', '只看已归档');
    await expect.poll(() => names(page)).toEqual(['信息科技部']);
    await page.getByRole('row').nth(1).dblclick();
    await page.getByRole('button', { name: '取消归档' }).click();
    await expect(page.getByText(/此客户已于 .* 归档/)).toHaveCount(0);
  });

  await test.step('a customer is not made twice unnoticed', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('新建客户');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: '客户名称' }).fill('溪宁（银行）股份有限公司');
    await page.getByRole('button', { name: '打开「溪宁银行」' }).click();
    await expect(page.getByRole('heading', { name: '溪宁银行', exact: true })).toBeVisible();
  });

  expect(complaints).toEqual([]);
  await close();
});
