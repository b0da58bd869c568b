import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { baseFrom, siteFrom } from './src/tools/build/base.ts';
import { BROWSERS } from './src/tools/build/browsers.ts';
import { CHUNKS } from './src/tools/build/chunks.ts';
import { cspPlugin } from './src/tools/build/csp-plugin.ts';
import { facesPlugin } from './src/tools/build/faces-plugin.ts';
import { manifestPlugin } from './src/tools/build/manifest-plugin.ts';
import { preloadPlugin } from './src/tools/build/preload-plugin.ts';
import { rescuePlugin } from './src/tools/build/rescue-plugin.ts';
import { robotsPlugin } from './src/tools/build/robots-plugin.ts';
import { serviceWorkerPlugin } from './src/tools/build/service-worker-plugin.ts';
import { corpusPlugin } from './src/tools/corpus-plugin/plugin.ts';
import { prerenderPlugin } from './src/tools/prerender/plugin.ts';
import { readerPlugin } from './src/tools/reader-plugin/plugin.ts';

const site = siteFrom(process.env.SITE_URL);

export default defineConfig({
  base: baseFrom(process.env.BASE),
  plugins: [
    react(),
    tailwindcss(),
    facesPlugin(),
    corpusPlugin(),
    readerPlugin(),
    manifestPlugin(),
    cspPlugin(),
    preloadPlugin(),
    robotsPlugin({ site }),
    rescuePlugin(),
    prerenderPlugin({ site }),
    serviceWorkerPlugin(),
  ],
  build: {
    target: BROWSERS,
    // the content security policy allows no data: addresses
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: 'es' },
});
