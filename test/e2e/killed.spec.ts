import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDemoAccount } from '../support/demo-journey.mjs';
import { launchWorkbench } from '../support/launch.ts';

test('what was shown as saved is there after the program was killed', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kill-'));
  const first = await launchWorkbench({ dataFolder, arguments: ['--demo'] });
  await openDemoAccount(first.page);
  const region = first.page.getByRole('textbox', { name: '地区' });
  await region.fill('江岚省会');
  await region.press('Enter');
  await expect(first.page.getByText(/^已保存/)).toBeVisible();
  await expect(first.page.locator('[data-dirty=true]')).toHaveCount(0);
  first.app.process().kill('SIGKILL');

  const second = await launchWorkbench({ dataFolder });
  await openDemoAccount(second.page);
  await expect(second.page.getByRole('textbox', { name: '地区' })).toHaveValue('江岚省会');
  await second.close();
});
