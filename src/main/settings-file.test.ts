import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettingsFile, type StoredSettings } from './settings-file.ts';

const defaults: StoredSettings = { language: 'zh-CN', theme: 'system' };

function freshPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json');
}

test('what was chosen is there after a restart, and no half-written file stays', () => {
  const path = freshPath();
  openSettingsFile(path, defaults).update({ language: 'en', lastPage: '/accounts' });
  expect([openSettingsFile(path, defaults).read(), readdirSync(join(path, '..'))]).toEqual([
    { language: 'en', theme: 'system', lastPage: '/accounts' },
    ['settings.json'],
  ]);
});

test('a settings file that cannot be read counts as empty instead of stopping the start', () => {
  const path = freshPath();
  mkdirSync(path);
  expect(openSettingsFile(path, defaults).read()).toEqual(defaults);
});

test.each(['{"language":', '{"language":"fr"}', '[]', '{"theme":"dark","extra":1}'])(
  'a damaged file (%s) counts as empty instead of stopping the start',
  (content) => {
    const path = freshPath();
    writeFileSync(path, content);
    expect(openSettingsFile(path, defaults).read()).toEqual(defaults);
  },
);
