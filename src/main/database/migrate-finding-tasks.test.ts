import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrationsFolder, temporaryFolder } from '../../../test/support/workbench.ts';
import { type Connection, connect } from './connection.ts';
import { applyMigrations } from './migrate.ts';

const at = '2026-11-01T02:00:00.000Z';
const before = {
  ...{ id: 't', title: '约见罗崇', due_on: '2026-11-05', done_at: null, owner_id: 'm', account_id: 'a' },
  ...{ opportunity_id: 'o', person_id: 'p', created_at: at, updated_at: at },
};

const earlier = [
  '0000_first_tables.sql',
  '0001_accounts_in_full.sql',
  '0002_decision_map.sql',
  '0003_account_list_index.sql',
];

/** A file of the version before, with a task on somebody of a map. */
function openMigrated(): Connection {
  const connection = connect(join(temporaryFolder(), 'vault.db'), Buffer.alloc(32, 1));
  for (const file of earlier) connection.exec(readFileSync(join(migrationsFolder, file), 'utf8'));
  const columns = Object.keys(before).join(', ');
  connection.exec(`
    CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC);
    INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('1', 1), ('2', 2), ('3', 3), ('4', 4);
    INSERT INTO teammates (id, name, is_me, created_at, updated_at) VALUES ('m', '林晓', 1, '${at}', '${at}');
    INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES ('a', '江岚银行', '', 0, '${at}', '${at}');
    INSERT INTO opportunities (id, account_id, name, stage, stage_since, created_at, updated_at)
      VALUES ('o', 'a', '智能客服', 'poc', '${at}', '${at}', '${at}');
    INSERT INTO people (id, account_id, name, title, created_at, updated_at) VALUES ('p', 'a', '罗崇', '', '${at}', '${at}');
    INSERT INTO stakeholders (id, opportunity_id, person_id, created_at, updated_at) VALUES ('s', 'o', 'p', '${at}', '${at}')`);
  connection.prepare(`INSERT INTO tasks (${columns}) VALUES (@${columns.replaceAll(', ', ', @')})`).run(before);
  applyMigrations(connection, migrationsFolder);
  return connection;
}

test('a task of the version before stays as it was, made of no finding', () => {
  expect(openMigrated().prepare('SELECT * FROM tasks').all()).toEqual([
    { ...before, finding: null, stakeholder_id: null },
  ]);
});
