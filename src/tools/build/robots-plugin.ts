import type { Plugin } from 'vite';

export interface RobotsOptions {
  /** The origin of absolute addresses, where it is known. */
  readonly site: string | null;
}

export function robotsPlugin({ site }: RobotsOptions): Plugin {
  let base = '/';
  return {
    name: 'on-record:robots',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'robots.txt', source: robots(site, base) });
    },
  };
}

/** The sitemap is named only where its address is known: a relative one would not be read. */
export function robots(site: string | null, base: string): string {
  const sitemap = site === null ? '' : `\nSitemap: ${site}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
