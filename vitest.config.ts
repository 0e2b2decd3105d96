import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'test/rules/**/*.test.ts'], environment: 'node' },
});
