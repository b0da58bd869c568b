import { markedWords, saidWhere } from '../../../core/export/share.ts';
import { certaintyOf } from '../../../core/quote/types.ts';
import { ogFile } from '../../og/files.ts';
import { html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Placed, Site } from '../site.ts';
import { citationTags, quotationData } from '../structured-data.ts';
import { firstWords, plainPage, preview, speakerLinks, speakerNames } from './parts.ts';

export function quotationPage(placed: Placed, site: Site): Page {
  const { record, article, quotation } = placed;
  const { title, outlet, published } = record.article;
  const before = article.quotations
    .slice(0, placed.number - 1)
    .filter(({ id }) => firstWords(site.quotations.get(id)?.record ?? record) === firstWords(record)).length;
  // an article may print the same words under its headline and again below
  const again = before === 0 ? '' : before === 1 ? ', again' : `, again (${before})`;
  const certainty = certaintyOf(quotation);
  return {
    folder: `q/${article.id}/${record.id}`,
    canonical: record.link,
    title: `${firstWords(record)}, ${speakerNames(record)}${again} – ${SITE_NAME}`,
    headline: saidWhere(record),
    description: preview(markedWords(record)),
    type: 'article',
    lang: record.lang,
    image: { file: ogFile.quotation(article.id, record.id), alt: `${markedWords(record)} ${saidWhere(record)}` },
    data: [quotationData(record, site)],
    citation: citationTags(record.article, record.lang, record.link),
    listed: true,
    opening: null,
    body: plainPage(
      site,
      html`<h1>${speakerNames(record)}</h1>
      <figure>
        <blockquote lang="${record.lang}" cite="${record.link}"><p>${markedWords(record)}</p></blockquote>
        <figcaption>${speakerLinks(record, site)}${outlet === null ? '' : `, in ${outlet}`}${published === null ? ', no date given' : `, ${published.slice(0, 10)}`}. ${
          certainty === 'not-attributed' ? '' : `The attribution is ${certainty}.`
        }</figcaption>
      </figure>
      <h2>Where it stands</h2>
      <p lang="${record.lang}">${record.paragraph}</p>
      <p><a href="${site.local.articleAt(article.id, record.id)}">${title ?? 'The whole article'}</a></p>
      ${site.compared.has(record.id) ? html`<p><a href="${site.local.compare(article.id, record.id)}">Compare the printings</a></p>` : null}`,
    ),
  };
}
