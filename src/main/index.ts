import { join } from 'node:path';
import process from 'node:process';
import { app, dialog, nativeTheme, session, shell } from 'electron';
import log from 'electron-log/main';
import type { Language } from '../shared/kernel/text.ts';
import { createChangeFeed } from './change-feed.ts';
import { chooseBundle, chooseTarget } from './choose-bundle.ts';
import { resolveDataFolder } from './data-folder.ts';
import { openDatabase } from './database/open.ts';
import { OpenRefused } from './database/open-failure.ts';
import { applyMenu } from './menu.ts';
import { sealSession, silenceChromium } from './network.ts';
import { pageAsPdf, paperAsPdf, printPaper } from './paper.ts';
import { createPresenter } from './presenter.ts';
import { registerAppScheme, serveApp } from './protocol.ts';
import { createServices } from './router.ts';
import { type Serving, serveProcedures } from './rpc.ts';
import { saveFile, saveFileParts } from './save-file.ts';
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

const systemLanguage = (): Language => (app.getLocale().startsWith('zh') ? 'zh-CN' : 'en');

try {
  const dataFolder = resolveDataFolder(process.argv, process.env, app.getPath('userData'));
  // Chromium's own files go there too, so that the lock of the single instance belongs to the data.
  app.setPath('userData', dataFolder);
  log.transports.file.resolvePathFn = () => join(dataFolder, 'workbench.log');
  log.transports.console.level = false;
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(dataFolder));
  else app.quit();
} catch (error) {
  void app.whenReady().then(() => refuseToStart(systemLanguage(), error));
}

function start(dataFolder: string): void {
  const settings = openSettingsFile(join(dataFolder, 'settings.json'), { language: systemLanguage(), theme: 'system' });
  const { language } = settings.read();
  try {
    const resources = join(app.getAppPath(), 'resources');
    const database = openDatabase({ folder: dataFolder, migrationsFolder: join(resources, 'migrations'), actor: 'me' });
    const changes = createChangeFeed();
    database.changeLog.onCommit(changes.publish);

    const presenter = createPresenter(settings, app.isPackaged);
    const services = createServices({
      database,
      resources,
      settings,
      changes,
      presenter,
      saveFile,
      paperAsPdf,
      pageAsPdf,
      printPaper,
      openPath: (path) => shell.openPath(path),
      saveParts: saveFileParts,
      chooseTarget,
      chooseBundle,
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

    serveApp(session.fromPartition(partition), join(app.getAppPath(), 'out', 'renderer'));
    const serving = serveProcedures(services.router);
    applyMenu();

    if (process.argv.includes('--demo')) services.loadDemo(language);
    presenter.openWorkbench();
    setTimeout(
      () => void services.files.tidy().catch((error) => log.error('files not tidied', error)),
      secondsBeforeCheck * 1000,
    );
    setTimeout(
      () => void services.purgeBin().catch((error) => log.error('bin not emptied', error)),
      secondsBeforeCheck * 1000,
    );
    setTimeout(() => void database.check().catch((error) => tellDamage(language, error)), secondsBeforeCheck * 1000);
    app.on('second-instance', presenter.focus);
    app.on('activate', presenter.openWorkbench);
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit();
    });
    closeLast(serving, () => {
      services.files.close();
      database.close();
    });
  } catch (error) {
    refuseToStart(language, error);
  }
}

/** What a page sent while it was closing is still answered before the data closes. */
function closeLast({ whenIdle }: Serving, closeData: () => void): void {
  let isIdle = false;
  app.on('will-quit', (event) => {
    if (isIdle) return;
    event.preventDefault();
    void whenIdle().then(() => {
      isIdle = true;
      app.quit();
    });
  });
  app.on('quit', closeData);
}

function refuseToStart(language: Language, error: unknown): void {
  log.error('start failed', error);
  dialog.showErrorBox(startupWord(language, 'failed'), explainFailure(language, error));
  app.exit(1);
}

/** Found while somebody is at work: said at once, and what is being typed is not thrown away. */
function tellDamage(language: Language, error: unknown): void {
  log.error('check failed', error);
  dialog.showErrorBox(startupWord(language, 'damage-found'), explainFailure(language, error));
}

function explainFailure(language: Language, error: unknown): string {
  if (error instanceof OpenRefused) return startupWord(language, error.failure.kind, error.failure);
  return startupWord(language, 'unknown', { detail: error instanceof Error ? error.message : String(error) });
}
