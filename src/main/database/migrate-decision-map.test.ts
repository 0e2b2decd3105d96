import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { migrationsFolder, openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import { ensureChangeTriggers } from './change-triggers.ts';
import { connect } from './connection.ts';
import { accounts, opportunities, people, teammates } from './schema.ts';

/** Parts in a deal as the second version knew them. */
const secondStakeholders = sqliteTable('stakeholders', {
  id: text().primaryKey(),
  opportunityId: text('opportunity_id'),
  personId: text('person_id'),
  buyingRole: text('buying_role'),
  createdAt: text('created_at'),
  updatedAt: text('updated_at'),
});

const key = Buffer.alloc(32, 7);
const id = (name: string) => `01900000-0000-7000-8000-${Buffer.from(name).toString('hex').padStart(12, '0')}`;
const at = '2026-11-01T02:00:00.000Z';

/** What the user of the second version did: a deal with two people, one of whom was taken out again. */
const steps = [
  [
    'stakeholder.add',
    `INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES ('${id('a')}', '江岚银行', '', 0, '${at}', '${at}');
     INSERT INTO opportunities (id, account_id, name, stage, stage_since, created_at, updated_at)
       VALUES ('${id('o')}', '${id('a')}', '智能客服', 'poc', '${at}', '${at}', '${at}');
     INSERT INTO people (id, account_id, name, title, created_at, updated_at)
       VALUES ('${id('p')}', '${id('a')}', '张敏', '', '${at}', '${at}'), ('${id('q')}', '${id('a')}', '罗崇', '', '${at}', '${at}');
     INSERT INTO stakeholders VALUES ('${id('s')}', '${id('o')}', '${id('p')}', 'approver', '${at}', '${at}'),
       ('${id('t')}', '${id('o')}', '${id('q')}', NULL, '${at}', '${at}')`,
  ],
  ['stakeholder.remove', `DELETE FROM stakeholders WHERE id = '${id('t')}'`],
] as const;

function openMigrated() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vault.key'), key);
  const connection = connect(join(folder, 'vault.db'), key);
  connection.pragma('application_id = 0x50535742');
  for (const file of ['0000_first_tables.sql', '0001_accounts_in_full.sql']) {
    connection.exec(readFileSync(join(migrationsFolder, file), 'utf8'));
  }
  connection.exec(`
    CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC);
    INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('first', 1), ('second', 2);
    PRAGMA user_version = 2`);
  ensureChangeTriggers(connection, [teammates, accounts, opportunities, people, secondStakeholders]);
  const add = connection.prepare(
    `INSERT INTO change_batches (seq, at, actor, kind, action, subject, state) VALUES (?, ?, 'me', 'edit', ?, '', 'done')`,
  );
  steps.forEach(([action, sql], index) => {
    add.run(index + 1, at, action);
    connection.prepare('INSERT OR REPLACE INTO change_context VALUES (1, ?)').run(index + 1);
    connection.exec(sql);
  });
  connection.exec('UPDATE change_context SET batch = NULL');
  connection.close();
  return openWorkbench({ folder });
}

const unjudged = {
  ...{ placeholder: '', layer: null, x: null, y: null, political_status: null, stance: 'neutral', influence: 3 },
  ...{ coverage: 'unknown', decision_orientation: null, response_mode: null, veto_kind: 'none', veto_state: 'dormant' },
  ...{ veto_scopes: '[]', veto_trigger: '', veto_release: '', veto_proof: '', personal_win: '', concerns: '' },
  ...{ note: '', covered_by_id: null, until: null, opportunity_id: id('o'), created_at: at, updated_at: at },
};
const zhang = { ...unjudged, id: id('s'), person_id: id('p'), buying_role: 'approver', since: '2026-11-01' };
const luo = { ...unjudged, id: id('t'), person_id: id('q'), buying_role: null, since: '1970-01-01' };

test('whoever had a part in a deal keeps it, on the map since the day it was entered and not judged yet', () => {
  const { connection } = openMigrated().database;
  expect(connection.prepare('SELECT * FROM stakeholders').all()).toEqual([zhang]);
});

test('a part that was removed before comes back by undo, and all of it is undone and redone', async () => {
  const { client, database } = openMigrated();
  const rows = () => database.connection.prepare('SELECT * FROM stakeholders ORDER BY id').all();
  await client.history.undo();
  const back = rows();
  await client.history.undo();
  const none = rows();
  await client.history.redo();
  await client.history.redo();
  expect({ back, none, broken: database.connection.pragma('foreign_key_check'), redone: rows() }).toEqual({
    back: [zhang, luo],
    none: [],
    broken: [],
    redone: [{ ...zhang, since: '1970-01-01' }],
  });
});
