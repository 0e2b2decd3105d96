import { join } from 'node:path';
import process from 'node:process';
import { buildApp } from './build.mjs';
import { root, toolNode } from './paths.mjs';
import { main, print, runHere } from './run.mjs';
import { launchArguments, resolveRuntime } from './runtime.mjs';
import { hasDisplay } from './setup/system.mjs';
import { setUp } from './setup.mjs';

await main(async (options) => {
  await setUp();
  await buildApp();
  if (!hasDisplay()) {
    print('There is no display here: the tour opens the workbench on a virtual one and saves what it shows.');
    const screen = '-screen 0 1920x1200x24';
    return runHere('xvfb-run', ['-a', '-s', screen, toolNode(), join(root, 'scripts', 'tour.mjs'), ...options]);
  }
  const { electronPath, environment } = resolveRuntime();
  const env = { ...process.env, ...environment };
  // Terminals inside an Electron application set this; it would turn the workbench into plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  return runHere(electronPath, [...launchArguments(), ...options], { env, cwd: process.env.INIT_CWD ?? root });
});
