import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** No inline script and no data: address in what is built, so that a strict content policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0 },
  // web/api/ holds source files: they are not the server's.
  server: { port: 5173, proxy: { '^/api/(?!.*\\.ts($|\\?))': 'http://127.0.0.1:8080' } },
});
