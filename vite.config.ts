import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { corpusPlugin } from './src/tools/corpus-plugin/plugin.ts';

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss(), corpusPlugin()],
  build: {
    assetsInlineLimit: 0,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  },
  worker: { format: 'es' },
});
