import type { Plugin } from 'vite';

export interface ShellOptions {
  /** The origin of absolute addresses, where it is known. */
  readonly site: string | null;
}

/** Emits 404.html, the program's shell for every address that has no page of its own, and robots.txt. */
export function shellPlugin({ site }: ShellOptions): Plugin {
  let base = '/';
  return {
    name: 'on-record:shell',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html to make 404.html from');
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: robots(site, base) });
      },
    },
  };
}

/** The sitemap is named only where its address is known: a relative one would not be read. */
export function robots(site: string | null, base: string): string {
  const sitemap = site === null ? '' : `\nSitemap: ${site}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
