import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder, root } from './paths.mjs';

const electronPackage = join(root, 'node_modules', 'electron');
const recipe = join(root, 'scripts', 'development-runtime');

/** The Electron inside the development runtime; it decides which database library fits. */
const developmentElectron = '33.2.1';

/**
 * The Electron that runs the workbench on this machine, and what else must be in the environment for it.
 * The official one needs nothing; the development runtime needs a database library compiled for its older Node-API.
 */
export function resolveRuntime() {
  const official = officialElectron();
  if (official !== undefined) return { kind: 'official', electronPath: official, environment: {} };
  const folder = developmentFolder();
  const electronPath = join(folder, 'electron');
  if (!existsSync(electronPath)) throw new Error('No Electron is installed yet: run "node scripts/setup.mjs" first.');
  return {
    kind: 'development',
    electronPath,
    environment: {
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      ELECTRON_EXEC_PATH: electronPath,
      PRESALES_SQLITE_BINDING: sqliteBindingPath(),
    },
  };
}

/** Arguments that open the app of this checkout; Chromium's sandbox cannot start as root, which only happens in containers. */
export function launchArguments() {
  return process.platform === 'linux' && process.getuid() === 0 ? [root, '--no-sandbox'] : [root];
}

/** Path of the official executable, or undefined. Its installer writes path.txt last, so a half unpacked one is not seen. */
export function officialElectron() {
  try {
    const { version } = readJson(join(electronPackage, 'package.json'));
    const unpacked = readFileSync(join(electronPackage, 'dist', 'version'), 'utf8').replace(/^v/, '');
    const executable = join(electronPackage, 'dist', readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
    return unpacked === version && existsSync(executable) ? executable : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function canUseDevelopmentRuntime() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Where the development runtime is kept: a change of its parts leads to another folder. */
export function developmentFolder() {
  const hash = createHash('sha256');
  for (const part of ['package-lock.json', 'assemble.mjs', 'unzip.mjs', 'launcher/main.js']) {
    hash.update(readFileSync(join(recipe, part)));
  }
  return join(cacheFolder(), `electron-${developmentElectron}-${hash.digest('hex').slice(0, 12)}`);
}

export function sqliteBindingPath() {
  const { version } = readJson(join(root, 'node_modules', 'better-sqlite3', 'package.json'));
  return join(cacheFolder(), `sqlite-${version}-electron-${developmentElectron}-linux-x64.node`);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
