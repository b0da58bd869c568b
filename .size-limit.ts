import { join } from 'node:path';
import { pageScripts } from './src/tools/size/scripts.ts';

const DIST = 'dist';
const { first, routes } = pageScripts(DIST);
const inDist = (paths: readonly string[]) => paths.map((path) => join(DIST, path));

/** What a page may fetch before it is idle; the worker and the service worker have a limit of their own. */
const PAGE = '125 kB';

/** The search, which a browser without workers loads into the page when someone searches. It is the worker's. */
const IN_WORKER = 'respond';

export default [
  { name: 'every page', path: inDist(first), limit: PAGE, gzip: true },
  ...[...routes]
    .filter(([name]) => name !== IN_WORKER)
    .map(([name, added]) => ({
      name: `page "${name}"`,
      path: inDist([...first, ...added]),
      limit: PAGE,
      gzip: true,
    })),
  { name: 'search worker', path: join(DIST, 'assets', 'main-*.js'), limit: '30 kB', gzip: true },
  { name: 'service worker', path: join(DIST, 'service-worker.js'), limit: '8 kB', gzip: true },
];
