import { defineConfig } from 'vite';

export default defineConfig({
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/main/cli.ts',
    outDir: 'out/cli',
    target: 'node20.18',
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
});
