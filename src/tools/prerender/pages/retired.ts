import type { PublishedQuotation } from '../../../core/anchor/aliases.ts';
import type { QuotationId } from '../../../core/quote/types.ts';
import { html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Site } from '../site.ts';
import { siteImage } from './front.ts';
import { plainPage, preview } from './parts.ts';

/** An address that was given out once: the words that it was given out for, and where they are now. */
export function retiredPage(id: QuotationId, published: PublishedQuotation, site: Site): Page {
  const { article, exact, became } = published;
  const successor = became?.kind === 'quotation' ? site.quotations.get(became.id) : undefined;
  const now =
    successor === undefined
      ? site.local.article(article)
      : site.local.quotation(successor.article.id, successor.record.id);
  const words = exact.map((part) => `“${part}”`).join(' … ');
  const known = site.corpus.articles.some((one) => one.id === article);
  return {
    folder: `q/${article}/${id}`,
    canonical: successor?.record.link ?? site.whole.quotation(article, id),
    title: `${preview(words).slice(0, 60)} – ${SITE_NAME}`,
    headline: 'A quotation that is read differently today',
    description: preview(words),
    type: 'article',
    lang: 'en',
    image: siteImage(),
    data: [],
    citation: [],
    listed: false,
    body: plainPage(
      site,
      html`<h1>A quotation that is read differently today</h1>
      <p>This address was given out for these words:</p>
      <blockquote><p>${words}</p></blockquote>
      ${known ? html`<p><a href="${now}">${successor === undefined ? 'The article in which they stood' : 'Where they stand today'}</a></p>` : null}`,
    ),
  };
}
