import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** The same program with another script, so that all that hangs on it differs too. */
const anotherScript: Plugin = {
  name: 'another-edition',
  transform: (code, id) =>
    id.endsWith('/src/app/main.tsx') ? `${code}\ndocument.documentElement.dataset.edition = 'second';` : null,
};

interface Edition {
  readonly dir: string;
  readonly base: string;
  /** The origin of its whole addresses; null where it is not told. */
  readonly site: string | null;
  readonly config: InlineConfig;
}

/** What the specs serve besides `dist`: the program below a path, and its next edition. */
export const EDITIONS = {
  below: { dir: '.cache/below', base: '/on-record/', site: 'https://quotes.example', config: {} },
  second: { dir: '.cache/second-edition', base: '/', site: null, config: { plugins: [anotherScript] } },
} satisfies Record<string, Edition>;

/** Run once before all specs: builds each edition that is older than `dist`. */
export default async function buildEditions(): Promise<void> {
  for (const { dir, base, site, config } of Object.values<Edition>(EDITIONS)) {
    if (builtAt(dir) > builtAt('dist')) continue;
    process.env.BASE = base;
    if (site !== null) process.env.SITE_URL = site;
    await build({ ...config, logLevel: 'error', build: { outDir: dir, emptyOutDir: true } });
    delete process.env.BASE;
    delete process.env.SITE_URL;
  }
}

/** The service worker is the last that a build writes. */
function builtAt(dir: string): number {
  const last = join(dir, 'service-worker.js');
  return existsSync(last) ? statSync(last).mtimeMs : 0;
}
