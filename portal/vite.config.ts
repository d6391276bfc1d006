import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { plainLinks } from './build/plainLinks.ts';
import { reference } from './build/reference.ts';

/**
 * Relative addresses throughout (`base: './'`), so that the same files work at the gateway's root and in any folder of a
 * static host.
 */
const config = defineConfig({
  base: './',
  plugins: [react(), plainLinks(), reference()],
  build: {
    target: 'es2022',
    // Nothing is inlined as `data:`: fonts and pictures then need no opening in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is one piece of 1.8 MB that cannot be split further; it is fetched after the first view is shown.
    chunkSizeWarningLimit: 3_000,
    license: { fileName: 'licenses.md' },
    // Dozens of libraries mark their files with "use client", which means nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es', plugins: () => [plainLinks()] },
});

export default config;
