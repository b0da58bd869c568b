import type { SearchedArticle } from '../corpus/types.ts';

/** What the search reads of an article: the rest need not be copied into its worker, nor held there. */
export function searchable({ id, text, blocks, source, quotations }: SearchedArticle): SearchedArticle {
  const { outlet, published, firstPublished } = source;
  return {
    id,
    text,
    blocks,
    source: { outlet, published, firstPublished },
    quotations: quotations.map(({ attribution, ...quotation }) => ({
      id: quotation.id,
      article: quotation.article,
      kind: quotation.kind,
      span: quotation.span,
      content: quotation.content,
      speakers: quotation.speakers,
      attribution: attribution && { confidence: attribution.confidence },
      ...(quotation.byHand && { byHand: quotation.byHand }),
    })),
  };
}
