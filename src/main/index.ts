import { join } from 'node:path';
import process from 'node:process';
import { app, dialog, nativeTheme, session } from 'electron';
import log from 'electron-log/main';
import type { Language } from '../shared/kernel/text.ts';
import { createChangeFeed } from './change-feed.ts';
import { resolveDataFolder } from './data-folder.ts';
import { openDatabase } from './database/open.ts';
import { OpenRefused } from './database/open-failure.ts';
import { applyMenu } from './menu.ts';
import { sealSession, silenceChromium } from './network.ts';
import { createPresenter } from './presenter.ts';
import { registerAppScheme, serveApp } from './protocol.ts';
import { createServices } from './router.ts';
import { serveProcedures } from './rpc.ts';
import { saveFile } from './save-file.ts';
import { openSettingsFile } from './settings-file.ts';
import { startupWord } from './startup-words.ts';
import { partition } from './window.ts';

/** The check of the data waits until the first page stands: it reads the whole file. */
const secondsBeforeCheck = 2;

silenceChromium(app);
registerAppScheme();
// Refused by Chromium for root, for whom only the launch script switches the sandbox off.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('session-created', sealSession);

const dataFolder = resolveDataFolder(process.argv, process.env, app.getPath('userData'));
// Chromium's own files go there too, so that the lock of the single instance belongs to the data.
app.setPath('userData', dataFolder);
log.transports.file.resolvePathFn = () => join(dataFolder, 'workbench.log');
log.transports.console.level = false;

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const systemLanguage: Language = app.getLocale().startsWith('zh') ? 'zh-CN' : 'en';
  const settings = openSettingsFile(join(dataFolder, 'settings.json'), { language: systemLanguage, theme: 'system' });
  const { language } = settings.read();
  try {
    const resources = join(app.getAppPath(), 'resources');
    const database = openDatabase({ folder: dataFolder, migrationsFolder: join(resources, 'migrations'), actor: 'me' });
    app.on('quit', () => database.close());
    const changes = createChangeFeed();
    database.changeLog.onCommit(changes.publish);

    const presenter = createPresenter(settings, () => startupWord(settings.read().language, 'title'), app.isPackaged);
    const services = createServices({
      database,
      resources,
      settings,
      changes,
      presenter,
      saveFile,
      isSystemDark: () => nativeTheme.shouldUseDarkColors,
      about: {
        version: app.getVersion(),
        dataFolder,
        encrypted: true,
        keyBesideData: true,
        electron: process.versions.electron ?? '',
        sqlite: database.sqliteVersion,
      },
    });

    const pages = session.fromPartition(partition);
    serveApp(pages, join(app.getAppPath(), 'out', 'renderer'));
    serveProcedures(services.router);
    applyMenu();

    if (process.argv.includes('--demo')) services.loadDemo(language);
    presenter.openWorkbench();
    setTimeout(() => void database.check().catch(fail), secondsBeforeCheck * 1000);
    app.on('second-instance', presenter.focus);
    app.on('activate', presenter.openWorkbench);
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit();
    });
  } catch (error) {
    fail(error);
  }

  function fail(error: unknown): void {
    log.error('start failed', error);
    dialog.showErrorBox(startupWord(language, 'failed'), explainFailure(language, error));
    app.exit(1);
  }
}

function explainFailure(language: Language, error: unknown): string {
  if (error instanceof OpenRefused) return startupWord(language, error.failure.kind, error.failure);
  return startupWord(language, 'unknown', { detail: error instanceof Error ? error.message : String(error) });
}
