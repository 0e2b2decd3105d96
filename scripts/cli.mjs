import { join } from 'node:path';
import process from 'node:process';
import { buildCli } from './build.mjs';
import { root } from './paths.mjs';
import { main, runNode } from './run.mjs';
import { setUpPackages } from './setup.mjs';

// Standard output belongs to the command alone: its JSON goes straight into another program.
const say = (line) => process.stderr.write(`${line}\n`);
const quiet = () => undefined;

await main(async (options) => {
  await setUpPackages(say);
  await buildCli(quiet);
  // npm runs scripts in the project's folder; the user's paths are relative to where the command was typed.
  const cwd = process.env.npm_lifecycle_event === 'cli' ? process.env.INIT_CWD : process.cwd();
  return runNode([join(root, 'out', 'cli', 'cli.js'), ...options], { cwd });
});
