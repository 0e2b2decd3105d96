import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { houseRules, type Violation } from '../../scripts/rules/all.mjs';

const folders: string[] = [];

/** A house in order: one feature on three floors, one sentence in two languages. */
const clean = {
  'src/shared/kernel/text.ts': "export const separator = '/';\n",
  'src/shared/accounts/model.ts':
    "import { separator } from '../kernel/text';\nexport type Account = { name: string };\nexport const path = separator;\n",
  'src/shared/roi/model.ts':
    "import type { Account } from '../accounts/model';\nexport type Model = { account: Account };\n",
  'src/shared/locales/zh-CN/accounts.json': '{ "title": "客户" }',
  'src/shared/locales/en/accounts.json': '{ "title": "Accounts" }',
  'src/main/rpc.ts':
    "import { ipcMain } from 'electron';\nimport { accounts } from './accounts/router';\nexport const served = [ipcMain, accounts];\n",
  'src/main/accounts/repository.ts': "import { eq } from 'drizzle-orm';\nexport const equal = eq;\n",
  'src/main/accounts/router.ts': "import { equal } from './repository';\nexport const accounts = [equal];\n",
  'src/main/roi/router.ts':
    "import type { Model } from '../../shared/roi/model';\nexport const models: Model[] = [];\n",
  'src/renderer/accounts/page.tsx':
    "import { path } from '../../shared/accounts/model';\nexport const Page = ({ t }: { t: (key: string) => string }) => <b title={t('accounts:title')}>{path}</b>;\n",
  'src/renderer/roi/page.tsx':
    "import type { Model } from '../../shared/roi/model';\nexport const read = (model: Model) => model;\n",
  'package-lock.json': '{ "packages": { "": {}, "node_modules/a": { "integrity": "sha512-a" } } }',
};

async function violationsWith(planted: Readonly<Record<string, string>>): Promise<Violation[]> {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  folders.push(root);
  for (const [file, text] of Object.entries({ ...clean, ...planted })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const found = await Promise.all(Object.values(houseRules).map((check) => check(root)));
  return found.flat();
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a house in order breaks no rule', async () => {
  expect(await violationsWith({})).toEqual([]);
});

test('a cruise that sees no module is a fault, not a success', async () => {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  folders.push(root);
  mkdirSync(join(root, 'src'));
  await expect(houseRules['imports stay in their rooms'](root)).rejects.toThrow('no TypeScript module');
});

