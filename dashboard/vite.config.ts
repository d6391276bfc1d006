import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Relative addresses throughout, so that the same files work below the gateway and in any folder of a static host. */
const config = defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

export default config;
