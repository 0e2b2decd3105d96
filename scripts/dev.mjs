import { join } from 'node:path';
import { root, toolEnvironment } from './paths.mjs';
import { main, runNode } from './run.mjs';
import { launchArguments, resolveRuntime } from './runtime.mjs';
import { setUp } from './setup.mjs';

await main(async (options) => {
  await setUp();
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const sandbox = launchArguments().includes('--no-sandbox') ? ['--noSandbox'] : [];
  const env = toolEnvironment(resolveRuntime().environment);
  return runNode([electronVite, 'dev', ...sandbox, '--', ...options], { env });
});
