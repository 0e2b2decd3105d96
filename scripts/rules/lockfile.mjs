import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lockfiles name no host, so that they serve every mirror; pin the content of every package, save natives of platforms
 * that the registry did not carry; and know every native package, without which `npm ci` refuses to run.
 */
export function checkLockfiles(root) {
  return ['package-lock.json', 'scripts/development-runtime/package-lock.json']
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => {
      const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
      return [
        ...Object.entries(packages).flatMap(([path, entry]) =>
          checkEntry(path, entry).map((rule) => ({ rule, file, detail: path })),
        ),
        ...missingPlatformPackages(packages).map(({ path }) => ({
          rule: 'lockfile-knows-every-platform',
          file,
          detail: `lacks ${path}: run node scripts/complete-lockfile.mjs`,
        })),
      ];
    });
}

function checkEntry(path, entry) {
  const isForeignNative = entry.optional === true && entry.os !== undefined;
  return [
    ...(entry.resolved === undefined ? [] : ['lockfile-names-no-host']),
    ...(path === '' || isForeignNative || entry.integrity !== undefined ? [] : ['lockfile-pins-content']),
  ];
}

/** Optional packages that a locked package asks for by exact version and that have no entry where npm would look. */
export function missingPlatformPackages(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) => /^\d/.test(version) && packages[resolve(packages, parent, name)]?.version !== version,
      )
      .map(([name, version]) => ({ path: homeOf(packages, parent, name), version, dev })),
  );
}

/** Where Node would find `name` from inside `parent`: the nearest node_modules upwards that holds it. */
function resolve(packages, parent, name) {
  const path = `${parent === '' ? '' : `${parent}/`}node_modules/${name}`;
  if (packages[path] !== undefined || parent === '') return path;
  return resolve(packages, parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/'))), name);
}

/** At the top if the place is free, else inside the parent. */
function homeOf(packages, parent, name) {
  const top = `node_modules/${name}`;
  return packages[top] === undefined ? top : `${parent}/${top}`;
}
