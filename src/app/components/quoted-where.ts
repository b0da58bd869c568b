import type { AnnotatedArticle, Corpus, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';

/** The quotations of one speaker in one outlet, in the order of the articles. */
export interface QuotedCell {
  readonly quotations: readonly { readonly article: AnnotatedArticle; readonly quotation: Quotation }[];
}

export interface QuotedRow {
  readonly speaker: CorpusSpeaker;
  /** One for each of the outlets, in their order. */
  readonly cells: readonly QuotedCell[];
  readonly total: number;
}

export interface QuotedWhere {
  readonly outlets: readonly string[];
  readonly rows: readonly QuotedRow[];
}

/** What an article without an outlet is listed under. */
export const NO_OUTLET = 'Outlet not given';

/** Who is quoted where: a row for each speaker with a quotation, a column for each outlet, in the order of the corpus. */
export function quotedWhere(corpus: Pick<Corpus, 'articles' | 'speakers'>): QuotedWhere {
  const outlets = [...new Set(corpus.articles.map(outletOf))];
  const rows = corpus.speakers
    .map((speaker) => {
      const cells = outlets.map((outlet) => ({
        quotations: corpus.articles
          .filter((article) => outletOf(article) === outlet)
          .flatMap((article) => ofSpeaker(article, speaker.id).map((quotation) => ({ article, quotation }))),
      }));
      return { speaker, cells, total: cells.reduce((sum, cell) => sum + cell.quotations.length, 0) };
    })
    .filter((row) => row.total > 0);
  return { outlets, rows };
}

function ofSpeaker(article: AnnotatedArticle, speaker: string): readonly Quotation[] {
  return article.quotations.filter((quotation) => quotation.speakers.includes(speaker));
}

export function outletOf(article: Pick<AnnotatedArticle, 'source'>): string {
  return article.source.outlet ?? NO_OUTLET;
}

/** How many characters of a quotation are the speaker's own: what a bar is as long as. */
export function lengthOf(quotation: Pick<Quotation, 'content'>): number {
  return quotation.content.reduce((sum, span) => sum + span.end - span.start, 0);
}
