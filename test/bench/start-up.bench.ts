import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { _electron, type Page } from '@playwright/test';
import { launchArguments, resolveRuntime } from '../../scripts/runtime.mjs';
import { launchWorkbench, ownEnvironment } from '../support/launch.ts';
import { seedRecords } from './many-records.ts';
import { record, summary } from './results.ts';

const rounds = 7;
const { electronPath, environment } = resolveRuntime();

/** Milliseconds from the start of the process until the page can be used. */
async function timeStart(parameters: readonly string[], isReady: (page: Page) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [...parameters],
    env: { ...ownEnvironment(), ...environment },
  });
  const page = await app.firstWindow();
  await isReady(page);
  const elapsed = performance.now() - started;
  await app.close();
  return elapsed;
}

const folder = seedRecords({ accounts: 10_000, deals: 10_000, people: 10_000, activities: 10_000 });
const withRoot = launchArguments();
const flags = withRoot.filter((argument) => argument.startsWith('-'));
// The list is where the last session ended: the app starts at the page that was open last.
const before = await launchWorkbench({ dataFolder: folder });
await before.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '客户' }).click();
await before.page.getByRole('row').nth(5).waitFor();
await before.page.waitForTimeout(2000);
await before.close();
const ours: number[] = [];
const empty: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const nothing = mkdtempSync(join(tmpdir(), 'empty-'));
  empty.push(
    await timeStart(['test/bench/empty-window', ...flags, `--user-data-dir=${nothing}`], (page) =>
      page.getByText('empty').waitFor(),
    ),
  );
  ours.push(await timeStart([...withRoot, `--data=${folder}`], (page) => page.getByRole('row').nth(5).waitFor()));
}
const our = summary(ours);
const their = summary(empty);
record({
  measure: 'cold start to the list of 10 000 accounts',
  ours: `median ${our.median.toFixed(0)} ms`,
  comparedWith: 'an empty Electron window, same runtime',
  theirs: `median ${their.median.toFixed(0)} ms`,
  ratio: `${(our.median / their.median).toFixed(2)}×`,
  bar: '≤ 1.5×',
});
