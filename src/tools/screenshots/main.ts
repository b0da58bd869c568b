import { mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { pathsFrom } from '../../core/anchor/paths.ts';
import { findChromium } from '../browser/find.ts';
import { baseFrom } from '../build/base.ts';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { staticHost } from '../serve/static-host.ts';
import { SCREENSHOTS } from './manifest.ts';
import { pagesToSee } from './pages.ts';

const OUT = 'screenshots';
const MANIFEST_OUT = 'public/screenshots';
const WIDTHS = [1280, 320];
const THEMES = ['light', 'dark'] as const;

/**
 * `npm run screenshots [-- NAME…]`: every page of the build in dist/, or those whose name holds one of the words given.
 * `npm run screenshots -- --manifest`: the pictures that the manifest names, in their place.
 */
const wanted = process.argv.slice(2);
const base = baseFrom(process.env.BASE);
const pages = [...pagesToSee(corpusFromSeeds(), base)].filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const server = staticHost({ dir: 'dist', base });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await findChromium());
if (wanted.includes('--manifest')) {
  mkdirSync(MANIFEST_OUT, { recursive: true });
  for (const { name, width, height, query } of SCREENSHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', serviceWorkers: 'block' });
    await page.goto(origin + pathsFrom(base).explore(query), { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(MANIFEST_OUT, name) });
    await page.close();
  }
  console.log(`${SCREENSHOTS.length} pictures in ${MANIFEST_OUT}/`);
}
if (wanted.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const viewport = { width, height: width > 600 ? 900 : 640 };
    const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' });
    const page = await context.newPage();
    for (const [name, path] of pages) {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(OUT, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
server.close();
if (pages.length > 0) console.log(`${pages.length * WIDTHS.length * THEMES.length} pictures in ${OUT}/`);
