import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readSeeds } from '../corpus-plugin/seeds.ts';

/** `import { edition, listsUrl } from 'virtual:reader'`: what the page has to know of the reader that its worker runs. */
const VIRTUAL = 'virtual:reader';
const RESOLVED = `\0${VIRTUAL}`;
/** The rooms whose code decides what is found in an article. */
const ROOMS = ['text', 'article', 'anchor', 'quote'];

/**
 * The edition of the reader: another one may find other quotations or speakers in the same text, so what was read by it is
 * read again. Made of the code itself and the lists, so that nobody has to remember to count it up.
 */
export function readerEdition(root: string, lists: string): string {
  const hash = createHash('sha256').update(lists);
  for (const room of ROOMS) {
    const dir = join(root, 'src/core', room);
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(join(dir, file)));
  }
  return hash.digest('hex').slice(0, 10);
}

/** Emits the lists of speakers and outlets, which the reader looks names up in, as one file. */
export function readerPlugin(seeds = 'seeds'): Plugin {
  let base = '/';
  let root = '.';
  const lists = () => {
    const { speakers, outlets } = readSeeds(join(root, seeds));
    return JSON.stringify({ speakers, outlets });
  };
  const nameOf = (json: string) => `assets/lists-${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
  return {
    name: 'on-record:reader',
    configResolved(config) {
      ({ base, root } = config);
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const json = lists();
      return `export const edition = ${JSON.stringify(readerEdition(root, json))};
export const listsUrl = ${JSON.stringify(base + nameOf(json))};`;
    },
    generateBundle() {
      const json = lists();
      this.emitFile({ type: 'asset', fileName: nameOf(json), source: json });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.includes('/assets/lists-')) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(lists());
      });
    },
  };
}
