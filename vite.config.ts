import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { CHUNK_GROUPS } from './scripts/steps/release-chunks';
import { DIST, ROOT, SINGLE_SCRATCH } from './scripts/steps/release-paths';
import {
  bootOutline,
  embedEverything,
  linkedFont,
  mapLibreWorker,
  preloadFirstMap,
} from './scripts/steps/release-plugins';

/** `vite build` makes the web deliverable, `vite build --mode single` the one that opens by double-click. */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const deliverablePlugins = isSingle
    ? [viteSingleFile({ removeViteModuleLoader: false }), embedEverything()]
    : [linkedFont(), preloadFirstMap()];
  return {
    root: ROOT,
    base: './',
    plugins: [react(), mapLibreWorker(isSingle), bootOutline(), ...deliverablePlugins],
    resolve: { alias: { '@': `${ROOT}/src` } },
    define: { __SINGLE_FILE__: JSON.stringify(isSingle) },
    publicDir: isSingle ? false : 'public',
    // Classic workers: on file:// a module worker cannot start from a Blob.
    worker: { format: 'iife' },
    build: {
      target: 'chrome109',
      cssTarget: 'chrome109',
      outDir: isSingle ? SINGLE_SCRATCH : DIST,
      emptyOutDir: true,
      assetsDir: 'app',
      assetsInlineLimit: 2048,
      modulePreload: isSingle ? false : { polyfill: false },
      manifest: !isSingle,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      ...(isSingle ? {} : { rolldownOptions: { output: { codeSplitting: { groups: CHUNK_GROUPS } } } }),
    },
    server: { host: '127.0.0.1', port: 5173 },
  };
});
