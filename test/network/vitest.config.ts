import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/network/*.proof.ts'], testTimeout: 180_000, fileParallelism: false },
});
