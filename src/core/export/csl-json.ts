import { readDate } from './dates.ts';
import type { CitedRecord } from './record.ts';
import { quotingNote, referenceId, sourceUrl } from './reference.ts';

/** An item of https://github.com/citation-style-language/schema, with the fields that an article gives and no others. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly author?: readonly { readonly literal: string }[];
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

export function cslItem(record: CitedRecord): CslItem {
  const { article } = record;
  const date = readDate(article.published);
  const address = sourceUrl(record);
  const note = quotingNote(record);
  const parts = date === null ? null : [date.year, date.month, date.day].filter((part) => part !== null);
  return {
    id: referenceId(record),
    type: 'article-newspaper',
    ...(article.byline.length > 0 && { author: article.byline.map((literal) => ({ literal })) }),
    ...(article.title !== null && { title: article.title }),
    ...(article.outlet !== null && { 'container-title': article.outlet }),
    ...(parts !== null && { issued: { 'date-parts': [parts] } }),
    ...(address !== null && { URL: address }),
    language: record.lang,
    ...(note !== null && { note }),
  };
}

export function cslJson(records: readonly CitedRecord[]): string {
  return `${JSON.stringify(records.map(cslItem), null, 2)}\n`;
}
