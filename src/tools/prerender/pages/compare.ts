import { markedWords } from '../../../core/export/share.ts';
import type { QuotationId } from '../../../core/quote/types.ts';
import { ogFile } from '../../og/files.ts';
import { html } from '../html.ts';
import { type Page, SITE_NAME } from '../page.ts';
import type { Site } from '../site.ts';
import { firstWords, plainPage, preview, quotationList, speakerNames } from './parts.ts';

/** The comparison opened from one of its printings. All of them are known under the address of the fullest. */
export function comparePage(id: QuotationId, site: Site): Page | null {
  const own = site.quotations.get(id);
  const utterance = site.compared.get(id);
  if (own === undefined || utterance === undefined) return null;
  const printings = utterance.printings.flatMap(({ quotation }) => site.quotations.get(quotation) ?? []);
  const fullest = site.quotations.get(utterance.printings[utterance.fullest]?.quotation ?? id) ?? own;
  const outlets = [...new Set(printings.map(({ article }) => article.source.outlet ?? 'an outlet not given'))];
  const names = speakerNames(fullest.record);
  const heading = outlets.length > 1 ? `${names} in ${outlets.length} outlets` : `${names}, twice in one outlet`;
  return {
    folder: `compare/${own.article.id}/${id}`,
    canonical: site.whole.compare(fullest.article.id, fullest.record.id),
    title: `Compare: ${firstWords(fullest.record)}, ${names} – ${SITE_NAME}`,
    headline: `${heading}: ${outlets.join(', ')}`,
    description: preview(
      `The same words, as ${outlets.length > 1 ? 'each outlet' : 'the outlet'} printed them: ${markedWords(fullest.record)}`,
    ),
    type: 'article',
    lang: fullest.record.lang,
    image: { file: ogFile.quotation(fullest.article.id, fullest.record.id), alt: markedWords(fullest.record) },
    data: [],
    citation: [],
    listed: fullest.record.id === id,
    opening: null,
    body: plainPage(site, html`<h1>${heading}</h1>\n      ${quotationList(printings, site)}`),
  };
}
