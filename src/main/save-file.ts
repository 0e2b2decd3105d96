import { open, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, dialog, webContents } from 'electron';
import { fileNameOf } from '../shared/kernel/file-name.ts';

/** Asks where to save over the caller's window and writes there; null when the user cancels. */
export function saveFile(
  webContentsId: number,
  suggestedName: string,
  kind: string,
  content: Uint8Array,
): Promise<string | null> {
  return save(webContentsId, suggestedName, kind, content);
}

/** The same for a file that is never whole in memory; its kind is the ending of its name. */
export function saveFileParts(
  webContentsId: number,
  name: string,
  parts: Iterable<Uint8Array>,
): Promise<string | null> {
  return save(webContentsId, name, extname(name).slice(1), parts);
}

async function save(
  webContentsId: number,
  suggestedName: string,
  kind: string,
  content: Uint8Array | Iterable<Uint8Array>,
): Promise<string | null> {
  const contents = webContents.fromId(webContentsId);
  const window = contents === undefined ? null : BrowserWindow.fromWebContents(contents);
  const options = {
    defaultPath: join(app.getPath('documents'), fileNameOf(suggestedName)),
    filters: kind === '' ? [] : [{ name: kind.toUpperCase(), extensions: [kind] }],
  };
  const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
  if (answer.canceled || answer.filePath === '') return null;
  await writeWhole(answer.filePath, content);
  return answer.filePath;
}

/** Whole or not at all: a full disk never leaves half a workbook under the name the user chose. */
async function writeWhole(path: string, content: Uint8Array | Iterable<Uint8Array>): Promise<void> {
  const temporary = `${path}.part`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
