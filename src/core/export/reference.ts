import { isImportedId } from '../anchor/ids.ts';
import { type CitedRecord, isQuotation, joinedWords, namesOf } from './record.ts';

/**
 * The article's own address where it is known, else that of what is cited here; null where that leads to an article which
 * a reader brought along, and nobody else could open it.
 */
export function sourceUrl(record: CitedRecord): string | null {
  return record.article.url ?? (isImportedId(record.article.id) ? null : record.link);
}

/** What a file of references calls it by. */
export function referenceId(record: CitedRecord): string {
  return isQuotation(record) ? `${record.article.id}-${record.id}` : record.article.id;
}

/**
 * What a file of references keeps beside the article: whose words are quoted from it, which, and where they can be seen;
 * null where the article is cited for itself.
 */
export function quotingNote(record: CitedRecord): string | null {
  if (!isQuotation(record)) return null;
  const words = joinedWords(record.words);
  const speaker = namesOf(record.speakers);
  const quoted = record.kind === 'indirect' ? words : `“${words}”`;
  const who = speaker === null ? 'Quoted without attribution' : `${speaker}, as quoted`;
  return `${who}: ${quoted}${isImportedId(record.article.id) ? '' : ` (${record.link})`}`;
}
