import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { openDatabase, type WorkbenchDatabase } from '../../src/main/database/open.ts';
import { accounts, activities, opportunities, people, pocs } from '../../src/main/database/schema.ts';
import { searchIndexTable } from '../../src/main/database/search-index.ts';
import { emptyAccount, industries } from '../../src/shared/accounts/model.ts';
import { emptyOpportunity, opportunityStages } from '../../src/shared/opportunities/model.ts';
import { emptyPerson } from '../../src/shared/people/model.ts';
import { emptyPoc, pocKinds, pocStatuses } from '../../src/shared/poc/model.ts';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const given = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂志华建国文思雨轩浩然欣怡宇航涵晨曦佳琪俊峰行重长乐朝',
];
const places = ['华东', '华南', '江岚', '溪宁', '重庆', '长安', '北屿', '明屿', '云鹿', '石榴', '青禾', '南栖'];
const trades = ['银行', '保险', '证券', '支付', '汽车', '零售', '电商', '物流', '能源', '医药', '软件', '传媒'];
const forms = ['股份有限公司', '集团', '信用卡中心', '科技有限公司', '控股', '研究院'];
const titles = [
  '科技部总经理',
  '信息技术部处长',
  '采购经理',
  '运营总监',
  '副行长',
  '架构师',
  '数据中心主任',
  '合规专员',
];
const departments = ['信息科技部', '客服中心', '采购部', '风险管理部', '数字金融部'];
const subjects = ['交流智能客服方案', '拜访科技部', '上线评审会', '沟通验收标准', '电话回访', '年度规划讨论'];
const sentences = [
  '客户希望先在信用卡中心试点，三个月内看到坐席接通率的变化。',
  '对方担心数据出境，需要我们提供等保三级和私有化部署的材料。',
  '约定下周二演示，由张工准备环境，李总确认参会名单。',
  '预算在第四季度审批，竞争对手已经报价，价格高出一成。',
];

interface ManyRecords {
  readonly accounts: number;
  readonly deals: number;
  readonly people: number;
  readonly activities: number;
  readonly pocs?: number;
}

/** A data folder with records that look like real ones, the same every time; made once and kept among temporary files. */
export function seedRecords(counts: ManyRecords): string {
  const name = ['presales-bench', searchIndexTable, ...Object.values(counts)].join('-');
  const folder = join(tmpdir(), name);
  if (existsSync(join(folder, 'vault.db'))) return folder;
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const wanted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`Making ${wanted.join(', ')}\n`);
  write(unfinished, counts);
  renameSync(unfinished, folder);
  return folder;
}

/** The real database, without the rest of the main floor. */
export function openBenchData(folder: string): WorkbenchDatabase {
  return openDatabase({
    folder,
    migrationsFolder: join(import.meta.dirname, '../../resources/migrations'),
    actor: 'me',
  });
}

function write(folder: string, counts: ManyRecords): void {
  const database = openBenchData(folder);
  const { orm, newId } = database;
  const random = seeded(7);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const at = '2026-11-20T02:00:00.000Z';
  const common = () => ({ id: newId(), createdAt: at, updatedAt: at });
  const ids: string[] = [];

  /** Many small batches, as years of work leave them. */
  function inBatches(count: number, add: () => void): void {
    for (let start = 0; start < count; start += 5000) {
      database.changeLog.runBatch({ name: 'demo.load', subject: '', field: null }, () => {
        for (let index = start; index < Math.min(start + 5000, count); index += 1) add();
      });
    }
  }

  /** Prepared once: composing a statement anew for each row would take longer than writing it. */
  function writer<Row extends Record<string, unknown>>(table: SQLiteTable, sample: Row): (row: Row) => void {
    const places = Object.fromEntries(Object.keys(sample).map((key) => [key, sql.placeholder(key)]));
    const statement = orm.insert(table).values(places).prepare();
    return (row) => void statement.run(row);
  }

  const account = () => ({
    ...common(),
    ...emptyAccount,
    name: `${pick(places)}${pick(trades)}${pick(forms)}${ids.length}`,
    tags: [pick(trades)],
    region: pick(places),
    industry: pick(industries),
    isDemo: false,
  });
  const addAccount = writer(accounts, account());
  inBatches(counts.accounts, () => {
    const row = account();
    ids.push(row.id);
    addAccount(row);
  });

  let deals = 0;
  const dealIds: string[] = [];
  const deal = () => ({
    ...common(),
    ...emptyOpportunity,
    accountId: pick(ids),
    name: `AI 项目 ${deals}`,
    stage: pick(opportunityStages),
    amount: 1000 * random(977),
    stageSince: at,
  });
  const addDeal = writer(opportunities, deal());
  inBatches(counts.deals, () => {
    deals += 1;
    const row = deal();
    dealIds.push(row.id);
    addDeal(row);
  });

  const person = () => ({
    ...common(),
    ...emptyPerson,
    accountId: pick(ids),
    name: `${pick(surnames)}${pick(given)}${random(4) === 0 ? '' : pick(given)}`,
    phone: `1${30 + random(70)} ${fourDigits(random(10_000))} ${fourDigits(random(10_000))}`,
    title: pick(titles),
    department: pick(departments),
  });
  const addPerson = writer(people, person());
  inBatches(counts.people, () => addPerson(person()));

  const activity = () => ({
    ...common(),
    accountId: pick(ids),
    kind: 'meeting',
    status: 'done',
    subject: pick(subjects),
    day: `202${random(7)}-${twoDigits(1 + random(12))}-${twoDigits(1 + random(28))}`,
    body: Array.from({ length: 1 + random(5) }, () => pick(sentences)).join('\n'),
    place: '',
  });
  const addActivity = writer(activities, activity());
  inBatches(counts.activities, () => addActivity(activity()));

  const poc = () => ({
    ...common(),
    ...emptyPoc,
    opportunityId: pick(dealIds),
    name: `${pick(subjects)}验证 ${random(1000)}`,
    kind: pick(pocKinds),
    status: pick(pocStatuses),
    startsOn: `2026-${twoDigits(1 + random(12))}-${twoDigits(1 + random(28))}`,
    goLiveOn: random(5) === 0 ? null : `2027-${twoDigits(1 + random(12))}-${twoDigits(1 + random(28))}`,
    inScope: pick(sentences),
    nextStep: pick(sentences),
  });
  if (counts.pocs !== undefined) {
    const addPoc = writer(pocs, poc());
    inBatches(counts.pocs, () => addPoc(poc()));
  }

  database.connection.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
const fourDigits = (number: number) => String(number).padStart(4, '0');

function seeded(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}
