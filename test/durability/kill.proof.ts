import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/main/database/open.ts';
import { migrationsFolder, temporaryFolder } from '../support/workbench.ts';

const kills = process.env.PROOF_COUNTS === 'full' ? 200 : 20;
const longestRunMilliseconds = 120;

/** Runs the writer, kills it at a random moment after its first save, and answers what it reported as saved. */
async function writeAndKill(folder: string): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, migrationsFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk;
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => writer.on('close', (_, signal) => resolve(signal)));
  await Promise.race([new Promise((resolve) => writer.stdout.once('data', resolve)), ended]);
  await pause(Math.random() * longestRunMilliseconds);
  writer.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('The writer ended by itself');
  // A line cut short by the kill was never reported whole.
  return told.split('\n').slice(0, -1);
}

test(`after each of ${kills} kills everything reported as saved is there, whole and sound`, async () => {
  const folder = temporaryFolder();
  const reported: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    reported.push(...(await writeAndKill(folder)));
    const database = openDatabase({ folder, migrationsFolder, actor: 'me' });
    const { connection } = database;
    const one = (sql: string) => connection.prepare(sql).pluck().get();
    const saved = new Set(connection.prepare('SELECT id FROM accounts').pluck().all());
    expect({
      lost: reported.filter((id) => !saved.has(id)),
      integrity: connection.pragma('integrity_check', { simple: true }),
      withoutTheirPeople: one(
        'SELECT count(*) FROM accounts AS a WHERE 3 <> (SELECT count(*) FROM people AS p WHERE p.account_id = a.id)',
      ),
      batchesNotWhole: one(
        'SELECT count(*) FROM change_batches AS b WHERE 4 <> (SELECT count(*) FROM changes AS c WHERE c.batch = b.seq)',
      ),
      unsearchable: one(
        'SELECT count(*) FROM accounts AS a WHERE NOT EXISTS (SELECT 1 FROM search_entries AS e WHERE e.record_id = a.id)',
      ),
    }).toEqual({ lost: [], integrity: 'ok', withoutTheirPeople: 0, batchesNotWhole: 0, unsearchable: 0 });
    database.close();
  }
  expect(reported.length).toBeGreaterThan(kills);
  console.log(`${kills} kills, ${reported.length} saves reported, 0 lost`);
});
