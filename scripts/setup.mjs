import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './paths.mjs';
import { ExplainedError, main, print } from './run.mjs';
import { officialElectron } from './runtime.mjs';
import { developmentRuntimeIsReady, prepareDevelopmentRuntime } from './setup/development-runtime.mjs';
import { electronIsReady, installOfficialElectron } from './setup/electron.mjs';
import { withLock } from './setup/lock.mjs';
import { installPackages, packagesAreInstalled } from './setup/packages.mjs';
import { installSystemPackages, missingSystemPackages } from './setup/system.mjs';

/**
 * Brings a clean clone to where it runs, and does nothing where it already does. Safe to kill and start again.
 * `say` receives a line per step.
 */
export async function setUp({ forTests = false, say = print } = {}) {
  refuseOldNode();
  if (await nothingToDo(forTests)) return;
  const started = Date.now();
  await withLock(lockPath(), say, async (recordChild) => {
    await installPackages(say, recordChild);
    const official = await installOfficialElectron(say);
    const forCompiling = !official && !developmentRuntimeIsReady();
    await installSystemPackages(await missingSystemPackages({ forTests, forCompiling }), say);
    if (!official) await prepareDevelopmentRuntime(say);
  });
  say(`set-up done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The part of the set-up that plain Node tools need: the packages of the lockfile. */
export async function setUpPackages(say) {
  refuseOldNode();
  if (packagesAreInstalled()) return;
  await withLock(lockPath(), say, (recordChild) => installPackages(say, recordChild));
}

function lockPath() {
  return join(cacheFolder(), 'set-up.lock');
}

async function nothingToDo(forTests) {
  return (
    packagesAreInstalled() &&
    electronIsReady() &&
    (officialElectron() !== undefined || developmentRuntimeIsReady()) &&
    (await missingSystemPackages({ forTests, forCompiling: false })).length === 0
  );
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // Where the lockfile holds no Node for the platform, the tools run on this one.
  const [needsMajor, needsMinor] = process.platform === 'darwin' ? [22, 14] : [20, 11];
  if (major < needsMajor || (major === needsMajor && minor < needsMinor)) {
    throw new ExplainedError(`Node ${needsMajor}.${needsMinor} or newer is needed; this is ${process.versions.node}.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main((options) => setUp({ forTests: options.includes('--for-tests') }));
}
