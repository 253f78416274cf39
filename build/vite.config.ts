import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { deskChunks } from './desk-chunks.ts';
import { fontsAhead } from './fonts-ahead.ts';
import { licenceNotices } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const external = ['electron', 'better-sqlite3', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
/** A script that is all ASCII is held in memory at a byte a letter, any other at two. */
const charset = 'ascii';
const licences = licenceNotices(root);

/**
 * One configuration, three outputs: the main process (CommonJS, with its workers, behind an entry that is an ES module),
 * the preload (one CommonJS file, since a sandboxed preload can load no other), and the renderer's pages.
 */
export default defineConfig({
  root: `${root}renderer`,
  base: './',
  plugins: [react(), licences.plugin, fontsAhead()],
  cacheDir: `${root}node_modules/.cache/vite`,
  builder: {
    buildApp: async (builder) => {
      // What an earlier build left under names of its own would go into a release.
      const left = existsSync(`${root}out`) ? readdirSync(`${root}out`) : [];
      for (const name of left.filter((each) => each === 'chunks' || /\.c?js$/.test(each))) {
        rmSync(`${root}out/${name}`, { recursive: true, force: true });
      }
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      // The reader of PDFs tells Chinese, Japanese and Korean letters by these.
      cpSync(`${root}node_modules/pdfjs-dist/cmaps`, `${root}out/cmaps`, { recursive: true });
      licences.write(`${root}out/licences.json`);
    },
  },
  environments: {
    client: {
      build: {
        target: 'chrome130',
        outDir: `${root}out/renderer`,
        emptyOutDir: true,
        // A data: address would need a wider Content-Security-Policy than fonts from our own scheme.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: {
          input: { desk: `${root}renderer/index.html`, page: `${root}renderer/page.html` },
          output: {
            charset,
            codeSplitting: {
              groups: deskChunks(`${root}renderer/main.tsx`, `${root}renderer/print/page-entry.tsx`),
            },
          },
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external, conditions: ['node', 'import', 'default'] },
      build: {
        target: 'node20',
        outDir: `${root}out`,
        emptyOutDir: false,
        minify: false,
        rollupOptions: {
          input: {
            program: `${root}electron/program.ts`,
            'drafting-worker': `${root}electron/drafting-worker.ts`,
            'anchoring-worker': `${root}electron/anchoring-worker.ts`,
            'reading-worker': `${root}electron/reading-worker.ts`,
            'backup-worker': `${root}electron/backup-worker.ts`,
            'search-worker': `${root}electron/search-worker.ts`,
          },
          external,
          output: {
            format: 'cjs',
            charset,
            // Names stay, for the sake of what an error reports; only comments and white space go.
            minify: { compress: false, mangle: false },
            strict: true,
            entryFileNames: '[name].cjs',
            chunkFileNames: 'chunks/[name]-[hash].cjs',
          },
        },
      },
    },
    entry: {
      consumer: 'server',
      resolve: { noExternal: true, external },
      build: {
        target: 'node20',
        outDir: `${root}out`,
        emptyOutDir: false,
        minify: false,
        rollupOptions: {
          input: { main: `${root}electron/main.ts` },
          external,
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        target: 'chrome130',
        outDir: `${root}out`,
        emptyOutDir: false,
        minify: false,
        rollupOptions: {
          input: { preload: `${root}electron/preload.ts` },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
