import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { CorpusFile, corpusIn } from '../../core/corpus/corpus-file.ts';
import { decodeCorpus } from '../../core/corpus/decode.ts';
import { writeCorpus } from '../../core/corpus/write-corpus.ts';
import { corpusFromSeeds } from './seeds.ts';

/** `import corpusUrl from 'virtual:corpus-url'` gives the address of the corpus, its hash in its name. */
const VIRTUAL = 'virtual:corpus-url';
const RESOLVED = `\0${VIRTUAL}`;

interface EmittedFile {
  readonly name: string;
  readonly json: string;
}

/** What `json`, a file of a corpus, holds. */
export function readCorpus(json: string): unknown {
  const file = new CorpusFile((utf8) => new TextDecoder().decode(utf8));
  file.push(new TextEncoder().encode(json));
  file.end();
  return corpusIn(file);
}

/** What is emitted has been decoded once, so that a build whose corpus the page would refuse does not come to be. */
export function corpusFile(dir: string): EmittedFile {
  const json = writeCorpus(corpusFromSeeds(dir));
  decodeCorpus(readCorpus(json));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return { name: `assets/corpus-${hash}.json`, json };
}

/** Reads `seeds/` into one hashed JSON file; in development a changed seed is read again and the page reloaded. */
export function corpusPlugin(seeds = 'seeds'): Plugin {
  let base = '/';
  let dir = seeds;
  let file: EmittedFile | null = null;
  const current = () => {
    file ??= corpusFile(dir);
    return file;
  };

  return {
    name: 'on-record:corpus',
    configResolved(config) {
      base = config.base;
      dir = join(config.root, seeds);
    },
    buildStart() {
      file = null;
    },
    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : null;
    },
    load(id) {
      return id === RESOLVED ? `export default ${JSON.stringify(base + current().name)};` : null;
    },
    generateBundle() {
      const { name, json } = current();
      this.emitFile({ type: 'asset', fileName: name, source: json });
    },
    transformIndexHtml() {
      // asked for beside the scripts instead of after them
      const href = base + current().name;
      return [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href }, injectTo: 'head' }];
    },
    configureServer(server) {
      server.watcher.add(dir);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(dir + sep)) return;
        file = null;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        if (!path?.endsWith('.json') || !path.includes('/assets/corpus-')) return next();
        try {
          const { json } = current();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(json);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
