import type { ArticleId } from '../article/types.ts';
import { foldPhrase } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { type Span, sliceSpan } from '../text/span.ts';

export type SpeakerId = string;
export type QuotationId = string;

/** The id of an article that a reader imports, made of the text of its first version and kept over later ones. */
export function importedId(text: string): ArticleId {
  return `i-${hashText(text, 10)}`;
}

/** Length of a quotation's id in base32 characters: 50 bits, enough for a million quotations an article. */
const ID_LENGTH = 10;

/**
 * Gives the quotations of one article their ids. No offset and no speaker goes in, so that better parsing and
 * attribution do not break links: only the article's id, the folded words, and the number among equal words.
 */
export function quotationIds(articleId: ArticleId, text: string, contents: readonly (readonly Span[])[]): string[] {
  return idsOfWords(
    articleId,
    contents.map((spans) => wordsOfContent(text, spans)),
  );
}

/** The folded words of a quotation. */
export function wordsOfContent(text: string, content: readonly Span[]): string {
  return content
    .map((span) => foldPhrase(sliceSpan(text, span)))
    .filter((words) => words !== '')
    .join(' ');
}

/** The ids of the quotations with these folded words, in the order of the article. */
export function idsOfWords(articleId: ArticleId, contents: readonly string[]): QuotationId[] {
  const seen = new Map<string, number>();
  return contents.map((words) => {
    const number = seen.get(words) ?? 0;
    seen.set(words, number + 1);
    return hashText(`${articleId}\n${words}\n${number}`, ID_LENGTH);
  });
}

/** True of an article that a reader brought along: it is on that device only, and nobody else can open its address. */
export function isImportedId(article: ArticleId): boolean {
  return /^i-[a-z2-7]{10}$/.test(article);
}
