import { performance } from 'node:perf_hooks';
import { findSql } from '../../src/main/search/repository.ts';
import { fullTextQuery } from '../../src/shared/search/full-text-query.ts';
import { nameKey } from '../../src/shared/search/name-units.ts';
import { openData, openServices } from '../support/open-services.ts';
import { seedAccounts } from './many-accounts.ts';
import { record, summary } from './results.ts';

// Five ways of typing: characters, initials, full pinyin, a common word that hits thousands, a number in the name.
const queries = ['江岚银行', 'jlyh', 'chongqing', 'yh', '4711', '银行', 'cs12', '信用卡中心', 'bydsgf', '研究院99'];
const rounds = 20;
const limit = 20;

const folder = seedAccounts(10_000);
const database = openData(folder);
const { client } = openServices({ folder, database });
const statement = database.connection.prepare(findSql);
const ours: number[] = [];
const plain: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const query of queries) {
    const key = nameKey(query);
    const parameters = { key, pinyin: key.replaceAll(' ', ''), match: fullTextQuery(query), limit };
    const before = performance.now();
    statement.all(parameters);
    const between = performance.now();
    await client.search.find({ query, limit });
    ours.push(performance.now() - between);
    plain.push(between - before);
  }
}
database.close();
const our = summary(ours);
const their = summary(plain);
record({
  measure: 'search over 10 000 accounts, 10 000 deals, 10 000 people',
  ours: `median ${our.median.toFixed(2)} ms, p95 ${our.p95.toFixed(2)} ms`,
  comparedWith: 'the plain SQL statement',
  theirs: `median ${their.median.toFixed(2)} ms, p95 ${their.p95.toFixed(2)} ms`,
  ratio: `${(our.median / their.median).toFixed(2)}×`,
  bar: '≤ 2×, p95 < 50 ms',
});
