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

/**
 * Closes the app. Once its data is closed (no write-ahead file is left) the rest of quitting is Electron's own; with a
 * debugger attached that now and then never returns, and is ended.
 */
async function closeWorkbench(app: ElectronApplication, dataFolder: string): Promise<void> {
  const late = setTimeout(() => {
    if (!existsSync(join(dataFolder, 'vault.db-wal'))) app.process().kill('SIGKILL');
  }, patience);
  await app.close();
  clearTimeout(late);
}

/** Terminals inside an Electron application set ELECTRON_RUN_AS_NODE, which would turn the workbench into plain Node. */
export function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}
