import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { describe, expect, test } from 'vitest';
import { migrationsFolder, temporaryFolder } from '../../../test/support/workbench.ts';
import { changeTriggers } from './change-triggers.ts';
import { type Connection, connect } from './connection.ts';
import { applyMigrations } from './migrate.ts';
import { openDatabase } from './open.ts';
import { OpenRefused } from './open-failure.ts';
import { recordTables } from './schema.ts';

/** What drizzle-kit writes when the list of stages grows: the table is built anew, its own pragma included. */
const rebuildOpportunities = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_opportunities\` (
	\`id\` text PRIMARY KEY NOT NULL, \`account_id\` text NOT NULL, \`name\` text NOT NULL, \`stage\` text NOT NULL,
	\`amount\` real, \`expected_date\` text, \`owner_id\` text, \`competitors\` text DEFAULT '[]' NOT NULL,
	\`next_step\` text DEFAULT '' NOT NULL, \`next_step_date\` text, \`close_reason\` text,
	\`close_note\` text DEFAULT '' NOT NULL, \`close_competitor\` text DEFAULT '' NOT NULL, \`stage_since\` text NOT NULL,
	\`created_at\` text NOT NULL, \`updated_at\` text NOT NULL,
	FOREIGN KEY (\`account_id\`) REFERENCES \`accounts\`(\`id\`) ON DELETE cascade,
	CONSTRAINT "opportunities_stage" CHECK("__new_opportunities"."stage" IN ('lead', 'poc', 'paused'))
);
--> statement-breakpoint
INSERT INTO \`__new_opportunities\` SELECT * FROM \`opportunities\`;--> statement-breakpoint
DROP TABLE \`opportunities\`;--> statement-breakpoint
ALTER TABLE \`__new_opportunities\` RENAME TO \`opportunities\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

const shippedMigrations = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql')).length;

/** The shipped migrations and one more. */
function folderWith(migration: string): string {
  const folder = join(temporaryFolder(), 'migrations');
  mkdirSync(folder);
  cpSync(migrationsFolder, folder, { recursive: true });
  const journalFile = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  journal.entries.push({ idx: journal.entries.length, version: '6', when: 9e12, tag: '9999_next', breakpoints: true });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(folder, '9999_next.sql'), migration);
  return folder;
}

function open(): Connection {
  return connect(join(temporaryFolder(), 'vault.db'), Buffer.alloc(32, 1));
}

const recordedTables = ['accounts', 'opportunities', 'roi_models', 'roi_drivers', 'changes'] as const;

function everyRow(connection: Connection): Record<string, unknown[]> {
  return Object.fromEntries(
    recordedTables.map((table) => [table, connection.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]),
  );
}

/** A customer, its deal, the deal's model and a driver: three generations that a careless rebuild takes along. */
function fill(connection: Connection): void {
  connection.exec(`
    INSERT INTO change_batches (seq, at, actor, kind, action, subject, state)
      VALUES (1, '2026-11-23T02:00:00.000Z', 'me', 'edit', 'account.create', '江岚银行', 'done');
    INSERT OR REPLACE INTO change_context VALUES (1, 1);
    INSERT INTO accounts (id, name, industry, region, is_demo, created_at, updated_at)
      VALUES ('a', '江岚银行', 'banking', '', 0, '', '');
    INSERT INTO opportunities (id, account_id, name, stage, amount, expected_date, stage_since, created_at, updated_at)
      VALUES ('o', 'a', 'AI 客服', 'poc', 0.1, '2027-01-01', '', '', '');
    INSERT INTO roi_models VALUES ('m', 'o', '{}', 3, 0.08, 'CNY', 'one', 'tax-inclusive', '', '');
    INSERT INTO roi_drivers VALUES ('d', 'm', 'agents', 400, NULL, '', NULL, NULL, '', 0.1, NULL);
    UPDATE change_context SET batch = NULL;`);
}

function triggersOf(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}

function refusalOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof OpenRefused) return error.failure;
    throw error;
  }
  return null;
}

describe('a migration that rebuilds a table', () => {
  test('keeps the rows that hang on it, the log of them, and every trigger', () => {
    const connection = open();
    applyMigrations(connection, migrationsFolder);
    fill(connection);
    const before = everyRow(connection);
    applyMigrations(connection, folderWith(rebuildOpportunities));
    const stage = connection.prepare("SELECT sql LIKE '%paused%' FROM sqlite_schema WHERE name = 'opportunities'");
    expect({
      rows: everyRow(connection),
      triggers: triggersOf(connection),
      isRebuilt: stage.pluck().get(),
      foreignKeys: connection.pragma('foreign_keys', { simple: true }),
      version: connection.pragma('user_version', { simple: true }),
    }).toEqual({
      rows: before,
      triggers: changeTriggers(recordTables),
      isRebuilt: 1,
      foreignKeys: 1,
      version: shippedMigrations + 1,
    });
    connection.close();
  });

  test('would lose both with the migrator alone, which is why ours exists', () => {
    const connection = open();
    migrate(drizzle(connection), { migrationsFolder });
    connection.exec('CREATE TRIGGER log_probe AFTER UPDATE ON opportunities BEGIN SELECT 1; END');
    fill(connection);
    migrate(drizzle(connection), { migrationsFolder: folderWith(rebuildOpportunities) });
    const models = connection.prepare('SELECT count(*) FROM roi_models').pluck().get();
    expect({ models, triggers: [...triggersOf(connection).keys()] }).toEqual({ models: 0, triggers: [] });
    connection.close();
  });
});

describe('a migration that fails', () => {
  test.each([
    ['half-way', 'CREATE TABLE `half` (`id` text);--> statement-breakpoint\nINSERT INTO `nowhere` VALUES (1);'],
    ['by leaving a row without its parent', "DELETE FROM `accounts` WHERE `id` = 'a';"],
  ])('%s leaves the file as it was', (_, migration) => {
    const connection = open();
    applyMigrations(connection, migrationsFolder);
    fill(connection);
    const before = { rows: everyRow(connection), triggers: triggersOf(connection) };
    const failure = refusalOf(() => applyMigrations(connection, folderWith(migration)));
    const tables = connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get();
    const after = { rows: everyRow(connection), triggers: triggersOf(connection) };
    expect({ failure, after, tables, foreignKeys: connection.pragma('foreign_keys', { simple: true }) }).toEqual({
      failure: { kind: 'migration-failed', detail: expect.any(String) },
      after: before,
      tables: 0,
      foreignKeys: 1,
    });
    connection.close();
  });
});

test('an existing file is copied, readable with the same key, before it is migrated', () => {
  const folder = temporaryFolder();
  openDatabase({ folder, migrationsFolder, actor: 'me' }).close();
  openDatabase({ folder, migrationsFolder: folderWith(rebuildOpportunities), actor: 'me' }).close();
  const [backup, ...others] = readdirSync(join(folder, 'backups'));
  const copy = connect(join(folder, 'backups', backup ?? ''), readFileSync(join(folder, 'vault.key')));
  const version = copy.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get();
  copy.close();
  expect({ version, others }).toEqual({ version: shippedMigrations, others: [] });
});

test('a start without a migration writes nothing', () => {
  const connection = open();
  applyMigrations(connection, migrationsFolder);
  const before = connection.prepare('SELECT total_changes()').pluck().get();
  const schema = connection.pragma('schema_version', { simple: true });
  applyMigrations(connection, migrationsFolder);
  expect({
    changes: connection.prepare('SELECT total_changes()').pluck().get(),
    schema: connection.pragma('schema_version', { simple: true }),
  }).toEqual({ changes: before, schema });
  connection.close();
});
