import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

/** Types into a choice that has its options found, and takes the first. */
async function choose(page: Page, label: string, words: string, within: Page | Locator = page): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).fill(words);
  await page.locator('.ant-select-item-option:visible', { hasText: words }).first().click();
}

test('people are found, moved to another company, told apart from their namesakes and made one', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: mkdtempSync(join(tmpdir(), 'people-')) });
  await page.getByRole('button', { name: '新建客户' }).first().waitFor();
  for (const name of ['江岚银行', '云鹿零售']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('新建客户');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox').first().fill(name);
    await page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
  }

  await page.getByRole('link', { name: '联系人' }).click();
  const newPerson = async (name: string, title: string, phone: string) => {
    await page.getByRole('button', { name: '新建联系人' }).first().click();
    const dialog = page.getByRole('dialog', { name: '新建联系人' });
    await dialog.getByLabel('姓名').fill(name);
    await choose(page, '公司', '江岚银行', dialog);
    await dialog.getByLabel('职务').fill(title);
    await dialog.getByLabel('电话').fill(phone);
    return dialog;
  };
  const create = async (name: string, title: string, phone: string) => {
    const dialog = await newPerson(name, title, phone);
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.getByRole('link', { name: '联系人' }).first().click();
    await page.getByRole('grid', { name: '联系人列表' }).waitFor();
  };
  await create('张敏', '总经理', '138 0013 8000');
  await create('陈思远', '总监', '');

  // Whoever is on record already is named before he is entered again.
  const again = await newPerson('张敏', '', '+86-138-0013-8000');
  await expect(again.getByText('可能已经有这位联系人')).toBeVisible();
  await expect(again.getByText('电话、姓名、公司相同')).toBeVisible();
  await again.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('heading', { name: '张敏', exact: true }).waitFor();

  // He knows somebody, and we know him.
  await page.getByRole('button', { name: '添加人脉' }).click();
  await choose(page, '认识谁', '陈思远');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await expect(page.getByRole('link', { name: '陈思远' })).toBeVisible();
  await page.getByRole('combobox', { name: '添加一位同事' }).fill('林晓');
  await page.locator('.ant-select-item-option:visible').first().click();
  await expect(page.getByRole('rowheader', { name: /林晓/ })).toBeVisible();

  // Two records become one; the acquaintance comes along, and one undo takes it back.
  await page.getByRole('link', { name: '联系人' }).first().click();
  await page.getByRole('button', { name: /1 组疑似重复/ }).click();
  const comparison = page.getByRole('dialog', { name: '疑似重复的联系人' });
  await comparison.getByRole('radio').first().check();
  await comparison.getByRole('button', { name: '合并' }).click();
  await expect(comparison.getByText('没有疑似重复了')).toBeVisible();
  await comparison.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByText('2 位联系人')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 位联系人')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('2 位联系人')).toBeVisible();

  // Found by initials; at his new company, the old one remembers him.
  await page.getByRole('searchbox', { name: '搜索联系人' }).fill('zm');
  await expect(page.getByText('1 位联系人')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '陈思远' })).toBeVisible();
  await page.getByRole('button', { name: '调往另一家公司' }).click();
  await choose(page, '新公司', '云鹿零售');
  await page.getByRole('dialog').getByLabel('新职务').fill('副总裁');
  await page.getByRole('button', { name: '调往', exact: true }).click();
  await expect(page.getByRole('region', { name: '任职经历' }).getByText('江岚银行')).toBeVisible();
  await page.getByRole('region', { name: '任职经历' }).getByRole('link', { name: '江岚银行' }).click();
  await page.getByRole('button', { name: '已离开 1 人' }).click();
  await expect(page.getByRole('list', { name: '已离开的联系人' }).getByText('现在 云鹿零售')).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
