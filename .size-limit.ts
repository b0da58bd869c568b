import { join } from 'node:path';
import { pageScripts } from './src/tools/size/scripts.ts';

const DIST = 'dist';
const { first, routes } = pageScripts(DIST);
const inDist = (paths: readonly string[]) => paths.map((path) => join(DIST, path));

/** What a page may fetch before it is idle; the worker and the service worker have a limit of their own. */
const PAGE = '125 kB';

export default [
  { name: 'every page', path: inDist(first), limit: PAGE, gzip: true },
  ...[...routes].map(([name, added]) => ({
    name: `page "${name}"`,
    path: inDist([...first, ...added]),
    limit: PAGE,
    gzip: true,
  })),
];
