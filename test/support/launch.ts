import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { launchArguments, resolveRuntime } from '../../scripts/runtime.mjs';

export interface Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors and warnings the pages logged, and exceptions nobody caught, of every window so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens the built app in real Electron on its own data folder and waits for the first window's page. */
export async function launchWorkbench(options: {
  readonly dataFolder: string;
  readonly arguments?: readonly string[];
  readonly language?: 'zh-CN' | 'en';
}): Promise<Workbench> {
  const { electronPath, environment } = resolveRuntime();
  const language = options.language ?? 'zh-CN';
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [...launchArguments(), `--lang=${language}`, `--data=${options.dataFolder}`, ...(options.arguments ?? [])],
    env: { ...ownEnvironment(), ...environment, LANGUAGE: language },
  });
  const complaints: string[] = [];
  const heard = new WeakSet<Page>();
  const listen = (page: Page) => {
    if (heard.has(page)) return;
    heard.add(page);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  };
  app.on('window', listen);
  const page = await app.firstWindow();
  listen(page);
  return { app, page, complaints, close: () => closeWorkbench(app, options.dataFolder) };
}

/** Longer than any quitting takes that is not stuck. */
const patience = 20_000;

async function closeWorkbench(app: ElectronApplication, dataFolder: string): Promise<void> {
  const ending = endOf(app, dataFolder);
  await app.close();
  await ending;
}

/**
 * Resolves when the app's process has ended, with its exit code. Once its data is closed (no write-ahead file is left) the
 * rest of quitting is Electron's own; with a debugger attached that now and then never returns, and is ended: 0 as well.
 */
export async function endOf(app: ElectronApplication, dataFolder: string): Promise<number | null> {
  const process = app.process();
  if (process.exitCode !== null || process.signalCode !== null) return process.exitCode;
  const { promise, resolve } = Promise.withResolvers<number | null>();
  let isStuck = false;
  const late = setTimeout(() => {
    isStuck = !existsSync(join(dataFolder, 'vault.db-wal'));
    if (isStuck) process.kill('SIGKILL');
  }, patience);
  process.once('exit', (code) => resolve(isStuck ? 0 : code));
  const code = await promise;
  clearTimeout(late);
  return code;
}

/** Terminals inside an Electron application set ELECTRON_RUN_AS_NODE, which would turn the workbench into plain Node. */
export function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}
