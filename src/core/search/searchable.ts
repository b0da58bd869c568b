import type { AnnotatedArticle } from '../corpus/types.ts';

/** What the search reads of an article: the rest need not be copied into its worker, nor held there. */
export function searchable(article: AnnotatedArticle): AnnotatedArticle {
  return {
    ...article,
    mentions: [],
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      attribution: quotation.attribution && { ...quotation.attribution, evidence: [] },
      via: [],
      candidates: [],
      problems: [],
    })),
  };
}
