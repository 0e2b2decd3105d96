import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Tells LibreOffice to throw cached results away and calculate every cell of an Excel file anew. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const BATCH = 25;
const BATCH_MILLISECONDS = 240_000;

function convert(folder: string, format: string, files: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const settings = ['--headless', '--norestore', '--nologo', '--convert-to', format, '--outdir', join(folder, 'out')];
  const soffice = spawn('soffice', [`-env:UserInstallation=${profile}`, ...settings, ...files], { stdio: 'pipe' });
  let said = '';
  soffice.stdout.on('data', (chunk) => (said += chunk));
  soffice.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => soffice.kill('SIGKILL'), BATCH_MILLISECONDS);
    soffice.once('error', reject);
    soffice.once('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code}: ${said}`));
    });
  });
}

/**
 * Opens each workbook in LibreOffice with its cached results discarded and saves it in the format asked for; the answers come
 * in the same order. LibreOffice converts some two files a second in a batch.
 * @throws Error with LibreOffice's own words when it isn't installed, fails or takes over four minutes for 25 files.
 */
export async function recalculate(
  books: readonly Uint8Array[],
  format: 'xlsx' | 'pdf' = 'xlsx',
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-proof-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
    const names = books.map((_, index) => `book-${index}`);
    for (const [index, book] of books.entries()) await writeFile(join(folder, `book-${index}.xlsx`), book);
    for (let start = 0; start < names.length; start += BATCH) {
      const batch = names.slice(start, start + BATCH).map((name) => join(folder, `${name}.xlsx`));
      await convert(folder, format, batch);
    }
    return await Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(join(folder, 'out', `${name}.${format}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
