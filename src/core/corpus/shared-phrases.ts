import type { QuotationId, SpeakerId } from '../quote/types.ts';
import { comparedWords } from './compared-words.ts';
import type { AnnotatedArticle } from './types.ts';

/** Quotations that use the words of another without sharing its speaker: the same phrase, not the same utterance. */
export function findSharedPhrases(
  articles: readonly AnnotatedArticle[],
): ReadonlyMap<QuotationId, readonly QuotationId[]> {
  const rows = articles.flatMap(({ text, quotations }) =>
    quotations
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap(({ id, speakers, content }) =>
        content.map((span) => ({ id, speakers, keys: comparedWords(text, span).map(({ key }) => key) })),
      ),
  );
  const byKey = new Map<string, typeof rows>();
  for (const row of rows) {
    for (const key of new Set(row.keys)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const found = new Map<QuotationId, Set<QuotationId>>();
  const link = (from: QuotationId, to: QuotationId) => found.set(from, (found.get(from) ?? new Set()).add(to));
  for (const row of rows) {
    if (row.keys.length < SHORTEST_PHRASE || row.keys.length > LONGEST_PHRASE) continue;
    const rarest = row.keys
      .map((key) => byKey.get(key) ?? [])
      .reduce((least, list) => (list.length < least.length ? list : least));
    for (const other of rarest) {
      if (other.id === row.id || sharesSpeaker(row.speakers, other.speakers) || !holds(other.keys, row.keys)) continue;
      link(row.id, other.id);
      link(other.id, row.id);
    }
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}

const SHORTEST_PHRASE = 2;
const LONGEST_PHRASE = 8;

function sharesSpeaker(a: readonly SpeakerId[], b: readonly SpeakerId[]): boolean {
  return a.some((id) => b.includes(id));
}

function holds(keys: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length > keys.length || keys.length > LONGEST_PHRASE) return false;
  return keys.some((_, start) => phrase.every((key, index) => keys[start + index] === key));
}
