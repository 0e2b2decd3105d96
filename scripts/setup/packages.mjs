import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../paths.mjs';
import { npm } from './npm.mjs';

const lockfile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const npmsOwnRecord = join(modules, '.package-lock.json');
const stamp = join(modules, '.set-up-stamp');

function fingerprint() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** Whether node_modules holds what the lockfile says, so that nothing needs to be installed. */
export function packagesAreInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

export async function installPackages(say, onStart) {
  if (packagesAreInstalled()) return;
  const before = fingerprint();
  if (!matchesNpmsOwnRecord()) {
    say('packages: npm ci …');
    // Both records go first: a killed npm leaves half a folder that must not look whole.
    rmSync(stamp, { force: true });
    rmSync(npmsOwnRecord, { force: true });
    moveRunningNodeAside();
    await npm(['ci', '--ignore-scripts'], { cwd: root, onStart });
  }
  writeFileSync(stamp, before);
}

/** After a developer's own `npm install` the folder is right although this script never ran. npm writes its record last. */
function matchesNpmsOwnRecord() {
  if (!existsSync(npmsOwnRecord)) return false;
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(npmsOwnRecord, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional === true && present[path] === undefined)) return true;
    return isDeepStrictEqual(entry.integrity, present[path]?.integrity) && existsSync(join(root, path));
  });
}

/** Windows does not delete a program that is running, but lets it be renamed. */
function moveRunningNodeAside() {
  if (process.platform === 'win32' && process.execPath.startsWith(modules)) {
    mkdirSync(join(root, 'out'), { recursive: true });
    renameSync(process.execPath, join(root, 'out', `node-${process.pid}.exe`));
  }
}
