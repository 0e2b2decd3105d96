import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchWorkbench } from '../support/launch.ts';

const pictures = join(import.meta.dirname, '../../test-output/screens');
mkdirSync(pictures, { recursive: true });

/** Takes a picture and answers what a person with a screen reader or weak eyes would stumble over. */
async function inspect(page: Page, name: string): Promise<string[]> {
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** A name of sixty characters: it breaks nothing. */
const longName = '长三角区域一体化智能客服与知识检索联合验证第二阶段'.repeat(3).slice(0, 60);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
}

for (const [language, theme] of [
  ['zh-CN', 'light'],
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'dark'],
] as const) {
  test(`every page can be read by everybody: ${language}, ${theme}`, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'pages-'));
    const { app, page, complaints, close } = await launchWorkbench({ dataFolder, language, arguments: ['--demo'] });
    await page.emulateMedia({ colorScheme: theme });
    await goTo(page, '/accounts');
    await page.getByRole('row').nth(1).waitFor();
    const problems: string[] = [];
    const look = async (name: string) => problems.push(...(await inspect(page, `${language}-${theme}-${name}`)));

    await look('accounts');
    // The two demo customers were changed at the same moment: which stands first is left to chance.
    await page.getByRole('row', { name: /信用卡中心|Card Centre/ }).dblclick();
    // The list has boxes too: the customer's own page is known by its address.
    const hash = () => page.evaluate(() => location.hash.slice(1));
    await expect.poll(hash, { timeout: 30_000 }).toMatch(/^\/accounts\/[0-9a-f-]{36}/);
    await page.getByRole('textbox').first().waitFor();
    await look('account');
    const account = await hash();
    await goTo(page, `${account}/activity`);
    await page.locator('main li, main article').first().waitFor();
    await look('activity');
    await goTo(page, `${account}/files`);
    await page.getByRole('heading').first().waitFor();
    await look('files');
    await page.getByRole('link', { name: 'ROI' }).first().click();
    await page.locator('[data-headline]').first().waitFor();
    const address = await page.evaluate(() => location.hash.slice(1));
    await look('roi');
    await page.getByRole('button', { name: language === 'en' ? 'Assumptions' : '假设', exact: true }).click();
    await look('assumptions');
    await page.getByRole('button', { name: language === 'en' ? 'Export' : '导出', exact: true }).click();
    await look('export');
    await goTo(page, address.replace(/\/roi$/, ''));
    await page.getByRole('textbox').first().waitFor();
    await look('deal');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(language === 'en' ? 'jianglan' : 'jlyh');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await look('palette');
    await page.keyboard.press('Escape');
    for (const place of ['/', '/people', '/pipeline', '/poc', '/search?q=jl', '/import', '/bin', '/settings']) {
      await goTo(page, place);
      await page.getByRole('heading').first().waitFor();
      await page.locator('.page-loading').waitFor({ state: 'detached' });
      await look(place === '/' ? 'home' : (place.match(/\w+/)?.[0] ?? place));
    }
    await goTo(page, '/people');
    await page.getByRole('row').nth(1).dblclick();
    await page.getByRole('textbox').first().waitFor();
    await look('person');

    await goTo(page, address);
    // The ROI is come back to as it was left: at its export.
    await page.getByRole('button', { name: language === 'en' ? 'Model' : '测算', exact: true }).click();
    await page.locator('[data-headline]').first().waitFor();
    const customerWindow = app.waitForEvent('window');
    // On one display the page that heard the key is gone before the key comes up.
    await page.keyboard.press('F5').catch(() => undefined);
    const customer = await customerWindow;
    await customer.emulateMedia({ colorScheme: theme });
    await customer.getByRole('heading').first().waitFor();
    problems.push(...(await inspect(customer, `${language}-${theme}-presentation`)));
    const back = app.waitForEvent('window');
    await customer.keyboard.press('Escape').catch(() => undefined);
    await (await back).locator('[data-headline]').first().waitFor();

    expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
    await close();
  });

  test(`every page of a POC can be read by everybody: ${language}, ${theme}`, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'pages-'));
    const { page, complaints, close } = await launchWorkbench({ dataFolder, language, arguments: ['--demo'] });
    await page.emulateMedia({ colorScheme: theme });
    await goTo(page, '/accounts');
    await page.getByRole('row', { name: /信用卡中心|Card Centre/ }).dblclick();
    const hash = () => page.evaluate(() => location.hash.slice(1));
    await expect.poll(hash, { timeout: 30_000 }).toMatch(/^\/accounts\/[0-9a-f-]{36}/);
    const problems: string[] = [];
    const look = async (name: string) => problems.push(...(await inspect(page, `${language}-${theme}-${name}`)));
    await goTo(page, `${await hash()}/poc`);
    // The demo's own POC is filled on every page.
    await page.getByRole('tab').first().waitFor();
    for (const [place, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click();
      await look(`poc-demo-${place}`);
    }
    await page.getByRole('button', { name: /^(新建 POC|New POC)$/ }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(longName);
    await page.keyboard.press('Enter');
    // A plan and criteria from the first template, then every page of the POC.
    await page.getByRole('tab').nth(1).click();
    await page.locator('.plan-templates').getByRole('button').first().click();
    await page.locator('.poc-table tbody tr').first().waitFor();
    for (const [place, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click();
      await look(`poc-${place}`);
    }
    expect({ problems, complaints }).toEqual({ problems: [], complaints: [] });
    await close();
  });
}
