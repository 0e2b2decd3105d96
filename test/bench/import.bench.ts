import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { WorkbenchDatabase } from '../../src/main/database/open.ts';
import { pinyinReadings } from '../../src/main/database/pinyin.ts';
import { ensureSearchIndex, searchIndexTable } from '../../src/main/database/search-index.ts';
import { type ImportEvent, type ImportPlan, plainField } from '../../src/shared/intake/model.ts';
import { openData, openServices } from '../support/open-services.ts';
import { record, summary } from './results.ts';

const count = 10_000;
const rounds = 3;

const plan: ImportPlan = {
  entity: 'account',
  columns: ['name', 'industry', 'region', 'ownerId', 'tags', 'background'].map((field, column) => ({
    column,
    ...plainField(field, 1),
  })),
  mode: 'both',
  createsAccounts: true,
  createsTeammates: true,
  joinsSimilarNames: false,
};

const cities = ['杭州', '成都', '苏州', '长沙', '青岛', '重庆', '西安', '厦门'];
const trades = ['银行', '保险', '证券', '汽车', '零售'];
const rows = Array.from({ length: count }, (_, index) => {
  const city = cities[index % cities.length] ?? '';
  const trade = trades[index % trades.length] ?? '';
  const background = '去年拜访过一次，关注客服成本与质检。';
  const cells = [`${city}第${index}${trade}股份有限公司`, trade, city, `负责人${index % 9}`, '重点、标杆', background];
  return { line: index + 2, cells };
});

/**
 * Milliseconds of one import, and the longest that the main floor let others wait. Without triggers nothing is logged;
 * the search text follows the log, so there it is built afterwards for all rows at once.
 */
async function importOnce(isLogged: boolean): Promise<{ readonly took: number; readonly stall: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const database = openData(folder);
  if (!isLogged) {
    for (const { name } of database.connection
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .all()) {
      database.connection.exec(`DROP TRIGGER "${name}"`);
    }
  }
  const { client } = openServices({ folder, database });
  const { upload } = await client.intake.begin();
  for (let at = 0; at < rows.length; at += 1000) await client.intake.stage({ upload, rows: rows.slice(at, at + 1000) });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = performance.now();
  const events: AsyncIterable<ImportEvent> = await client.intake.run({ upload, plan, fileName: 'bench.xlsx' });
  for await (const event of events)
    if (event.kind === 'done' && event.counts.create !== count) throw new Error('not all');
  if (!isLogged) buildSearchIndex(database);
  const took = performance.now() - before;
  delay.disable();
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return { took, stall: delay.max / 1e6 };
}

function buildSearchIndex({ connection }: WorkbenchDatabase): void {
  connection.exec(`DROP TABLE ${searchIndexTable}`);
  connection.transaction(() => ensureSearchIndex(connection, pinyinReadings)).immediate();
}

const logged: number[] = [];
const bare: number[] = [];
const stalls: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const ours = await importOnce(true);
  logged.push(ours.took);
  stalls.push(ours.stall);
  bare.push((await importOnce(false)).took);
}
const [our, their] = [summary(logged).median, summary(bare).median];
record({
  measure: `import of ${count.toLocaleString('en').replace(',', ' ')} customers with the change log`,
  ours: `median ${(our / 1000).toFixed(2)} s, longest wait of others ${Math.max(...stalls).toFixed(0)} ms`,
  comparedWith: 'the same without the change log',
  theirs: `median ${(their / 1000).toFixed(2)} s`,
  ratio: `${(our / their).toFixed(2)}×`,
  bar: '≤ 2×',
});
