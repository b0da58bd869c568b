import { escapeHtml } from '../text/escape-html.ts';
import { dayOf } from './dates.ts';
import { namesOf, type QuotationRecord } from './record.ts';

/*
 * One quotation as it goes into a message, a post or a page. Each form names the speaker and the source, and ends with the
 * link; none of them changes a letter of the words.
 */

/** The words between marks where they are a quotation's own words, each part by itself. */
export function markedWords({ kind, words }: Pick<QuotationRecord, 'kind' | 'words'>): string {
  return words.map((part) => (kind === 'indirect' ? part : `“${part}”`)).join(' … ');
}

/** "Ilse Varga, quoted by The Delta Post, 2024-03-05". */
export function saidWhere(record: QuotationRecord): string {
  const { outlet, published } = record.article;
  const verb = record.kind === 'indirect' ? 'as reported by' : 'quoted by';
  const doubt = record.certainty === 'doubtful' ? ' (doubtful)' : '';
  const parts = [
    (namesOf(record.speakers) ?? 'Not attributed') + doubt,
    outlet === null ? null : `${verb} ${outlet}`,
    published === null ? null : dayOf(published),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/**
 * The address as it stands on a picture, to be read and typed. A link that carries the quotation in itself is of no use
 * there: the outlet's own address, or else the title of the article, stands in its place.
 */
export function addressToRead({ link, article }: QuotationRecord): string {
  const address = link.includes('#') ? (article.url ?? article.title ?? '') : link;
  return address.replace(/^https?:\/\//, '');
}

export function shareText(record: QuotationRecord): string {
  return `${markedWords(record)}\n— ${saidWhere(record)}\n${record.link}`;
}

/** A block quotation as HTML wants it, for pages and for programs that paste with formatting. */
export function shareHtml(record: QuotationRecord): string {
  const link = escapeHtml(record.link);
  const words = `<blockquote cite="${link}" lang="${escapeHtml(record.lang)}"><p>${escapeHtml(markedWords(record))}</p></blockquote>`;
  return `${words}\n<p>— ${escapeHtml(saidWhere(record))} (<a href="${link}">On Record</a>)</p>`;
}

/** A frame for another site's page. `address` is that of the page to embed. */
export function embedFrame(record: QuotationRecord, address: string): string {
  const height = 140 + 32 * Math.ceil(markedWords(record).length / 55);
  const title = `Quotation: ${saidWhere(record)}`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0; max-width: 42rem"></iframe>`;
}
