import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { createChangeFeed } from '../../src/main/change-feed.ts';
import type { RequestContext } from '../../src/main/context.ts';
import { openDatabase, type WorkbenchDatabase } from '../../src/main/database/open.ts';
import { createServices } from '../../src/main/router.ts';
import { openSettingsFile } from '../../src/main/settings-file.ts';
import type { Language } from '../../src/shared/kernel/text.ts';

export const resourcesFolder = join(import.meta.dirname, '../../resources');
export const migrationsFolder = join(resourcesFolder, 'migrations');

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is told to move. */
export interface TestClock {
  now(): Date;
  pass(milliseconds: number): void;
}

export function createClock(start = '2026-11-23T02:00:00.000Z'): TestClock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** A real encrypted database from the real migrations; closed when the test ends. */
export function openTestDatabase(folder = temporaryFolder(), clock = createClock()): WorkbenchDatabase {
  const database = openDatabase({ folder, migrationsFolder, actor: 'me', now: clock.now });
  onTestFinished(() => database.close());
  return database;
}

/** Our own window's caller. */
export const engineer: RequestContext = { audience: 'internal', webContentsId: 1, presentedOpportunityId: null };

/** The whole main floor but Electron, called as a window calls it. */
export function openWorkbench({
  folder = temporaryFolder(),
  clock = createClock(),
  context = engineer,
  language = 'zh-CN' as Language,
  resources = resourcesFolder,
} = {}) {
  const database = openTestDatabase(folder, clock);
  const changes = createChangeFeed();
  const presented: string[] = [];
  const services = createServices({
    database,
    resources,
    settings: openSettingsFile(join(folder, 'settings.json'), { language, theme: 'system' }),
    changes,
    presenter: {
      openWorkbench: () => undefined,
      present: (opportunityId) => presented.push(opportunityId),
      leave: () => undefined,
      focus: () => undefined,
    },
    saveFile: async () => null,
    isSystemDark: () => false,
    about: {
      version: '0.0.0',
      dataFolder: folder,
      encrypted: true,
      keyBesideData: true,
      electron: '',
      sqlite: database.sqliteVersion,
    },
  });
  return { ...services, database, clock, client: createRouterClient(services.router, { context }) };
}
