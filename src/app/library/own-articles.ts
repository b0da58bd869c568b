import { mergeCorpus } from '../../core/corpus/merge.ts';
import type { AnnotatedArticle, Corpus, SearchedArticle } from '../../core/corpus/types.ts';
import { searchable } from '../../core/search/searchable.ts';
import { annotatedArticle } from '../../library/articles.ts';
import type { KeptArticle } from '../../library/schema.ts';

const annotated = new WeakMap<KeptArticle, AnnotatedArticle>();

/** The same object for the same row, so that only what changed is drawn and searched anew. */
export function ownArticle(row: KeptArticle): AnnotatedArticle {
  const known = annotated.get(row);
  if (known !== undefined) return known;
  const article = annotatedArticle(row);
  annotated.set(row, article);
  return article;
}

/** What the search is told of it. */
export function searchedOwnArticle(row: KeptArticle): SearchedArticle {
  return searchable(ownArticle(row));
}

/** The bundled corpus with the reader's own articles after it; what they have in common with it is not looked for. */
export function withOwnArticles(bundled: Corpus, own: readonly KeptArticle[]): Corpus {
  if (own.length === 0) return bundled;
  return mergeCorpus(bundled, {
    articles: own.map(ownArticle),
    speakers: own.flatMap(({ reading }) => reading.speakers),
  });
}
