import { joinedWords, namesOf, type QuotationRecord } from './record.ts';

/** The article's own address where it is known, else that of the quotation here. */
export function sourceUrl(record: QuotationRecord): string {
  return record.article.url ?? record.link;
}

/** What a file of references keeps beside the article: whose words are quoted from it, which, and where they can be seen. */
export function quotingNote(record: QuotationRecord): string {
  const words = joinedWords(record.words);
  const speaker = namesOf(record.speakers);
  const quoted = record.kind === 'indirect' ? words : `“${words}”`;
  const who = speaker === null ? 'Quoted without attribution' : `${speaker}, as quoted`;
  return `${who}: ${quoted} (${record.link})`;
}
