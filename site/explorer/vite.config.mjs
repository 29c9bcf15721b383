import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressAssets } from './build/compress-assets.mjs';
import { editGraphiql } from './build/edit-graphiql.mjs';
import { frenchMonaco } from './build/french-monaco.mjs';
import { keyboardBuilder } from './build/keyboard-builder.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '..', '..');

export default defineConfig({
  root: folder,
  base: '/explorer/',
  // The server answers with its own page (the site's layout): it finds the program's addresses in the manifest.
  build: {
    outDir: join(root, 'dist', 'site', 'explorer'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    rolldownOptions: {
      input: join(folder, 'main.tsx'),
      // "use client" in a library says nothing here.
      checks: { pluginTimings: false, moduleLevelDirective: false },
    },
    chunkSizeWarningLimit: 5000,
    target: 'es2022',
    // The security policy allows no `data:` script, and a font inside a stylesheet is not cached on its own.
    assetsInlineLimit: 0,
  },
  resolve: {
    dedupe: ['react', 'react-dom', 'graphql'],
    // One graphql: an `instanceof` between its CommonJS and its module copy would be false.
    alias: [{ find: /^graphql$/, replacement: join(root, 'node_modules', 'graphql', 'index.mjs') }],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  worker: { format: 'es', plugins: () => [frenchMonaco(root)] },
  plugins: [editGraphiql(), frenchMonaco(root), keyboardBuilder(folder), compressAssets()],
});
