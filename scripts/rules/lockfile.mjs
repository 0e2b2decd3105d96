import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lockfiles name no host, so that they serve every mirror, and pin the content of every package. */
export function checkLockfiles(root) {
  return ['package-lock.json', 'scripts/development-runtime/package-lock.json']
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8')).packages).flatMap(([path, entry]) => [
        ...(entry.resolved === undefined ? [] : [{ rule: 'lockfile-names-no-host', file, detail: path }]),
        ...(path === '' || entry.integrity !== undefined
          ? []
          : [{ rule: 'lockfile-pins-content', file, detail: path }]),
      ]),
    );
}
