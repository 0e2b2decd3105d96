import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

const pictures = join(import.meta.dirname, '../../test-output/screens');
mkdirSync(pictures, { recursive: true });

/** The map of a new deal, nobody on it yet. */
async function openNewMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建客户' }).first().click();
  const name = page.getByRole('dialog').getByRole('textbox', { name: '客户名称' });
  await name.fill('江岚银行信用卡中心');
  await name.press('Enter');
  await expect(page.getByRole('heading', { name: '江岚银行信用卡中心' })).toBeVisible();
  const box = page.getByPlaceholder('新增商机，按 Enter 添加');
  await box.fill('AI 客服');
  await box.press('Enter');
  await expect(page.getByRole('textbox', { name: '商机', exact: true }).first()).toHaveValue('AI 客服');
  await page.getByRole('link', { name: '决策地图' }).click();
  await expect(page.getByRole('heading', { name: '谁拍板，谁能否决' })).toBeVisible();
}

const card = (page: Page, start: string) => page.getByRole('button', { name: new RegExp(`^${start}，`) });
const tie = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** On the line itself: the middle of its box may lie beside it. */
async function clickTie(page: Page, words: string): Promise<void> {
  const at = await tie(page, words)
    .locator('path')
    .first()
    .evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
      const matrix = path.getScreenCTM();
      return new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
    });
  await page.mouse.click(at.x, at.y);
}