const wrong = 'export const planted = 1;\n';
const plants: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['shared-knows-no-other-floor', 'src/shared/roi/wrong.ts', "import '../../main/roi/router';\n"],
  ['shared-stays-pure', 'src/shared/roi/wrong.ts', "import type { FC } from 'react';\nexport type Wrong = FC;\n"],
  ['shared-imports-nothing-of-node', 'src/shared/roi/wrong.ts', "import 'node:fs';\n"],
  [
    'main-and-renderer-meet-in-the-contract',
    'src/main/roi/wrong.ts',
    "import type { read } from '../../renderer/roi/page';\nexport type Wrong = typeof read;\n",
  ],
  [
    'renderer-and-main-meet-in-the-contract',
    'src/renderer/roi/wrong.ts',
    "import type { models } from '../../main/roi/router';\nexport type Wrong = typeof models;\n",
  ],
  ['renderer-imports-nothing-of-node', 'src/renderer/roi/wrong.ts', "import 'node:path';\n"],
  [
    'foundations-know-no-feature',
    'src/shared/formula/wrong.ts',
    "import type { Model } from '../roi/model';\nexport type Wrong = Model;\n",
  ],
  ['main-features-are-strangers', 'src/main/roi/wrong.ts', "import '../accounts/router';\n"],
  ['sql-of-a-feature-knows-only-tables-of-others', 'src/main/roi/tables.ts', "import '../accounts/router';\n"],
  ['sql-of-a-feature-knows-only-tables-of-others', 'src/main/roi/repository.ts', "import '../accounts/router';\n"],
  ['only-router-and-database-compose-main-features', 'src/main/wrong.ts', "import './accounts/router';\n"],
  ['renderer-features-are-strangers', 'src/renderer/roi/wrong.ts', "import '../accounts/page';\n"],
  ['ui-and-workers-know-no-page', 'src/renderer/ui/wrong.ts', "import '../accounts/page';\n"],
  [
    'electron-lives-on-the-main-floor',
    'src/renderer/roi/wrong.ts',
    "import type { App } from 'electron';\nexport type Wrong = App;\n",
  ],
  [
    'database-library-stays-in-its-rooms',
    'src/main/roi/router.ts',
    "import type { Database } from 'better-sqlite3';\nexport type Wrong = Database;\n",
  ],
  [
    'database-library-stays-in-its-rooms',
    'src/main/wrong.ts',
    "import { eq } from 'drizzle-orm';\nexport const wrong = eq;\n",
  ],
  ['no-network-module', 'src/main/wrong.ts', "import 'node:https';\n"],
  ['no-network-module', 'src/main/wrong.ts', "import 'undici';\n"],
  ['no-orphan', 'src/main/wrong.ts', wrong],
  [
    'no-network-call',
    'src/renderer/roi/page.tsx',
    "export const wrong = () => fetch('/x');\nimport '../../shared/roi/model';\n",
  ],
  [
    'no-network-call',
    'src/renderer/roi/page.tsx',
    "import '../../shared/roi/model';\nexport const wrong = () => window.fetch('/x');\n",
  ],
  [
    'no-network-call',
    'src/renderer/roi/page.tsx',
    "import '../../shared/roi/model';\nexport const wrong = new WebSocket('ws:x');\n",
  ],
  ['no-network-call', 'src/main/wrong.ts', "import { net } from 'electron';\nexport const wrong = net;\n"],
  [
    'no-network-call',
    'src/main/wrong.ts',
    "import { autoUpdater as safe } from 'electron';\nexport const wrong = safe;\n",
  ],
  ['ipc-main-only-in-rpc', 'src/main/wrong.ts', "import { ipcMain } from 'electron';\nexport const wrong = ipcMain;\n"],
  [
    'no-any',
    'src/main/roi/router.ts',
    "import '../../shared/roi/model';\nexport const wrong = (value: any) => value;\n",
  ],
  [
    'text-in-code',
    'src/renderer/roi/page.tsx',
    "import '../../shared/roi/model';\nexport const Wrong = () => <p>Payback</p>;\n",
  ],
  [
    'text-in-code',
    'src/renderer/roi/page.tsx',
    "import '../../shared/roi/model';\nexport const Wrong = () => <p>{'Payback'}</p>;\n",
  ],
  [
    'text-in-code',
    'src/renderer/roi/page.tsx',
    'import \'../../shared/roi/model\';\nexport const Wrong = () => <p aria-label="Payback" />;\n',
  ],
  ['text-in-code', 'src/renderer/roi/page.tsx', "import '../../shared/roi/model';\nexport const wrong = `回收期`;\n"],
  ['text-in-code', 'src/main/roi/router.ts', "import '../../shared/roi/model';\nexport const wrong = '回收期';\n"],
  ['no-barrel', 'src/main/accounts/index.ts', "import './router';\n"],
  ['no-barrel', 'src/main/accounts/wrong.ts', "export { accounts } from './router';\n"],
  ['no-barrel', 'src/main/accounts/wrong.ts', "export * from './router';\n"],
  [
    'file-too-long',
    'src/main/roi/router.ts',
    `import '../../shared/roi/model';\n${wrong.repeat(400)}`.replace(/planted/g, () =>
      `x${Math.random()}`.replace('.', ''),
    ),
  ],
  ['vague-name', 'src/main/roi/string-utils.ts', "import './router';\n"],
  ['vague-name', 'src/main/roi/helpers/text.ts', "import '../router';\n"],
  ['name-in-kebab-case', 'src/main/roi/Router2.ts', "import './router';\n"],
  ['same-keys-in-both-languages', 'src/shared/locales/en/accounts.json', '{ "title": "Accounts", "more": "More" }'],
  ['no-empty-text', 'src/shared/locales/en/accounts.json', '{ "title": " " }'],
  [
    'key-exists',
    'src/renderer/roi/page.tsx',
    "import '../../shared/roi/model';\nexport const wrong = (t: (key: string) => string) => t('accounts:titel');\n",
  ],
  [
    'key-exists',
    'src/renderer/roi/page.tsx',
    `import '../../shared/roi/model';\nexport const wrong = (t: (key: string) => string, x: string) => t(\`accounts:titel.\${x}\`);\n`,
  ],
  [
    'lockfile-names-no-host',
    'package-lock.json',
    '{ "packages": { "node_modules/a": { "integrity": "sha512-a", "resolved": "https://r/a.tgz" } } }',
  ],
  ['lockfile-pins-content', 'package-lock.json', '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }'],
  [
    'lockfile-knows-every-platform',
    'package-lock.json',
    '{ "packages": { "node_modules/a": { "integrity": "sha512-a", "optionalDependencies": { "a-win32-x64": "1.0.0" } } } }',
  ],
];

test.each(plants)('%s is broken by one planted violation in %s', async (rule, file, text) => {
  expect([...new Set((await violationsWith({ [file]: text })).map((violation) => violation.rule))]).toEqual([rule]);
});

test('a package that is only installed for development cannot be shipped', async () => {
  const violations = await violationsWith({
    'package.json': '{ "devDependencies": { "measure": "1.0.0" } }',
    'node_modules/measure/package.json': '{ "name": "measure", "version": "1.0.0", "main": "main.js" }',
    'node_modules/measure/main.js': 'module.exports = 1;',
    'src/main/roi/router.ts': "import '../../shared/roi/model';\nimport 'measure';\n",
  });
  expect(violations.map(({ rule, file }) => [rule, file])).toEqual([
    ['no-development-package-in-the-product', 'src/main/roi/router.ts'],
  ]);
});

test('two files that need each other are a cycle, even by their types alone', async () => {
  const violations = await violationsWith({
    'src/shared/roi/one.ts': "import type { Two } from './two';\nexport type One = { two?: Two };\n",
    'src/shared/roi/two.ts': "import type { One } from './one';\nexport type Two = { one?: One };\n",
  });
  expect(violations.map(({ rule, file }) => [rule, file])).toEqual([['no-cycle', 'src/shared/roi/one.ts']]);
});
