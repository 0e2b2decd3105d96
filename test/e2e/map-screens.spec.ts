import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type ElectronApplication, expect, type Locator, type Page, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

const dataFolder = () => mkdtempSync(join(tmpdir(), 'map-'));

/** A laptop's window, in its own pixels; at a zoom of 2 the page has half of them. */
async function laptop(app: ElectronApplication, zoom = 1): Promise<void> {
  await app.evaluate(({ BrowserWindow }, factor) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(factor);
  }, zoom);
}

async function openDemoMap(page: Page): Promise<void> {
  await openDemoAccount(page);
  await page.getByRole('link', { name: '决策地图' }).click();
  await expect(page.locator('[data-card]').first()).toBeVisible();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on screen');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Whether all of something is seen inside something else. */
async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = [await boxOf(inner), await boxOf(outer)];
  return a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('the first person of a map comes into view with the focus, and who has no layer is counted', async () => {
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder() });
  await laptop(app);
  await page.getByRole('button', { name: '新建客户' }).first().click();
  const name = page.getByRole('dialog').getByRole('textbox', { name: '客户名称' });
  await name.fill('江岚银行');
  await name.press('Enter');
  const deal = page.getByPlaceholder('新增商机，按 Enter 添加');
  await deal.fill('智能客服');
  await deal.press('Enter');
  await page.getByRole('link', { name: '决策地图' }).click();
  await expect(page.getByRole('heading', { name: '谁拍板，谁能否决' })).toBeVisible();
  // What the legend's lines end with is there before anybody is.
  await expect(page.locator('marker#map-arrow')).toHaveCount(1);

  await page.getByRole('button', { name: '添加第一个人' }).click();
  const adding = page.getByRole('dialog', { name: '添加人物' });
  await adding.getByText('还不知道是谁').click();
  await adding.getByRole('textbox', { name: '他管什么' }).fill('法务');
  await adding.getByRole('combobox', { name: '决策层' }).selectOption('未归层');
  await adding.getByRole('button', { name: '添加', exact: true }).click();
  const card = page.locator('[data-card]');
  await expect(card).toBeFocused();
  await expect.poll(() => isWithin(card, page.locator('.map-canvas'))).toBe(true);

  const unplaced = page.getByRole('list', { name: '各层覆盖与用时' }).getByRole('button', { name: '未归层 1 人' });
  await unplaced.click();
  await expect(card).toHaveClass(/ringed/);
  expect(complaints).toEqual([]);
  await close();
});

test('two days side by side are wholly in view, and a key moves the focus in one of them by one card', async () => {
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await laptop(app);
  await openDemoMap(page);
  await page.getByRole('button', { name: '与另一天对比' }).click();
  const days = page.locator('.map-day');
  await expect(days).toHaveCount(2);
  for (const day of await days.all()) {
    await expect(day.locator('[data-card]')).toHaveCount(12);
    for (const card of await day.locator('[data-card]').all()) {
      expect(await isWithin(card, day.locator('.map-canvas'))).toBe(true);
    }
    for (const tool of await day.getByRole('toolbar').getByRole('button').all()) {
      expect(await isWithin(tool, day.getByRole('toolbar'))).toBe(true);
    }
  }
  expect(await page.locator('marker#map-arrow').count()).toBe(1);

  const cards = days.last().locator('[data-card]');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.card);
  await cards.first().focus();
  await page.keyboard.press('Home');
  const top = await focused();
  await page.keyboard.press('ArrowRight');
  const right = await focused();
  await page.keyboard.press('ArrowLeft');
  expect([await focused(), right === top]).toEqual([top, false]);
  await expect(days.last().locator('[data-card]:focus')).toHaveCount(1);
  expect({ problems: await serious(page), complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});

test('the panel beside the map is a list of tabs: one stop, the arrows open the neighbours', async () => {
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await laptop(app);
  await openDemoMap(page);
  const tab = (name: string) => page.getByRole('tab', { name });
  await tab('就绪度').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('详情')).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: '详情' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(tab('推演')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tab('就绪度')).toBeFocused();
  expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  const shownId = await tab('就绪度').getAttribute('aria-controls');
  expect(shownId).toBe(await page.getByRole('tabpanel').getAttribute('id'));
  expect(complaints).toEqual([]);
  await close();
});

