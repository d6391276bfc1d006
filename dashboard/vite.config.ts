import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative addresses throughout, so that the same files work below the gateway and in any folder of a static host. */
const config = defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    // Nothing of ours is inlined as `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // The design system’s files do nothing by being loaded, and most of them are not needed here.
      treeshake: {
        moduleSideEffects: [{ test: /designsystemet-(react|web)/, sideEffects: false }],
      },
      // What several views share is one file, not a dozen.
      output: {
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: /src\/(parts|charts|data|views)|d3-/ }] },
      },
      // Dozens of files are marked with "use client", which means nothing here.
      checks: { moduleLevelDirective: false },
    },
  },
});

export default config;