async function dragTo(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('the bank is mapped with the mouse: people in five layers, tied, dragged, taken back and removed', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'map-'));
  const { page, complaints, close } = await launchWorkbench({ dataFolder });
  await openNewMap(page);
  const adding = page.getByRole('dialog', { name: '添加人物' });
  const addUnknown = async (work: string, layer: string) => {
    await page.getByRole('button', { name: '添加人物' }).click();
    await adding.getByText('还不知道是谁').click();
    await adding.getByRole('textbox', { name: '他管什么' }).fill(work);
    await adding.getByRole('combobox', { name: '决策层' }).selectOption(layer);
    await adding.getByRole('button', { name: '添加', exact: true }).click();
    await expect(card(page, `未知：${work}`)).toBeVisible();
  };

  await page.getByRole('button', { name: '添加第一个人' }).click();
  await adding.getByRole('combobox', { name: '决策层' }).selectOption('业务决策');
  await adding.getByRole('button', { name: '新建人物' }).click();
  const person = page.getByRole('dialog', { name: '新建联系人' }).or(page.getByRole('dialog')).last();
  await person.getByRole('textbox').first().fill('张敏');
  await person.getByRole('textbox').first().press('Enter');
  await expect(card(page, '张敏')).toHaveAccessibleName(/业务决策/);
  await addUnknown('行长', '高层战略');
  await addUnknown('采购', '采购决策');
  await addUnknown('法务', '合规审查');
  await addUnknown('科技部', '技术选型');

  await card(page, '张敏').hover();
  const node = page.locator('.react-flow__node', { has: card(page, '张敏') });
  await dragTo(page, await middleOf(node.locator('.react-flow__handle-top')), await middleOf(card(page, '未知：行长')));
  await page.getByRole('menuitem', { name: '张敏 向 行长 汇报', exact: true }).click();
  await expect(tie(page, '张敏 向 行长 汇报')).toBeVisible();

  const legal = card(page, '未知：法务');
  const start = await middleOf(legal);
  const business = await middleOf(card(page, '张敏'));
  await dragTo(page, start, { x: start.x + 264, y: business.y });
  await expect(legal).toHaveAccessibleName(/业务决策/);
  const dropped = await middleOf(legal);
  expect(Math.abs(dropped.y - business.y)).toBeLessThan(60);
  await page.keyboard.press('Control+z');
  await expect(legal).toHaveAccessibleName(/合规审查/);
  await page.keyboard.press('Control+Shift+z');
  await expect(legal).toHaveAccessibleName(/业务决策/);
  await page.keyboard.press('Control+z');

  await clickTie(page, '张敏 向 行长 汇报');
  await page.keyboard.press('Delete');
  await expect(tie(page, '张敏 向 行长 汇报')).toHaveCount(0);
  await page
    .getByRole('status')
    .getByRole('button', { name: '撤销' })
    .or(page.getByRole('button', { name: '撤销', exact: true }))
    .first()
    .click();
  await expect(tie(page, '张敏 向 行长 汇报')).toHaveCount(1);

  await card(page, '未知：采购').click();
  await card(page, '未知：科技部').click({ modifiers: ['Control'] });
  await expect(page.getByRole('button', { name: '对齐' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(card(page, '未知：采购')).toHaveCount(0);
  await expect(card(page, '未知：科技部')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, '未知：采购')).toBeVisible();
  await expect(card(page, '未知：科技部')).toBeVisible();

  await page.getByRole('searchbox', { name: '在地图上搜索' }).fill('kjb');
  await page.getByRole('searchbox', { name: '在地图上搜索' }).press('Enter');
  await expect(card(page, '未知：科技部')).toHaveClass(/ringed/);
  await expect(card(page, '张敏')).toHaveClass(/dimmed/);
  await page.getByRole('searchbox', { name: '在地图上搜索' }).fill('');

  await page.getByRole('button', { name: /^技术选型，.*层的操作$/ }).click();
  await page.getByRole('menuitem', { name: '上移' }).click();
  await page.getByRole('button', { name: /^合规审查，.*层的操作$/ }).click();
  await page.getByRole('menuitem', { name: '删除这一层' }).click();
  await expect(page.getByText('这一层还有 1 人')).toBeVisible();

  const layout = page.getByRole('button', { name: '自动布局' });
  await layout.click();
  await expect(layout).toHaveAttribute('aria-busy', 'false');
  expect(await serious(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('the bank is mapped by keyboard alone', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'map-'));
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder });
  await openNewMap(page);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const addUnknown = async (work: string, layersDown: number) => {
    await press('+');
    await expect(page.getByRole('dialog', { name: '添加人物' })).toBeVisible();
    await press('ArrowRight', 'ArrowRight', 'Tab');
    await page.keyboard.type(work);
    await press('Tab', ...Array.from({ length: layersDown }, () => 'ArrowDown'), 'Shift+Tab', 'Enter');
    await expect(card(page, `未知：${work}`)).toBeFocused();
  };
  await addUnknown('行长', 1);
  await addUnknown('采购', 2);
  await addUnknown('法务', 3);
  await addUnknown('业务', 4);
  await addUnknown('科技部', 5);

  await press('ArrowUp');
  await expect(card(page, '未知：业务')).toBeFocused();
  await press('End');
  await expect(card(page, '未知：科技部')).toBeFocused();
  await press('c', 'ArrowUp', 'Enter');
  await expect(page.getByRole('menuitem', { name: '科技部 影响 业务' })).toBeFocused();
  await press('Enter');
  await expect(tie(page, '科技部 影响 业务，强度 1')).toHaveCount(1);
  await expect(card(page, '未知：科技部')).toBeFocused();

  await press('Alt+ArrowUp');
  await expect(card(page, '未知：科技部')).toHaveAccessibleName(/业务决策/);
  await press('Control+z');
  await expect(card(page, '未知：科技部')).toHaveAccessibleName(/技术选型/);
  await press('Control+Shift+z');
  await expect(card(page, '未知：科技部')).toHaveAccessibleName(/业务决策/);
  const before = await middleOf(card(page, '未知：科技部'));
  await press('Shift+ArrowRight', 'Shift+ArrowRight');
  await expect.poll(async () => (await middleOf(card(page, '未知：科技部'))).x).toBe(before.x + 16);

  await press('e');
  await expect(tie(page, '科技部 影响 业务，强度 1')).toBeFocused();
  await press('Delete');
  await expect(tie(page, '科技部 影响 业务，强度 1')).toHaveCount(0);
  await expect(card(page, '未知：科技部')).toBeFocused();
  await press('Control+z');
  await expect(tie(page, '科技部 影响 业务，强度 1')).toHaveCount(1);

  await press('c', 'ArrowLeft', 'Escape');
  await press('Home');
  await expect(card(page, '未知：行长')).toBeFocused();
  await press('Space');
  await expect(card(page, '未知：行长')).toHaveAttribute('aria-pressed', 'true');
  await press('ArrowDown', 'Shift+Space', 'Delete');
  await expect(card(page, '未知：行长')).toHaveCount(0);
  await expect(card(page, '未知：采购')).toHaveCount(0);
  await press('Control+z');
  await expect(card(page, '未知：行长')).toHaveCount(1);
  await press('Control+a', 'Control+c');
  await expect(page.getByText('已复制 5 人，可以粘贴到另一个商机的地图')).toBeVisible();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('法务\t\t合规审查\t');
  await press('Control+v');
  await expect(card(page, '未知：行长')).toHaveCount(2);
  await press('Control+z');
  await expect(card(page, '未知：行长')).toHaveCount(1);
  await press('Home', 'Enter');
  await expect(page.getByRole('tab', { name: '详情' })).toHaveAttribute('aria-selected', 'true');

  expect(complaints).toEqual([]);
  await close();
});

for (const [language, theme] of [
  ['zh-CN', 'light'],
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test(`the demo map can be read by everybody: ${language}, ${theme}`, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'map-'));
    const { page, complaints, close } = await launchWorkbench({ dataFolder, language, arguments: ['--demo'] });
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(() => {
      location.hash = '/accounts';
    });
    await page
      .getByRole('row')
      .filter({ hasText: language === 'en' ? 'Jianglan Bank Card Centre' : '江岚银行信用卡中心' })
      .first()
      .dblclick();
    await page.getByRole('link', { name: language === 'en' ? 'Decision map' : '决策地图' }).click();
    await page.locator('[data-card]').first().click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(pictures, `${language}-${theme}-map.png`) });
    expect({ problems: await serious(page), complaints }).toEqual({ problems: [], complaints: [] });
    await close();
  });
}
