import type { QuotationId } from '../../../core/quote/types.ts';
import { sliceSpan } from '../../../core/text/span.ts';
import { html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Retired, Site } from '../site.ts';
import { siteImage } from './front.ts';
import { plainPage, preview } from './parts.ts';
import { quotationPage } from './quotation.ts';

/** An address that was given out once: the words that it was given out for, and where they are now. */
export function retiredPage(id: QuotationId, { published, resolution }: Retired, site: Site): Page {
  const { article, exact } = published;
  const found = 'spans' in resolution ? resolution : null;
  const successor = site.quotations.get(found?.quotation ?? '');
  const folder = `q/${article}/${id}`;
  const whole = successor?.quotation.content.every(
    ({ start, end }, index) => found?.spans[index]?.start === start && found.spans[index]?.end === end,
  );
  if (successor !== undefined && found?.exact && whole) {
    return { ...quotationPage(successor, site), folder, listed: false };
  }

  const text = site.corpus.articles.find((one) => one.id === (found?.article ?? article))?.text;
  const words = exact.join(' … ');
  const today = text === undefined ? undefined : found?.spans.map((span) => sliceSpan(text, span)).join(' … ');
  const heading =
    found === null ? 'Words that this address was given out for' : 'A quotation that is read differently today';
  const way =
    successor === undefined
      ? html`<a href="${site.local.article(article)}">The article in which they ${found === null ? 'stood' : 'stand'}</a>`
      : html`<a href="${site.local.quotation(successor.article.id, successor.record.id)}">The quotation as it is read today</a>`;
  return {
    folder,
    canonical: successor?.record.link ?? site.whole.quotation(article, id),
    title: `${heading} – ${SITE_NAME}`,
    headline: heading,
    description: preview(words),
    type: 'article',
    lang: 'en',
    image: siteImage(),
    data: [],
    citation: [],
    listed: false,
    opening: null,
    body: plainPage(
      site,
      html`<h1>${heading}</h1>
      <p>This address was given out for these words:</p>
      <blockquote><p>${words}</p></blockquote>
      ${today === undefined || found?.exact ? null : html`<p>The article reads today:</p>\n      <blockquote><p>${today}</p></blockquote>`}
      ${text === undefined ? null : html`<p>${way}</p>`}`,
    ),
  };
}
