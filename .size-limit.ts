import { join } from 'node:path';
import { pageScripts } from './src/tools/size/scripts.ts';

const DIST = 'dist';
const { first: named, routes } = pageScripts(DIST);
/** The rescue stands outside assets/, and in every page. */
const first = [...named, 'rescue.js'];
const inDist = (paths: readonly string[]) => paths.map((path) => join(DIST, path));

/** What a page may fetch before it is idle; the worker and the service worker have a limit of their own. */
const PAGE = '125 kB';

/**
 * What the first scripts load later and is no page: the search, where a browser has no workers, the reader's own library,
 * where there is one, and what lays over the articles the corrections, notes and joinings that somebody has kept.
 */
const NO_PAGES = new Set([
  'respond',
  'connection',
  'own-articles',
  'refresh',
  'kept-rows',
  'lay',
  'edited',
  'tell-search',
  'notes',
  'renew',
  'corrected-note',
  'star',
]);

export default [
  { name: 'every page', path: inDist(first), limit: PAGE, gzip: true },
  ...[...routes]
    .filter(([name]) => !NO_PAGES.has(name))
    .map(([name, added]) => ({
      name: `page "${name}"`,
      path: inDist([...first, ...added]),
      limit: PAGE,
      gzip: true,
    })),
  { name: 'rescue', path: join(DIST, 'rescue-tell.js'), limit: '3 kB', gzip: true },
  { name: 'search worker', path: join(DIST, 'assets', 'main-*.js'), limit: '30 kB', gzip: true },
  // the reader's own share, which may weigh 90 kB (src/tools/size), and what talks to the page
  { name: 'reader of articles', path: join(DIST, 'assets', 'reader-*.js'), limit: '90 kB', gzip: true },
  { name: 'its parser of HTML', path: join(DIST, 'assets', 'html-*.js'), limit: '26 kB', gzip: true },
  { name: 'service worker', path: join(DIST, 'service-worker.js'), limit: '8 kB', gzip: true },
];
