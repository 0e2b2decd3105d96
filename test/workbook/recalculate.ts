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
/** LibreOffice works on one core; each lane has a profile of its own. */
const LANES = 2;

function convert(folder: string, lane: number, format: string, files: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, `profile-${lane}`)).href;
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
    for (const [index, book] of books.entries()) await writeFile(join(folder, `book-${index}.xlsx`), book);
    const files = books.map((_, index) => join(folder, `book-${index}.xlsx`));
    const batches: string[][] = [];
    for (let start = 0; start < files.length; start += BATCH) batches.push(files.slice(start, start + BATCH));
    const runLane = async (lane: number): Promise<void> => {
      const user = join(folder, `profile-${lane}`, 'user');
      await mkdir(user, { recursive: true });
      await writeFile(join(user, 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        await convert(folder, lane, format, batch);
      }
    };
    await Promise.all(Array.from({ length: Math.min(LANES, batches.length) }, (_, lane) => runLane(lane)));
    return await Promise.all(
      books.map(async (_, index) => new Uint8Array(await readFile(join(folder, 'out', `book-${index}.${format}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
