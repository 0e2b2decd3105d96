import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

// better-sqlite3 finds its native library beside itself, so it stays a package; all else is bundled and tree-shaken.
const external = ['better-sqlite3'];

// The oldest Electron the workbench runs on (33): nothing newer may slip into the output.
const node = 'node20.18';
const chrome = 'chrome130';

/** What the reader of PDFs loads while it reads: character maps and fonts for text without embedded ones, and decoders. */
const pdfData: Plugin = {
  name: 'pdf-data',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
      const source = new URL(`node_modules/pdfjs-dist/${folder}/`, import.meta.url);
      for (const name of readdirSync(source)) {
        // WebAssembly stays out: the policy of our pages allows none, and the decoders exist in plain script too.
        if (name.endsWith('.wasm')) continue;
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${folder}/${name}`,
          source: readFileSync(new URL(name, source)),
        });
      }
    }
  },
};

export default defineConfig({
  main: {
    build: {
      target: node,
      externalizeDeps: false,
      outDir: 'out/main',
      rolldownOptions: { input: 'src/main/index.ts', external, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      outDir: 'out/preload',
      // A sandboxed preload script must be CommonJS.
      rolldownOptions: {
        input: 'src/main/preload.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react(), pdfData],
    worker: { format: 'es' },
    build: {
      target: chrome,
      outDir: 'out/renderer',
      minify: true,
      // Fonts and images stay files: the content security policy allows fonts from our own origin only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: ['src/renderer/index.html', 'src/renderer/presentation.html'] },
    },
  },
});
