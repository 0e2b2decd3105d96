import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Per-user folder for what is expensive to fetch or compile, so that clean clones share it. */
export function cacheFolder() {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'presales-workbench', 'Cache');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'presales-workbench');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'presales-workbench');
}

/** The pinned Node of the lockfile; where it has none for this platform, the Node that runs this script. */
export function toolNode() {
  const windows = process.platform === 'win32';
  const folder = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const pinned = join(root, 'node_modules', folder, 'bin', windows ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** The environment for a tool that starts `node` itself: the pinned one comes first. */
export function toolEnvironment(additions = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(toolNode()), join(root, 'node_modules', '.bin'), process.env[pathName]].join(delimiter);
  return { ...process.env, [pathName]: path, ...additions };
}
