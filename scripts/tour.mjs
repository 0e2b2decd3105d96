import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { launchWorkbench } from '../test/support/launch.ts';
import { root } from './paths.mjs';
import { main, print } from './run.mjs';

/** The main job without a display: opens the demo customer and saves what the pages show to demo-output/. */
await main(async (options) => {
  const output = join(root, 'demo-output');
  mkdirSync(output, { recursive: true });
  const dataFolder = mkdtempSync(join(tmpdir(), 'presales-workbench-tour-'));
  const workbench = await launchWorkbench({ dataFolder, arguments: ['--demo', ...options] });
  try {
    await workbench.page.waitForLoadState('load');
    const rows = [await photograph(workbench.page, output, 'first-page')];
    printTable(['page', 'file'], rows);
  } finally {
    await workbench.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

async function photograph(page, output, name) {
  const path = join(output, `${name}.png`);
  await page.screenshot({ path });
  return [name, relative(root, path)];
}

function printTable(header, rows) {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  for (const row of [header, ...rows])
    print(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
