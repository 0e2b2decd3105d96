import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-output/e2e',
  // One Electron at a time, and no second try: a test that fails now and then has found something.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '../../test-output/e2e.json' }]],
});
