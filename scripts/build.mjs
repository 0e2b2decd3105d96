import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, toolEnvironment, toolNode } from './paths.mjs';
import { capture, ExplainedError, lastLines, main, print } from './run.mjs';
import { resolveRuntime } from './runtime.mjs';
import { withLock } from './setup/lock.mjs';
import { setUp } from './setup.mjs';

const sources = ['src', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** Builds the app into out/ when a source is newer than the last whole build. */
export function buildApp(say = print) {
  return buildWhenOlder({
    stamp: join(root, 'out', '.app-built'),
    sources: [...sources, 'electron.vite.config.ts'],
    parameters: [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'],
    env: () => toolEnvironment(resolveRuntime().environment),
    say,
  });
}

/** Bundles the command line into out/cli/; it needs neither Electron nor the database. */
export function buildCli(say) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return buildWhenOlder({
    stamp: join(root, 'out', '.cli-built'),
    sources: [...sources, 'scripts/cli.vite.config.mjs'],
    parameters: [vite, 'build', '--config', join(root, 'scripts', 'cli.vite.config.mjs')],
    env: () => toolEnvironment(),
    say,
  });
}

async function buildWhenOlder({ stamp, sources, parameters, env, say }) {
  if (isNewer(stamp, sources)) return;
  await withLock(join(root, 'out', '.build.lock'), say, async () => {
    if (isNewer(stamp, sources)) return;
    const started = new Date();
    const { code, output } = await capture(toolNode(), parameters, { env: env() });
    if (code !== 0) throw new ExplainedError(`The build failed:\n${lastLines(output, 40)}`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, '');
    // The time the build began: a file saved while it ran counts as newer.
    utimesSync(stamp, started, started);
    say(`build done in ${((Date.now() - started.getTime()) / 1000).toFixed(1)} s`);
  });
}

function isNewer(stamp, sources) {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

/** Folders count too: their time changes when a file is removed. */
function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await setUp();
    await buildApp();
  });
}
