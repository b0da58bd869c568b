import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { decodeAliases, NO_ALIASES } from '../../core/anchor/aliases.ts';
import { hashText } from '../../core/text/hash.ts';
import { corpusFromSeeds, readText } from '../corpus-plugin/seeds.ts';
import { drawImages } from '../og/draw-images.ts';
import { refuseDeadLinks } from './dead-links.ts';
import { pagesOf, prerender } from './prerender.ts';
import { routeScripts } from './route-scripts.ts';
import { LOCAL_SITE, siteOf } from './site.ts';

export interface PrerenderOptions {
  /** The origin of absolute addresses; without one they lead to this machine. */
  readonly site: string | null;
}

/** The module whose default export is the address of the list of published ids. */
const VIRTUAL = 'virtual:aliases-url';
const ALIASES = 'seeds/aliases.json';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Gives every quotation, article and speaker a page of its own, with its preview image; and holds the promise that no
 * address dies: a published id without its words ends the build.
 */
export function prerenderPlugin({ site: origin }: PrerenderOptions): Plugin {
  let base = '/';
  let root = '.';
  let development = false;
  /** Its hash in its name, as of everything below assets/; while developing the file itself is served. */
  const aliasesFile = () => (development ? ALIASES : `assets/aliases-${hashText(aliasesText(root), 8)}.json`);
  return {
    name: 'on-record:prerender',
    enforce: 'post',
    configResolved(config) {
      ({ base, root } = config);
      development = config.command === 'serve';
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(base + aliasesFile())};` : null),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html to make pages from');
        const corpus = corpusFromSeeds(join(root, 'seeds'));
        const aliases = decodeAliases(JSON.parse(aliasesText(root)));
        refuseDeadLinks(aliases, corpus.articles);

        this.emitFile({ type: 'asset', fileName: aliasesFile(), source: aliasesText(root) });
        const source = readFileSync(new URL('./plain.css', import.meta.url), 'utf8');
        const styles = base + this.getFileName(this.emitFile({ type: 'asset', name: 'plain.css', source }));
        const site = siteOf(corpus, aliases.quotations, origin ?? LOCAL_SITE, base);
        const scriptsOf = routeScripts(bundle, base);
        for (const [fileName, text] of prerender(site, String(page.source), styles, scriptsOf)) {
          if (fileName === 'index.html') page.source = text;
          else this.emitFile({ type: 'asset', fileName, source: text });
        }
        const wanted = new Set(pagesOf(site).map(({ image }) => image.file));
        for (const [fileName, png] of await drawImages(site, join(root, 'node_modules/.cache/on-record-og'))) {
          if (wanted.has(fileName)) this.emitFile({ type: 'asset', fileName, source: png });
        }
      },
    },
  };
}

function aliasesText(root: string): string {
  const path = join(root, ALIASES);
  return existsSync(path) ? readText(path) : JSON.stringify(NO_ALIASES);
}
