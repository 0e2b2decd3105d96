import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveDataFolder } from './data-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'data-folder-'));
const folder = (name: string) => join(root, name);

test('the option wins over the environment, and the environment over the system folder', () => {
  const environment = { PRESALES_DATA: folder('stick') };
  expect([
    resolveDataFolder(['app', `--data=${folder('option')}`], environment, folder('system')),
    resolveDataFolder(['app'], environment, folder('system')),
    resolveDataFolder(['app', '--data='], {}, folder('system')),
  ]).toEqual([folder('option'), folder('stick'), folder('system')]);
});

test('a folder that is not there yet is made', () => {
  expect(existsSync(resolveDataFolder([`--data=${folder('a/b/c')}`], {}, folder('system')))).toBe(true);
});
