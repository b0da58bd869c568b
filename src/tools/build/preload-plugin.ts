import type { Plugin } from 'vite';

/** The faces in which every page is set: asked for with the page itself, so that nothing moves when they come. */
const FIRST_FACES = /^assets\/source-(?:serif-4-latin-opsz|sans-3-latin-wght)-normal-[^/]+\.woff2$/;

export function preloadPlugin(): Plugin {
  let base = '/';
  return {
    name: 'on-record:preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const faces = Object.keys(bundle).filter((name) => FIRST_FACES.test(name));
        if (faces.length !== 2) throw new Error(`the build holds ${faces.length} of the two faces of every page`);
        return faces.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: base + name },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
