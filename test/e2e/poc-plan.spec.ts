import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';
import { newPoc, openNewPoc } from '../support/poc-pages.ts';
import { saveTo } from '../support/save-to.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'poc-plan-'));

async function openPlan(page: Page): Promise<void> {
  await openNewPoc(page, '客服机器人验证');
  await page.getByRole('tab', { name: '计划与标准' }).click();
}

/** A line of the table as it is said: `任务 名称，起 至 止，状态 …`. */
const line = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^(任务|里程碑|阶段) ${name}，`) });

async function setFirstDay(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: '起止与倒排' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('计划开始').fill(day);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '只保存日期' }).click();
  await expect(dialog).toHaveCount(0);
}

/** The plan is kept as a template, and the next POC begins with it; a file of it goes to colleagues and comes back. */
async function keepAndUseTemplate(
  app: ElectronApplication,
  page: Page,
  dataFolder: string,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: '存为模板' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^不写入：客户名称、人名、日期/)).toBeVisible();
  await dialog.getByLabel('名称').fill('客服两周');
  await dialog.getByLabel('说明').fill('四百席以上');
  await look('template');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已存为模板“客服两周”')).toBeVisible();
  await page.getByRole('button', { name: '存为模板' }).click();
  await dialog.getByLabel('名称').fill('客服两周');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText(/已有同名的自建模板/)).toBeVisible();
  await dialog.getByRole('button', { name: '替换' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('button', { name: '新建 POC' }).click();
  await page.getByRole('dialog').getByLabel('POC 名称').fill('第二个验证');
  await page.getByRole('button', { name: '创建' }).click();
  await page.getByRole('tab', { name: '计划与标准' }).click();
  await expect(page.getByRole('button', { name: /^客服两周 自建/ })).toBeVisible();
  await look('own-template');
  const file = join(dataFolder, 'template.json');
  await saveTo(app, file);
  await page.getByRole('button', { name: '模板“客服两周”的操作' }).click();
  await page.getByRole('menuitem', { name: '导出为文件' }).click();
  await expect(page.getByText(file)).toBeVisible();
  const kept = readFileSync(file, 'utf8');
  await page.getByRole('button', { name: '模板“客服两周”的操作' }).click();
  await page.getByRole('menuitem', { name: '删除模板' }).click();
  await expect(page.getByRole('button', { name: /^客服两周 自建/ })).toHaveCount(0);
  writeFileSync(file, kept.replace('"days": 3', '"days": 0'));
  const input = page.getByLabel('导入模板文件').last();
  await input.setInputFiles(file);
  await expect(page.getByText(/^phases\[\d\]\.tasks\[\d\]\.days：里程碑须为 0，任务须至少 1 个工作日/)).toBeVisible();
  writeFileSync(file, kept);
  await input.setInputFiles(file);
  await dialog.getByLabel('名称').fill('客服两周（同事）');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: /^客服两周（同事） 自建/ }).click();
  await expect(line(page, '效果评估')).toBeVisible();
  await expect(line(page, '签收')).toBeVisible();
}

test('a plan begins from a template, slips against its baseline by mouse and keyboard, and leaves as a file', async () => {
  const dataFolder = folder();
  const { app, page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  const problems: unknown[] = [];
  const look = async (name: string) => {
    await page.screenshot({ path: `test-output/screens/poc-plan-${name}.png` });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    problems.push(...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
  };
  await openPlan(page);
  await expect(page.getByText('还没有计划')).toBeVisible();
  await look('empty');
  await page.getByRole('button', { name: /^AI 智能客服/ }).click();
  await expect(line(page, '签收')).toBeVisible();
  await expect(page.getByRole('row', { name: /独立解决率/ })).toBeVisible();
  await setFirstDay(page, '2027-01-11');
  await expect(page.getByRole('note')).toContainText('2027 年的放假安排尚未公布');
  await expect(line(page, '签收')).toHaveAccessibleName(/，02-02，/);
  await page.getByRole('button', { name: '设基线' }).click();
  await expect(page.getByText('原定签收 02-02，预计 02-02')).toBeVisible();

  // The milestone after the task that is dragged a week follows while the button is still down.
  const grip = page.locator('.plan-line').nth(2).locator('.plan-grip');
  const box = (await grip.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(box.x + 6, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 96, box.y + 8, { steps: 6 });
  await expect(line(page, '环境就绪')).toHaveAccessibleName(/，01-20，.*晚 7 天（5 个工作日）/);
  await page.mouse.up();
  // Four working days later, and the Spring Festival lies in between.
  await expect(page.getByText('原定签收 02-02，预计 02-10')).toBeVisible();
  await expect(page.getByText('晚 8 天', { exact: true })).toBeVisible();
  await look('slipped');

  // Keyboard: a day later, two days longer, back again by undo.
  await line(page, '环境搭建与渠道接入').press('ArrowRight');
  await expect(line(page, '环境搭建与渠道接入')).toHaveAccessibleName(/01-19 至 01-21/);
  await line(page, '环境搭建与渠道接入').press('Shift+ArrowRight');
  await expect(line(page, '环境搭建与渠道接入')).toHaveAccessibleName(/01-19 至 01-22/);
  await page.keyboard.press('ArrowDown');
  await expect(line(page, '环境就绪')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('.plan-row').nth(2)).toHaveAccessibleName(/^里程碑 环境就绪/);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.plan-row').nth(3)).toHaveAccessibleName(/^里程碑 环境就绪/);

  // The fields of a line: a link that would close a circle is refused with the names.
  await line(page, '启动会').press('Enter');
  const panel = page.getByRole('region', { name: '“启动会”的计划' });
  await panel.getByRole('combobox', { name: '添加前置…' }).selectOption({ label: '签收' });
  await expect(page.getByText('前后关系成了一个圈')).toBeVisible();
  await panel.getByRole('checkbox', { name: '阻塞' }).click();
  await expect(line(page, '启动会')).toHaveAccessibleName(/阻塞/);
  await page.getByRole('button', { name: '关键路径' }).click();
  await look('panel');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await panel.getByRole('button', { name: '关闭' }).click();

  // A phase waits for a phase: its tasks move, and neither it nor its tasks can go before what they wait for.
  await line(page, '效果评估').press('Enter');
  const phase = page.getByRole('region', { name: '“效果评估”的计划' });
  await phase.getByRole('combobox', { name: '添加前置…' }).selectOption({ label: '阶段 模型调优' });
  await phase.getByLabel('“阶段 模型调优”之后间隔的工作日').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('原定签收 02-02，预计 02-16')).toBeVisible();
  await line(page, '基线测试（第 1 轮）').press('Enter');
  const inner = page.getByRole('region', { name: '“基线测试（第 1 轮）”的计划' });
  await inner.getByRole('combobox', { name: '添加前置…' }).selectOption({ label: '阶段 效果评估' });
  await expect(page.getByText(/模型调优 → .*效果评估|效果评估 → .*模型调优/)).toBeVisible();
  await look('phases');
  await inner.getByRole('button', { name: '关闭' }).click();

  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  const [pdf, ics] = [join(dataFolder, 'plan.pdf'), join(dataFolder, 'plan.ics')];
  await saveTo(app, pdf);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(pdf)).toBeVisible();
  await saveTo(app, ics);
  await dialog.getByRole('button', { name: '日历 .ics' }).click();
  await expect(page.getByText(ics)).toBeVisible();
  await look('export');
  expect([
    readFileSync(pdf, 'latin1').match(/\/Type \/Page\b(?!s)/g)?.length,
    readFileSync(ics, 'utf8').match(/^BEGIN:VEVENT\r$/gm)?.length,
  ]).toEqual([1, 18]);
  await page.keyboard.press('Escape');
  await keepAndUseTemplate(app, page, dataFolder, look);
  expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
  await close();
});

test('a plan is reckoned back from go-live, an imported year replaces what was assumed, and the day is told', async () => {
  const dataFolder = folder();
  const { page, complaints, close } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openPlan(page);
  await page.getByRole('button', { name: '从空白任务开始' }).click();
  const panel = page.getByRole('region', { name: '“新任务”的计划' });
  await panel.getByLabel('名称').fill('上线准备');
  await panel.getByLabel('名称').press('Enter');
  await page.getByRole('region', { name: '“上线准备”的计划' }).getByLabel('工作日', { exact: true }).fill('5');
  await page.keyboard.press('Enter');
  await setFirstDay(page, '2027-02-01');
  await page.getByRole('button', { name: '起止与倒排' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('上线日').fill('2027-02-03');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('还差 2 个工作日')).toBeVisible();
  await dialog.getByLabel('上线日').fill('2027-02-28');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '按上线日倒排' }).click();
  await expect(line(page, '上线准备')).toHaveAccessibleName(/02-22 至 02-26/);

  await page.getByRole('link', { name: '设置' }).click();
  const file = join(dataFolder, '2027.csv');
  const off = ['05', '06', '07', '08', '09', '10', '11', '22', '23'].map((day) => `2027-02-${day},休`);
  writeFileSync(file, ['日期,类型', ...off, '2027-02-27,班'].join('\n'));
  const holidays = page.getByRole('region', { name: '节假日' });
  await holidays.getByLabel('导入年份').last().setInputFiles(file);
  await expect(holidays.getByText('9 天放假，1 天补班')).toBeVisible();
  await page.goBack();
  await expect(line(page, '上线准备')).toHaveAccessibleName(/02-24 至 03-01/);
  await expect(page.getByRole('note')).toHaveCount(0);
  writeFileSync(file, '日期,类型\n国庆,休');
  await page.getByRole('link', { name: '设置' }).click();
  await holidays.getByLabel('导入年份').last().setInputFiles(file);
  await expect(page.getByText('第 2 行的“国庆”不是日期。')).toBeVisible();

  // What is past its day stands on the start page, and leads to the plan.
  await page.goBack();
  await setFirstDay(page, '2026-01-05');
  await line(page, '上线准备').press('Enter');
  await page.getByRole('region', { name: '“上线准备”的计划' }).getByLabel('不早于').fill('');
  await page.keyboard.press('Enter');
  // Not begun, it cannot begin before today: that is expected, and the planned days stay whatever one does with it.
  await expect(line(page, '上线准备')).toHaveAccessibleName(/，逾期 0%，计划 01-05 至 01-09/);
  await expect(line(page, '上线准备')).not.toHaveAccessibleName(/，01-05 至/);
  await line(page, '上线准备').press('ArrowLeft');
  const grip = (await page.locator('.plan-grip').first().boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(grip.x + 6, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 60, grip.y + 8, { steps: 4 });
  await page.mouse.move(grip.x + 6, grip.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect(line(page, '上线准备')).toHaveAccessibleName(/，计划 01-05 至 01-09/);
  await page.getByRole('radio', { name: '按计划' }).check({ force: true });
  await expect(line(page, '上线准备')).toHaveAccessibleName(/01-05 至 01-09，逾期/);
  await expect(page.getByText('计划上线准备 01-09')).toBeVisible();
  // It leads to the POC that it is of, whichever of the deal was made or looked at since.
  await page.keyboard.press('Escape');
  await newPoc(page, '后来的验证');
  await page.getByRole('tab', { name: '签收' }).click();
  await page.getByRole('link', { name: '今日' }).click();
  await page.getByRole('link', { name: /^上线准备/ }).click();
  await expect(line(page, '上线准备')).toBeVisible();
  expect(complaints).toEqual([]);
  await close();
});
