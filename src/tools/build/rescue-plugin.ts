import type { Plugin } from 'vite';
import { bundleIntoOne } from './one-file.ts';

const SCRIPTS = [
  { fileName: 'rescue.js', source: 'src/app/rescue/main.ts' },
  { fileName: 'rescue-tell.js', source: 'src/app/rescue/tell.ts' },
] as const;

/**
 * Emits the rescue and names it in every page: what speaks when the program does not start. It has no hash in its name
 * and stands outside `assets/`, so that a page of an old edition finds it, too.
 */
export function rescuePlugin(): Plugin {
  let base = '/';
  let root = '.';
  return {
    name: 'on-record:rescue',
    apply: 'build',
    configResolved(config) {
      ({ base, root } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', attrs: { type: 'module', async: true, src: `${base}rescue.js` }, injectTo: 'head' },
      ],
    },
    async generateBundle() {
      for (const { fileName, source } of SCRIPTS) {
        this.emitFile({ type: 'asset', fileName, source: await bundleIntoOne(root, source, 'es') });
      }
    },
  };
}
