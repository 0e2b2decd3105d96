import { app, type BrowserWindow, dialog } from 'electron';
import log from 'electron-log/main';
import type { Presented } from '../shared/presentation/contract.ts';
import { pageAddress } from './protocol.ts';
import { admitPage } from './rpc.ts';
import type { SettingsFile } from './settings-file.ts';
import { startupWord } from './startup-words.ts';
import { createCustomerWindow, createWorkbenchWindow, hasSecondDisplay, pageOf, placeOf } from './window.ts';

/** Which windows exist: ours, and the customer's while presenting. */
export interface Presenter {
  openWorkbench(): void;
  /** With one display our window is closed: nothing internal stays behind the customer's page. */
  present(presented: Presented): void;
  leave(): void;
  focus(): void;
}

/** A page that stops again so soon would only stop once more. */
const secondsBetweenCrashes = 30;

export function createPresenter(settings: SettingsFile, isPackaged: boolean): Presenter {
  let workbench: BrowserWindow | undefined;
  let customer: BrowserWindow | undefined;
  let isQuitting = false;
  let lastCrash = Number.NEGATIVE_INFINITY;
  const title = () => startupWord(settings.read().language, 'title');
  app.once('before-quit', () => {
    isQuitting = true;
  });

  function openWorkbench(): void {
    if (workbench !== undefined) return;
    const window = createWorkbenchWindow(title(), settings.read().window, isPackaged);
    workbench = window;
    admitPage(window.webContents, { audience: 'internal', presented: null });
    window.on('close', () => rememberPlace(window));
    window.on('closed', () => {
      workbench = undefined;
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => recover(window, reason));
    void window.loadURL(pageAddress('index.html'));
  }

  /** The place of a window is not worth an error: without it the next start uses the default. */
  function rememberPlace(window: BrowserWindow): void {
    try {
      settings.update({ window: placeOf(window), lastPage: pageOf(window) });
    } catch (error) {
      log.error('settings not written', error);
    }
  }

  /** A page that crashed is loaded once more; what it had shown as saved is in the database. */
  function recover(window: BrowserWindow, reason: string): void {
    log.error('page stopped', reason);
    const now = Date.now();
    if (now - lastCrash > secondsBetweenCrashes * 1000) {
      // Electron is still tearing the old page down when it tells.
      setImmediate(() => window.loadURL(pageAddress('index.html')));
    } else {
      const { language } = settings.read();
      dialog.showErrorBox(startupWord(language, 'title'), startupWord(language, 'page-crashed'));
    }
    lastCrash = now;
  }

  function leave(): void {
    openWorkbench();
    customer?.destroy();
  }

  return {
    openWorkbench,
    present(presented) {
      customer?.destroy();
      const window = createCustomerWindow(title(), isPackaged);
      customer = window;
      admitPage(window.webContents, { audience: 'customer', presented });
      window.on('closed', () => {
        if (customer === window) customer = undefined;
        // Closing the customer's window by the window system must not leave the engineer with none.
        if (!isQuitting) openWorkbench();
      });
      // The only way out is a key that the page hears: a page that is gone must not fill the screen.
      window.webContents.on('render-process-gone', leave);
      void window.loadURL(pageAddress('presentation.html'));
      if (!hasSecondDisplay()) workbench?.close();
    },
    leave,
    focus() {
      const window = workbench ?? customer;
      if (window?.isMinimized()) window.restore();
      window?.focus();
    },
  };
}
