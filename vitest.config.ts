import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Many tests open a whole encrypted workbench or two: seconds on a busy machine, which is no fault of theirs.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'test/rules/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'proof',
          include: ['test/*/*.proof.ts'],
          fileParallelism: false,
          testTimeout: 15 * 60_000,
          hookTimeout: 15 * 60_000,
        },
      },
    ],
  },
});
