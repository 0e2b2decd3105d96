import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { exportWorkbook, openDemoAccount, openDemoRoi, present } from '../test/support/demo-journey.mjs';
import { launchWorkbench } from '../test/support/launch.ts';
import { root } from './paths.mjs';
import { main, print } from './run.mjs';

/** The main job without a display: the demo customer's ROI on screen, as a workbook, and for the customer. */
await main(async (options) => {
  const output = join(root, 'demo-output');
  mkdirSync(output, { recursive: true });
  const dataFolder = mkdtempSync(join(tmpdir(), 'presales-workbench-tour-'));
  const workbench = await launchWorkbench({ dataFolder, arguments: ['--demo', ...options] });
  try {
    const { app, page } = workbench;
    const pictures = [];
    const photograph = async (window, name) => {
      const path = join(output, `${name}.png`);
      await window.screenshot({ path });
      pictures.push([name, relative(root, path)]);
    };

    await page.getByRole('heading').first().waitFor();
    await photograph(page, 'today');
    await openDemoAccount(page);
    await photograph(page, 'account');
    await openDemoRoi(page);
    const results = await readHeadlines(page);
    await photograph(page, 'roi');
    const workbook = join(output, 'roi.xlsx');
    await exportWorkbook(app, page, workbook);
    await photograph(page, 'export');

    const customer = await present(app, page);
    await photograph(customer, 'presentation');

    printTable(['result', 'value', 'beside it'], results);
    print('');
    printTable(['what', 'file'], [['workbook', relative(root, workbook)], ...pictures]);
  } finally {
    await workbench.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

async function readHeadlines(page) {
  const cells = await page.locator('[data-headline]').all();
  return Promise.all(cells.map((cell) => cell.locator(':scope > span').allTextContents()));
}

function printTable(header, rows) {
  const width = (text) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
  const widths = header.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column])].map(width)));
  for (const row of [header, ...rows]) {
    print(
      row
        .map((cell, column) => cell + ' '.repeat(widths[column] - width(cell) + 2))
        .join('')
        .trimEnd(),
    );
  }
}
