import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/workbench.ts';
import { lineOf } from '../../shared/handover/bundle-lines.ts';
import { keyOf } from './envelope.ts';
import { readBundle, readHead } from './read-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const usual = { line: 1e6, rows: 100, rowText: 1e6, bytes: 1e6 };

/** A bundle of three rows of about a thousand characters each, which pack into very little. */
async function* lines(): AsyncGenerator<string> {
  const created = { createdAt: '2026-11-23T02:00:00.000Z', name: '江岚银行', rows: 3 };
  yield `${lineOf({ format: 'presales-workbench-handover', version: 1, schema: 1, ...created })}\n`;
  for (let row = 0; row < 3; row++) {
    yield `${lineOf({ table: 'accounts', row: { id: `${row}`, name: '长'.repeat(1000) } })}\n`;
  }
  yield `${lineOf({ end: true, rows: 3, contents: 0 })}\n`;
}

test.each([
  ['rows', { rows: 2 }],
  ['text in its rows', { rowText: 2500 }],
  ['text in a line', { line: 900 }],
  ['bytes', { bytes: 3000 }],
])('a bundle that unpacks into more %s than are held is refused while it is read', async (_, lower) => {
  const path = join(temporaryFolder(), 'a.pswb');
  await writeBundle(path, lines(), 'secret words');
  const key = await keyOf('secret words', await readHead(path));
  const read = async (limits: typeof usual) => {
    let count = 0;
    for await (const _line of readBundle(path, key, 1, limits)) count += 1;
    return count;
  };
  expect(await read(usual)).toBe(5);
  await expect(read({ ...usual, ...lower })).rejects.toMatchObject({ failure: 'too-large' });
});
