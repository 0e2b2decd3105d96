import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName } from 'drizzle-orm';
import { getTableConfig, integer, real, type SQLiteTable, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { migrationsFolder, openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import { roiLines, roiModels, roiScenarios } from '../roi/tables.ts';
import { changeTriggers, ensureChangeTriggers } from './change-triggers.ts';
import { type Connection, connect } from './connection.ts';
import { recordTables } from './schema.ts';

/** The tables as the first version knew them: its triggers logged these columns. */
const firstTables = [
  sqliteTable('accounts', {
    id: text().primaryKey(),
    name: text(),
    industry: text(),
    region: text(),
    size: text(),
    notes: text(),
    isDemo: integer('is_demo'),
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
  }),
  sqliteTable('opportunities', {
    id: text().primaryKey(),
    accountId: text('account_id'),
    name: text(),
    stage: text(),
    amount: real(),
    expectedDate: text('expected_date'),
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
  }),
  sqliteTable('people', {
    id: text().primaryKey(),
    accountId: text('account_id'),
    name: text(),
    title: text(),
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
  }),
  sqliteTable('roi_drivers', {
    ...{ id: text().primaryKey(), modelId: text('model_id'), key: text(), value: real(), confidence: text() },
    ...{ sourceKind: text('source_kind'), sourceText: text('source_text'), sourceDate: text('source_date') },
    confirmedBy: text('confirmed_by'),
  }),
  ...[roiModels, roiScenarios, roiLines],
];

const key = Buffer.alloc(32, 7);
const id = (name: string) => `01900000-0000-7000-8000-${Buffer.from(name).toString('hex').padStart(12, '0')}`;
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T02:00:00.000Z`;
const notes = '旧笔记 \u{1F600}"\\\n第二行';

/** Makes the tables and the triggers of the first version; the search index is derived and made at every start. */
function openFirstVersion(path: string): Connection {
  const connection = connect(path, key);
  connection.pragma('application_id = 0x50535742');
  connection.exec(readFileSync(join(migrationsFolder, '0000_first_tables.sql'), 'utf8'));
  connection.exec(`
    CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC);
    INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('first', 1795476415393);
    PRAGMA user_version = 1`);
  ensureChangeTriggers(connection, firstTables);
  return connection;
}

interface Step {
  readonly on: number;
  readonly action: string;
  readonly subject: string;
  readonly field?: string;
  readonly state?: 'done' | 'undone';
  readonly sql: string;
}

/** What the user of the first version did, the last step taken back again. */
const steps: readonly Step[] = [
  {
    on: 1,
    action: 'account.create',
    subject: '江岚银行',
    sql: `INSERT INTO accounts VALUES ('${id('a')}', '江岚银行', 'banking', '江岚', '2000-9999', '', 0, '${day(1)}', '${day(1)}')`,
  },
  {
    on: 2,
    action: 'opportunity.create',
    subject: 'AI 客服',
    sql: `INSERT INTO opportunities VALUES ('${id('o')}', '${id('a')}', 'AI 客服', 'lead', 0.1, '2027-01-01', '${day(2)}', '${day(2)}')`,
  },
  {
    on: 3,
    action: 'person.create',
    subject: '张岚',
    sql: `INSERT INTO people VALUES ('${id('p')}', '${id('a')}', '张岚', '行长', '${day(3)}', '${day(3)}')`,
  },
  { on: 4, action: 'roi.create', subject: 'AI 客服', sql: modelOf('m', 'o') },
  {
    on: 5,
    action: 'account.update',
    subject: '江岚银行',
    field: 'notes',
    sql: `UPDATE accounts SET notes = '${notes}'`,
  },
  {
    on: 6,
    action: 'opportunity.update',
    subject: 'AI 客服',
    field: 'stage',
    sql: `UPDATE opportunities SET stage = 'poc' WHERE id = '${id('o')}'`,
  },
  {
    on: 7,
    action: 'account.create',
    subject: '海岳证券',
    sql: `INSERT INTO accounts VALUES ('${id('b')}', '海岳证券', NULL, '', NULL, '', 0, '${day(7)}', '${day(7)}');
      INSERT INTO opportunities VALUES ('${id('q')}', '${id('b')}', '投研助手', 'qualified', NULL, NULL, '${day(7)}', '${day(7)}');
      INSERT INTO people VALUES ('${id('r')}', '${id('b')}', '苏蕾', '', '${day(7)}', '${day(7)}');${modelOf('n', 'q')}`,
  },
  {
    on: 8,
    action: 'opportunity.update',
    subject: '投研助手',
    field: 'stage',
    sql: `UPDATE opportunities SET stage = 'contract' WHERE id = '${id('q')}'`,
  },
  { on: 9, action: 'account.remove', subject: '海岳证券', sql: `DELETE FROM accounts WHERE id = '${id('b')}'` },
  {
    on: 10,
    action: 'person.update',
    subject: '张岚',
    field: 'title',
    state: 'undone',
    sql: `UPDATE people SET title = '董事长' WHERE id = '${id('p')}'`,
  },
];

function modelOf(name: string, deal: string): string {
  return `INSERT INTO roi_models VALUES ('${id(name)}', '${id(deal)}', '{}', 3, 0.08, 'CNY', 'one', 'tax-inclusive', '', '');
    INSERT INTO roi_drivers VALUES ('${id(`${name}1`)}', '${id(name)}', 'agents', 400.5, 'our-estimate', '估计', NULL, 'low', '');
    INSERT INTO roi_scenarios VALUES ('${id(`${name}2`)}', '${id(name)}', 'base', '{}');
    INSERT INTO roi_lines VALUES ('${id(`${name}3`)}', '${id(name)}', 'savings', '[0.5,1]', 0.1, 0.9, 1)`;
}

function fillFirstVersion(path: string): void {
  const connection = openFirstVersion(path);
  const add = connection.prepare(
    `INSERT INTO change_batches (seq, at, actor, kind, action, subject, field, state) VALUES (?, ?, 'me', 'edit', ?, ?, ?, ?)`,
  );
  steps.forEach(({ on, action, subject, field, state, sql }, index) => {
    add.run(index + 1, day(on), action, subject, field ?? null, state ?? 'done');
    connection.prepare('INSERT OR REPLACE INTO change_context VALUES (1, ?)').run(index + 1);
    connection.exec(sql);
    if (state !== 'undone') return;
    connection.exec(`INSERT INTO change_batches (seq, at, actor, kind, action, subject, field, target)
      SELECT seq + 1, at, actor, 'undo', action, subject, field, seq FROM change_batches WHERE seq = ${index + 1}`);
    connection.exec(
      `UPDATE change_context SET batch = ${index + 2}; UPDATE people SET title = '行长' WHERE id = '${id('p')}'`,
    );
  });
  connection.exec('UPDATE change_context SET batch = NULL');
  connection.close();
}

function openMigrated() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vault.key'), key);
  fillFirstVersion(join(folder, 'vault.db'));
  return openWorkbench({ folder });
}

const tableNames = recordTables.map((table) => getTableName(table));

function everyRow(connection: Connection): Record<string, unknown[]> {
  return Object.fromEntries(
    tableNames.flatMap((table) => {
      const rows = connection.prepare(`SELECT * FROM "${table}" ORDER BY id`).all();
      return rows.length === 0 ? [] : [[table, rows]];
    }),
  );
}

function withoutStageDay({ opportunities = [], ...rows }: Record<string, unknown[]>): Record<string, unknown[]> {
  const deals = opportunities.map((deal) => ({ ...(deal as object), stage_since: '' }));
  return deals.length === 0 ? rows : { ...rows, opportunities: deals };
}

const newAccount = {
  ...{ kind: 'company', parent_id: null, owner_id: null, source: null, source_detail: '', tags: '[]', needs: '' },
  ...{ decision_orientation: null, adaptability: null, archived_at: null, is_demo: 0 },
};
const newDeal = {
  ...{ owner_id: null, competitors: '[]', next_step: '', next_step_date: null, close_reason: null, close_note: '' },
  close_competitor: '',
};
const newPerson = { department: '', phone: '', email: '', cadence_days: null };
const dates = (created: number) => ({ created_at: day(created), updated_at: day(created) });

/** Rows of a model and of all that hangs on it. */
const model = (name: string, deal: string) => ({
  roi_models: [
    {
      ...{
        id: id(name),
        opportunity_id: id(deal),
        definition: '{}',
        horizon_years: 3,
        discount_rate: 0.08,
        currency: 'CNY',
      },
      ...{ display_scale: 'one', tax_basis: 'tax-inclusive', created_at: '', updated_at: '' },
    },
  ],
  roi_drivers: [
    {
      ...{
        id: id(`${name}1`),
        model_id: id(name),
        key: 'agents',
        value: 400.5,
        source_kind: 'our-estimate',
        source_text: '估计',
      },
      ...{ source_date: null, confidence: 'low', confirmed_by: '', low: null, high: null },
    },
  ],
  roi_scenarios: [{ id: id(`${name}2`), model_id: id(name), key: 'base', overrides: '{}' }],
  roi_lines: [
    {
      id: id(`${name}3`),
      model_id: id(name),
      key: 'savings',
      ramp: '[0.5,1]',
      growth: 0.1,
      risk_adjustment: 0.9,
      cashable: 1,
    },
  ],
});

const bank = {
  ...{ ...newAccount, id: id('a'), name: '江岚银行', industry: 'banking', region: '江岚', size: '2000-9999' },
  ...{ background: notes, ...dates(1) },
};
const bankDeal = {
  ...{
    ...newDeal,
    id: id('o'),
    account_id: id('a'),
    name: 'AI 客服',
    stage: 'poc',
    amount: 0.1,
    expected_date: '2027-01-01',
  },
  ...{ stage_since: day(6), ...dates(2) },
};
const president = { ...newPerson, id: id('p'), account_id: id('a'), name: '张岚', title: '行长', ...dates(3) };

describe('a file of the first version', () => {
  test('keeps each row with its children, and a deal the day it came to its stage', () => {
    const { database } = openMigrated();
    expect(everyRow(database.connection)).toEqual({
      accounts: [bank],
      opportunities: [bankDeal],
      people: [president],
      ...model('m', 'o'),
    });
  });

  test('has the tables, references, rules, indexes and triggers of this version', () => {
    const { connection } = openMigrated().database;
    const triggers = connection
      .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .all();
    expect({
      tables: recordTables.map((table) => tableInFile(connection, table)),
      triggers: new Map(triggers.map(({ name, sql }) => [name, sql])),
      broken: connection.pragma('foreign_key_check'),
    }).toEqual({ tables: recordTables.map(tableInSchema), triggers: changeTriggers(recordTables), broken: [] });
  });

  test('has the search index over all its names', async () => {
    const { client } = openMigrated();
    const find = async (query: string) => (await client.search.find({ query, limit: 5 })).map(({ title }) => title);
    expect([await find('jlyh'), await find('aikf'), await find('zhanglan')]).toEqual([
      ['江岚银行'],
      ['AI 客服'],
      ['张岚'],
    ]);
  });

  test('gives a customer deleted before back with deals, people and models', async () => {
    const { client, database } = openMigrated();
    await client.history.undo();
    const { accounts, opportunities, people, roi_drivers, roi_lines } = everyRow(database.connection);
    const broker = model('n', 'q');
    expect({ accounts, opportunities, people, roi_drivers, roi_lines }).toEqual({
      accounts: [bank, { ...newAccount, id: id('b'), name: '海岳证券', ...empty, ...dates(7) }],
      opportunities: [
        bankDeal,
        {
          ...{ ...newDeal, id: id('q'), account_id: id('b'), name: '投研助手', stage: 'contract', amount: null },
          ...{ expected_date: null, stage_since: day(8), ...dates(7) },
        },
      ],
      people: [president, { ...newPerson, id: id('r'), account_id: id('b'), name: '苏蕾', title: '', ...dates(7) }],
      roi_drivers: [...model('m', 'o').roi_drivers, ...broker.roi_drivers],
      roi_lines: [...model('m', 'o').roi_lines, ...broker.roi_lines],
    });
  });

  test('is undone to its first day and redone to its last, each step as it was', async () => {
    const { client, database } = openMigrated();
    // The first version kept no day of the stage, so its steps do not move it.
    const rows = () => withoutStageDay(everyRow(database.connection));
    const subjects: string[] = [];
    const seen = [rows()];
    for (;;) {
      const undone = await client.history.undo();
      if (undone === null) break;
      subjects.push(`${undone.name} ${undone.field ?? ''}`.trim());
      seen.unshift(rows());
    }
    const redone = [rows()];
    while ((await client.history.redo()) !== null) redone.push(rows());
    const last = redone.pop();
    expect({ subjects, first: seen[0], redone, title: last?.people }).toEqual({
      subjects: [
        'account.remove',
        'opportunity.update stage',
        'account.create',
        'opportunity.update stage',
        'account.update background',
        'roi.create',
        'person.create',
        'opportunity.create',
        'account.create',
      ],
      first: {},
      redone: seen,
      title: [{ ...president, title: '董事长' }],
    });
  });

  test('tells the history of the notes under their new name', async () => {
    const { client } = openMigrated();
    const history = await client.history.ofField({ entity: 'account', id: id('a'), field: 'background' });
    expect(history.map(({ at, before, after }) => ({ at, before, after }))).toEqual([
      { at: day(5), before: '', after: notes },
      { at: day(1), before: null, after: '' },
    ]);
  });
});

const empty = { industry: null, region: '', size: null, background: '' };

function tableInFile(connection: Connection, table: SQLiteTable) {
  const name = getTableName(table);
  const definition = String(connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name));
  const columns = connection.pragma(`table_info("${name}")`) as { name: string; type: string; notnull: number }[];
  const references = connection.pragma(`foreign_key_list("${name}")`) as Record<string, string>[];
  const indexes = connection.pragma(`index_list("${name}")`) as { name: string; unique: number; origin: string }[];
  return {
    name,
    columns: columns.map((column) => `${column.name} ${column.type.toLowerCase()} ${column.notnull}`).toSorted(),
    references: references.map((row) => `${row.from} ${row.table} ${row.to} ${row.on_delete}`.toLowerCase()).toSorted(),
    checks: [...definition.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map(([, check]) => check).toSorted(),
    indexes: indexes
      .filter(({ origin }) => origin === 'c')
      .map((index) => {
        const parts = connection.pragma(`index_info("${index.name}")`) as { name: string }[];
        return `${index.name} ${index.unique} ${parts.map((part) => part.name).join(',')}`;
      })
      .toSorted(),
  };
}

function tableInSchema(table: SQLiteTable) {
  const { name, columns, foreignKeys, checks, indexes } = getTableConfig(table);
  return {
    name,
    columns: columns.map((column) => `${column.name} ${column.getSQLType()} ${column.notNull ? 1 : 0}`).toSorted(),
    references: foreignKeys
      .map((reference) => {
        const { columns, foreignTable, foreignColumns } = reference.reference();
        return `${columns[0]?.name} ${getTableName(foreignTable)} ${foreignColumns[0]?.name} ${reference.onDelete}`;
      })
      .toSorted(),
    checks: checks.map((check) => check.name).toSorted(),
    indexes: indexes
      .map(({ config }) => {
        const parts = config.columns.map((column) => ('name' in column ? column.name : ''));
        return `${config.name} ${config.unique ? 1 : 0} ${parts.join(',')}`;
      })
      .toSorted(),
  };
}
