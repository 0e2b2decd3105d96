import { app, type BrowserWindow } from 'electron';
import { appOrigin } from './protocol.ts';
import { admitPage } from './rpc.ts';
import type { SettingsFile } from './settings-file.ts';
import { createCustomerWindow, createWorkbenchWindow, hasSecondDisplay, pageOf, placeOf } from './window.ts';

/** Which windows exist: ours, and the customer's while presenting. */
export interface Presenter {
  openWorkbench(): void;
  /** With one display our window is destroyed first: nothing internal stays behind the customer's page. */
  present(opportunityId: string): void;
  leave(): void;
  focus(): void;
}

export function createPresenter(settings: SettingsFile, title: () => string, isPackaged: boolean): Presenter {
  let workbench: BrowserWindow | undefined;
  let customer: BrowserWindow | undefined;
  let isQuitting = false;
  app.once('before-quit', () => {
    isQuitting = true;
  });

  function openWorkbench(): void {
    if (workbench !== undefined) return;
    const window = createWorkbenchWindow(title(), settings.read().window, isPackaged);
    workbench = window;
    admitPage(window.webContents, { audience: 'internal', presentedOpportunityId: null });
    window.on('close', () => settings.update({ window: placeOf(window), lastPage: pageOf(window) }));
    window.on('closed', () => {
      workbench = undefined;
    });
    void window.loadURL(`${appOrigin}/index.html`);
  }

  function leave(): void {
    openWorkbench();
    customer?.destroy();
  }

  return {
    openWorkbench,
    present(opportunityId) {
      customer?.destroy();
      const window = createCustomerWindow(title(), isPackaged);
      customer = window;
      admitPage(window.webContents, { audience: 'customer', presentedOpportunityId: opportunityId });
      window.on('closed', () => {
        if (customer === window) customer = undefined;
        // Closing the customer's window by the window system must not leave the engineer with none.
        if (!isQuitting) openWorkbench();
      });
      void window.loadURL(`${appOrigin}/presentation.html`);
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