test('at 200 % the map page scrolls in one direction alone, and the panel lies on the map while it is open', async () => {
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await laptop(app, 2);
  await openDemoMap(page);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  const width = async (locator: Locator) => (await boxOf(locator)).right - (await boxOf(locator)).left;
  expect(await width(page.locator('.map-canvas'))).toBeGreaterThan(500);
  await page.getByRole('button', { name: '打开面板' }).click();
  await expect(page.getByRole('tab', { name: '就绪度' })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect({ problems: await serious(page), complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});

test('a map whose deal is deleted says so instead of standing there, and comes back with its deal', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await openDemoMap(page);
  await page.getByRole('link', { name: '概览' }).click();
  const box = page.getByPlaceholder('新增商机，按 Enter 添加');
  await box.fill('知识库');
  await box.press('Enter');
  const chosen = page.getByRole('combobox', { name: '选择商机' });
  await page.getByRole('link', { name: '决策地图' }).click();
  await chosen.click();
  await page.locator('.ant-select-item-option', { hasText: '知识库' }).click();
  const map = page.getByRole('heading', { name: '谁拍板，谁能否决' });
  await expect(map).toBeVisible();
  await page.getByRole('button', { name: '撤销：新建商机「知识库」' }).first().click();
  await expect(page.getByText('这条记录已经不在了')).toBeVisible();
  await expect(map).toHaveCount(0);
  await page.getByRole('button', { name: '重做：新建商机「知识库」' }).click();
  await expect(map).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});

test('steps by keys that come faster than the screen is drawn are all taken, and undone together', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await openDemoMap(page);
  const card = page.getByRole('button', { name: /^罗崇，/ });
  await card.click();
  const { left } = await boxOf(card);
  await Promise.all(Array.from({ length: 10 }, () => page.keyboard.press('Shift+ArrowRight')));
  await expect.poll(async () => (await boxOf(card)).left - left).toBe(80);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await boxOf(card)).left - left).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the card that was dropped onto another one lies on top', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await openDemoMap(page);
  const cards = page.locator('[data-card]');
  const [first, last] = [await boxOf(cards.first()), await boxOf(cards.last())];
  const id = await cards.first().getAttribute('data-card');
  const middle = ({ left, right, top, bottom }: typeof first) => [(left + right) / 2, (top + bottom) / 2] as const;
  await page.mouse.move(...middle(first));
  await page.mouse.down();
  await page.mouse.move(...middle(last), { steps: 6 });
  await page.mouse.up();
  const onTop = () =>
    page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-card]')?.dataset.card,
      middle(last),
    );
  await expect.poll(onTop).toBe(id);
  expect(complaints).toEqual([]);
  await close();
});

test('people are pasted as soon as another deal is chosen', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await openDemoMap(page);
  const copied = await page.locator('[data-card]').count();
  await page.getByRole('link', { name: '概览' }).click();
  const box = page.getByPlaceholder('新增商机，按 Enter 添加');
  await box.fill('知识库');
  await box.press('Enter');
  await page.getByRole('link', { name: '决策地图' }).click();
  await page.locator('[data-card]').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.getByRole('combobox', { name: '选择商机' }).click();
  await page.locator('.ant-select-item-option', { hasText: '知识库' }).click();
  await expect(page.getByRole('heading', { name: '谁拍板，谁能否决' })).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-card]')).toHaveCount(copied);
  expect(complaints).toEqual([]);
  await close();
});

test('a layer name that another layer has is refused beside its box', async () => {
  const { page, complaints, close } = await launchWorkbench({ dataFolder: dataFolder(), arguments: ['--demo'] });
  await openDemoMap(page);
  await page.getByRole('button', { name: /^技术选型，.*层的操作$/ }).click();
  await page.getByRole('menuitem', { name: '名称与日期' }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox').first();
  await name.fill('业务决策');
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription('已有名为「业务决策」的决策层');
  await expect(page.locator('.toast')).toHaveCount(0);
  await name.fill('技术评审');
  await expect(name).not.toHaveAccessibleDescription(/已有/);
  await name.press('Enter');
  await expect(page.getByRole('button', { name: /^技术评审，.*层的操作$/ })).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
