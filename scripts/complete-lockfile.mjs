import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { missingPlatformPackages } from './rules/lockfile.mjs';
import { main, print } from './run.mjs';

const systems = ['darwin', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'linux'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

/**
 * npm leaves out of the lockfile what the registry at hand does not carry, and then refuses `npm ci` on every machine.
 * This adds those native packages of other platforms by the exact version their parent asks for.
 */
await main(() => {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  for (const { path, version, dev } of missingPlatformPackages(lock.packages)) {
    const words = path.slice(path.lastIndexOf('node_modules/')).split(/[-_/]/);
    const named = (known) => known.filter((word) => words.includes(word)).slice(0, 1);
    const os = named(systems);
    const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc'];
    lock.packages[path] = {
      version,
      cpu: named(processors),
      ...(dev ? { dev } : {}),
      ...(os[0] === 'linux' ? { libc } : {}),
      optional: true,
      os,
    };
    print(`added ${path} ${version}`);
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
});
