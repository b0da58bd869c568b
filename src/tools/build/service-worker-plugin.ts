import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { getManifest } from 'workbox-build';
import { BROWSERS } from './browsers.ts';

const SOURCE = 'src/worker/service-worker.ts';
const PLACE = 'self.__WB_MANIFEST';

/**
 * What of a build is kept on the device: the program, its collection and its faces. The prerendered pages and their
 * pictures are for those who come from elsewhere; inside, the program shows the same words itself.
 */
const PRECACHED = [
  'index.html',
  '404.html',
  'manifest.webmanifest',
  'assets/**/*.{js,css,json,woff2}',
  'icons/icon.svg',
  'icons/icon-192.png',
];

/** Bundles the service worker when the site is written, with the list of what it keeps. */
export function serviceWorkerPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-record:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const dist = join(config.root, config.build.outDir);
        const code = await bundle(config.root);
        const { manifestEntries, warnings } = await getManifest({
          globDirectory: dist,
          globPatterns: PRECACHED,
          // what has a hash in its name need not be asked for again
          dontCacheBustURLsMatching: /^assets\//,
          maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        });
        if (warnings.length > 0) throw new Error(`The service worker's list: ${warnings.join('; ')}`);
        if (code.split(PLACE).length !== 2) throw new Error(`${SOURCE} must hold ${PLACE} once`);
        writeFileSync(
          join(dist, 'service-worker.js'),
          code.replace(PLACE, () => JSON.stringify(manifestEntries)),
        );
      },
    },
  };
}

async function bundle(root: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    // workbox writes its notes for developers to the console unless told that this is a build
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: BROWSERS,
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined || outputs.length !== 1) throw new Error(`${SOURCE} must become one file`);
  return chunk.code;
}
