import type { PublishedQuotation } from '../../core/anchor/aliases.ts';
import { type Paths, pathsFrom } from '../../core/anchor/paths.ts';
import { type Resolution, resolveLink } from '../../core/anchor/resolve.ts';
import type { AnnotatedArticle, Corpus, CorpusSpeaker, Utterance } from '../../core/corpus/types.ts';
import { type QuotationRecord, recordOf } from '../../core/export/record.ts';
import type { Quotation, QuotationId, SpeakerId } from '../../core/quote/types.ts';

/** Where a build is looked at that was not told its address. */
export const LOCAL_SITE = 'http://localhost:4173';

export interface Placed {
  readonly quotation: Quotation;
  readonly article: AnnotatedArticle;
  readonly record: QuotationRecord;
  /** From 1, in the order of the article. */
  readonly number: number;
}

/** The corpus with the ways into it that a template needs, and the addresses of one build. */
export interface Site {
  readonly corpus: Corpus;
  /** Paths that begin with the base, for links between pages. */
  readonly local: Paths;
  /** Whole addresses, for whatever leaves the site. */
  readonly whole: Paths;
  /** The whole address of a file of the build. */
  file(name: string): string;
  readonly quotations: ReadonlyMap<QuotationId, Placed>;
  readonly speakers: ReadonlyMap<SpeakerId, CorpusSpeaker>;
  readonly quotationsOf: ReadonlyMap<SpeakerId, readonly Placed[]>;
  /** Those that are printed more than once, by several articles or by one. */
  readonly compared: ReadonlyMap<QuotationId, Utterance>;
  /** Published ids that are no longer read, by id, with where their links lead today. */
  readonly retired: ReadonlyMap<QuotationId, Retired>;
}

export interface Retired {
  readonly published: PublishedQuotation;
  readonly resolution: Resolution;
}

export function siteOf(
  corpus: Corpus,
  published: Readonly<Record<string, PublishedQuotation>>,
  origin: string,
  base: string,
): Site {
  const whole = pathsFrom(origin + base);
  const speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
  const quotations = new Map<QuotationId, Placed>();
  const quotationsOf = new Map<SpeakerId, Placed[]>();
  for (const article of corpus.articles) {
    for (const [index, quotation] of article.quotations.entries()) {
      const record = recordOf(article, quotation, speakers, whole);
      const placed = { quotation, article, record, number: index + 1 };
      quotations.set(quotation.id, placed);
      for (const id of quotation.speakers) quotationsOf.set(id, [...(quotationsOf.get(id) ?? []), placed]);
    }
  }
  const articlesOf = ({ printings }: Utterance) =>
    new Set(printings.map(({ quotation }) => quotations.get(quotation)?.article.id)).size;
  // of two comparisons of one quotation, its page leads to that with another article
  const byReach = [...corpus.utterances].sort((a, b) => articlesOf(b) - articlesOf(a));
  const compared = new Map<QuotationId, Utterance>();
  for (const utterance of byReach) {
    for (const { quotation } of utterance.printings) {
      if (!compared.has(quotation)) compared.set(quotation, utterance);
    }
  }
  return {
    corpus,
    local: pathsFrom(base),
    whole,
    file: (name) => origin + base + name,
    quotations,
    speakers,
    quotationsOf,
    compared,
    retired: new Map(
      Object.entries(published).flatMap(([id, one]) => {
        if (quotations.has(id)) return [];
        const list = { version: 1, quotations: published } as const;
        const resolution = resolveLink({ article: one.article, quotation: id }, corpus.articles, list);
        return [[id, { published: one, resolution }] as const];
      }),
    ),
  };
}
