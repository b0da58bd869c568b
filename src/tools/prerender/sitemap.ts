import { html } from './html.ts';
import type { Page } from './page.ts';

/** Every page that says something of its own, under its one address. */
export function sitemap(pages: readonly Page[]): string {
  const addresses = [...new Set(pages.filter(({ listed }) => listed).map(({ canonical }) => canonical))];
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => html`\n  <url><loc>${address}</loc></url>`)}
</urlset>
`.text;
}
