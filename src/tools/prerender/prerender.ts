import { generalFiles } from '../og/preview-cards.ts';
import { feed } from './feed.ts';
import { type Html, html } from './html.ts';
import { headOf, type Page } from './page.ts';
import { articlePage } from './pages/article.ts';
import { comparePage } from './pages/compare.ts';
import { embedPage } from './pages/embed.ts';
import { fixedPages } from './pages/fixed.ts';
import { frontPage, siteImage } from './pages/front.ts';
import { missingPage } from './pages/missing.ts';
import { quotationPage } from './pages/quotation.ts';
import { retiredPage } from './pages/retired.ts';
import { speakerPage } from './pages/speaker.ts';
import { shellFrom } from './shell.ts';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';

/** Every page of the site that has an address of its own. */
export function pagesOf(site: Site): Page[] {
  const quotations = [...site.quotations.values()];
  const pages = [
    frontPage(site),
    ...fixedPages(site),
    ...quotations.map((placed) => quotationPage(placed, site)),
    ...site.corpus.articles.map((article) => articlePage(article, site)),
    ...site.corpus.speakers.map((speaker) => speakerPage(speaker, site)),
    ...quotations.flatMap(({ record }) => comparePage(record.id, site) ?? []),
    ...[...site.retired].map(([id, retired]) => retiredPage(id, retired, site)),
  ];
  const general = generalFiles(site);
  const { alt } = siteImage();
  return pages.map((page) => (general.has(page.image.file) ? { ...page, image: { ...page.image, alt } } : page));
}

/**
 * All files that a static host needs beside the program itself, by name. `styles` is the address of the plain style sheet;
 * `scriptsOf` gives the addresses of the scripts that the page in a folder needs besides those that the shell names.
 */
export function prerender(
  site: Site,
  shellSource: string,
  styles: string,
  scriptsOf: (folder: string) => readonly string[],
): Map<string, string> {
  const shell = shellFrom(shellSource);
  const files = new Map<string, string>();
  const pages = pagesOf(site);
  const set = (name: string, head: Html, opening: Html | null, body: Html) => {
    const plain = html`<noscript><link rel="stylesheet" href="${styles}" /></noscript>`;
    files.set(name, shell.fill(html`${head}${plain}`, opening, body));
  };
  for (const page of pages) {
    const head = html`${preloads(scriptsOf(page.folder))}${headOf(page, site.file)}`;
    set(page.folder === '' ? 'index.html' : `${page.folder}/index.html`, head, page.opening, page.body);
  }
  const missing = missingPage(site);
  set('404.html', missing.head, null, missing.body);
  for (const placed of site.quotations.values()) {
    files.set(`embed/${placed.article.id}/${placed.record.id}/index.html`, embedPage(placed, site, styles));
  }
  files.set('sitemap.xml', sitemap(pages));
  files.set('feed.xml', feed(site));
  return files;
}

function preloads(scripts: readonly string[]): Html {
  return html`${scripts.map((address) => html`<link rel="modulepreload" crossorigin href="${address}" />\n    `)}`;
}
