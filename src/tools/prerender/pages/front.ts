import { ogFile } from '../../og/files.ts';
import { html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Site } from '../site.ts';
import { plainPage, quotationList } from './parts.ts';

const DESCRIPTION = 'A reading room for quotations: who said it, in which words, and where it was printed.';

/** The heading that the page will have, set as it will be: `src/app/explore/welcome.tsx`. */
const OPENING = html`<div class="mt-8 md:mt-14">
          <h1 class="max-w-[34rem] text-balance font-semibold font-serif text-[2rem] leading-10 tracking-[-.015em] md:text-title md:leading-12">Who said it, in which words, and where it was printed</h1>
        </div>`;

export function frontPage(site: Site): Page {
  const link = site.whole.explore();
  return {
    folder: '',
    canonical: link,
    title: SITE_NAME,
    headline: SITE_NAME,
    description: DESCRIPTION,
    type: 'website',
    lang: 'en',
    image: siteImage(),
    data: [
      { '@context': 'https://schema.org', '@type': 'WebSite', name: SITE_NAME, url: link, description: DESCRIPTION },
    ],
    citation: [],
    listed: true,
    opening: OPENING,
    body: plainPage(
      site,
      html`<h1>On Record</h1>
      <p>${DESCRIPTION} Searching needs JavaScript; these are all quotations, in the order of their articles.</p>
      ${site.corpus.articles.map(
        (
          article,
        ) => html`<h2><a href="${site.local.article(article.id)}">${article.source.title ?? article.source.outlet ?? 'Article without a title'}</a></h2>
      ${quotationList(
        [...site.quotations.values()].filter((one) => one.article.id === article.id),
        site,
      )}
      `,
      )}`,
    ),
  };
}

export function siteImage(): Page['image'] {
  return { file: ogFile.site, alt: `On Record. ${DESCRIPTION}` };
}
