import { findSharedPhrases } from '../core/corpus/shared-phrases.ts';
import type { Corpus } from '../core/corpus/types.ts';
import type { QuotationId } from '../core/quote/types.ts';

const found = new WeakMap<Corpus['articles'], ReturnType<typeof findSharedPhrases>>();

/** The same phrase from another mouth, or from nobody's: not the same utterance. In a large corpus it takes long to find, once. */
export function phrasesOf({ articles }: Corpus, quotation: QuotationId): readonly QuotationId[] {
  const phrases = found.get(articles) ?? findSharedPhrases(articles);
  found.set(articles, phrases);
  return phrases.get(quotation) ?? [];
}
