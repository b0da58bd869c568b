import type { ExportFormat } from '../formats.ts';
import { joinedWords, namesOf, type QuotationRecord } from '../record.ts';

const COLUMNS: readonly (readonly [string, (record: QuotationRecord) => string | number | null])[] = [
  ['words', ({ words }) => joinedWords(words)],
  ['speaker', ({ speakers }) => namesOf(speakers)],
  ['speaker_ids', ({ speakers }) => speakers.map(({ id }) => id).join(' ')],
  ['via', ({ via }) => namesOf(via)],
  ['kind', ({ kind }) => kind],
  ['certainty', ({ certainty }) => certainty],
  ['confidence', ({ confidence }) => confidence],
  ['rule', ({ rule }) => rule],
  ['evidence', ({ evidence }) => evidence.map(({ role, text }) => `${role}: ${text}`).join('; ')],
  ['outlet', ({ article }) => article.outlet],
  ['title', ({ article }) => article.title],
  ['byline', ({ article }) => article.byline.join('; ')],
  ['published', ({ article }) => article.published],
  ['first_published', ({ article }) => article.firstPublished],
  ['source_url', ({ article }) => article.url],
  ['link', ({ link }) => link],
  ['paragraph', ({ paragraph }) => paragraph],
  ['prefix', ({ selectors }) => selectors[0]?.quote.prefix ?? null],
  ['suffix', ({ selectors }) => selectors.at(-1)?.quote.suffix ?? null],
  ['start', ({ selectors }) => selectors[0]?.position.start ?? null],
  ['end', ({ selectors }) => selectors.at(-1)?.position.end ?? null],
  ['quotation_id', ({ id }) => id],
  ['article_id', ({ article }) => article.id],
];

/** RFC 4180, with the byte-order mark by which spreadsheets know UTF-8. */
export const csv: ExportFormat = {
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (records) => {
    const head = COLUMNS.map(([name]) => name);
    const rows = records.map((record) => COLUMNS.map(([, read]) => cell(read(record))));
    return `\uFEFF${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
  },
};

/**
 * A spreadsheet runs a cell that begins like a formula, also after spaces and in full-width letters; an apostrophe before
 * it makes it text. The number of a confidence or an offset never does.
 */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
