import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The build the gateway serves. Nothing is inlined (no `data:` fonts, no module-preload script), so that the content
 * security policy needs neither `unsafe-inline` nor `data:`.
 */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/auth': 'http://127.0.0.1:8080' } },
});
