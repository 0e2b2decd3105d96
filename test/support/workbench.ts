import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { WorkbenchDatabase } from '../../src/main/database/open.ts';
import { type OpenServicesOptions, openData, openServices } from './open-services.ts';

export { migrationsFolder, resourcesFolder } from './open-services.ts';

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

function createClock(start = '2026-11-23T02:00:00.000Z'): TestClock {
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
  const database = openData(folder, clock.now);
  onTestFinished(() => database.close());
  return database;
}

type WorkbenchOptions = Partial<Omit<OpenServicesOptions, 'database'>> & { readonly clock?: TestClock };

/** The whole main floor but Electron on a database of its own, called as a window calls it. */
export function openWorkbench({
  folder = temporaryFolder(),
  clock = createClock(),
  ...options
}: WorkbenchOptions = {}) {
  const database = openTestDatabase(folder, clock);
  return { ...openServices({ ...options, folder, database }), database, clock };
}
