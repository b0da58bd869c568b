import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { getManifest } from 'workbox-build';
import { bundleIntoOne } from './one-file.ts';

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
  'rescue*.js',
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
        const code = await bundleIntoOne(config.root, SOURCE, 'iife');
        const { manifestEntries, warnings } = await getManifest({
          globDirectory: dist,
          globPatterns: PRECACHED,
          // what has a hash in its name need not be asked for again
          dontCacheBustURLsMatching: /^assets\//,
          maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
          // half of a hash tells editions apart as well, and every visit fetches this list
          manifestTransforms: [
            (manifest) => ({
              manifest: manifest.map((entry) => ({ ...entry, revision: entry.revision?.slice(0, 12) ?? null })),
            }),
          ],
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
