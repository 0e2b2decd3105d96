import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createChangeFeed } from '../../src/main/change-feed.ts';
import type { RequestContext } from '../../src/main/context.ts';
import { openDatabase, type WorkbenchDatabase } from '../../src/main/database/open.ts';
import { createServices } from '../../src/main/router.ts';
import { openSettingsFile } from '../../src/main/settings-file.ts';
import type { Language } from '../../src/shared/kernel/text.ts';

export const resourcesFolder = join(import.meta.dirname, '../../resources');
export const migrationsFolder = join(resourcesFolder, 'migrations');

/** Our own window's caller. */
const engineer: RequestContext = { audience: 'internal', webContentsId: 1, presented: null };

/** A real encrypted database from the real migrations. */
export function openData(folder: string, now?: () => Date): WorkbenchDatabase {
  return openDatabase({ folder, migrationsFolder, actor: 'me', ...(now === undefined ? {} : { now }) });
}

export interface OpenServicesOptions {
  readonly folder: string;
  readonly database: WorkbenchDatabase;
  readonly context?: RequestContext;
  readonly language?: Language;
  readonly resources?: string;
  readonly openPath?: (path: string) => Promise<string>;
  /** What the user chooses when asked for a bundle; null when the user cancels. */
  readonly bundleFile?: string | null;
}

/** The whole main floor but Electron, called as a window calls it. */
export function openServices(options: OpenServicesOptions) {
  const { folder, database, context = engineer, language = 'zh-CN', resources = resourcesFolder } = options;
  const { openPath = async () => '', bundleFile = null } = options;
  const services = createServices({
    database,
    resources,
    settings: openSettingsFile(join(folder, 'settings.json'), { language, theme: 'system' }),
    changes: createChangeFeed(),
    presenter: {
      openWorkbench: () => undefined,
      present: () => undefined,
      leave: () => undefined,
      focus: () => undefined,
    },
    saveFile: async () => null,
    paperAsPdf: async ({ svg }) => new TextEncoder().encode(`%PDF ${svg}`),
    pageAsPdf: async (webContentsId) => new TextEncoder().encode(`%PDF of ${webContentsId}`),
    printPaper: async () => false,
    chooseTarget: async () => bundleFile,
    chooseBundle: async () => bundleFile,
    openPath,
    saveParts: async () => null,
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
  return { ...services, client: createRouterClient(services.router, { context }) };
}
