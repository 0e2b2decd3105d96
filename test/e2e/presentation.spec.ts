import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDemoAccount, openDemoRoi, present } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test("the customer's page holds no name, source or note of ours, and quitting from it ends the program", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'present-'));
  const { app, page, complaints } = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(page);
  await openDemoRoi(page);
  const customer = await present(app, page);
  await expect(customer.getByText('3,600').first()).toBeVisible();

  const whole = await customer.content();
  const names = ['陈思远', '张敏', '罗崇', '沈国梁', '报价单', '一票否决', '我方报价'];
  expect(names.filter((name) => whole.includes(name))).toEqual([]);
  expect(app.windows().length).toBe(1);

  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  expect(await ended).toBe(0);
  expect(complaints).toEqual([]);
});
