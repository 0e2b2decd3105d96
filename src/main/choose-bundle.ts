import { join } from 'node:path';
import { app, BrowserWindow, dialog, webContents } from 'electron';
import { fileNameOf } from '../shared/kernel/file-name.ts';

const filters = [{ name: 'PSWB', extensions: ['pswb'] }];

/** Asks over the caller's window where a bundle goes; null when the user cancels. */
export async function chooseTarget(webContentsId: number, suggestedName: string): Promise<string | null> {
  const window = windowOf(webContentsId);
  const options = { defaultPath: join(app.getPath('documents'), fileNameOf(suggestedName)), filters };
  const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

/** Asks over the caller's window for a bundle; null when the user cancels. */
export async function chooseBundle(webContentsId: number): Promise<string | null> {
  const window = windowOf(webContentsId);
  const options = { filters, properties: ['openFile' as const] };
  const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
  return answer.filePaths[0] ?? null;
}

function windowOf(webContentsId: number): BrowserWindow | null {
  const contents = webContents.fromId(webContentsId);
  return contents === undefined ? null : BrowserWindow.fromWebContents(contents);
}
