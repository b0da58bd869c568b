import type { Article, Source } from '../article/types.ts';
import type { Attribution, Mention, Quotation, QuotationId, Speaker, SpeakerId } from '../quote/types.ts';
import type { Span } from '../text/span.ts';

export interface AnnotatedArticle extends Article {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
}

/** What a search, and the comparison of all articles with each other, read of a quotation. */
export interface SearchedQuotation
  extends Pick<Quotation, 'id' | 'article' | 'kind' | 'span' | 'content' | 'speakers' | 'byHand'> {
  readonly attribution: Pick<Attribution, 'confidence'> | null;
}

/** What they read of an article. */
export interface SearchedArticle extends Pick<Article, 'id' | 'text' | 'blocks'> {
  readonly source: Pick<Source, 'outlet' | 'published' | 'firstPublished'>;
  readonly quotations: readonly SearchedQuotation[];
}

/** An utterance is a sentence: one quotation may hold several. */
export interface Printing {
  readonly quotation: QuotationId;
  readonly spans: readonly [Span, ...Span[]];
}

export interface Utterance {
  readonly speakers: readonly SpeakerId[];
  readonly printings: readonly Printing[];
  /** Index into `printings`. */
  readonly fullest: number;
  /** How surely the printings are of one utterance, 0 to 1: the weakest of the likenesses that join them. */
  readonly score: number;
}

export interface CorpusSpeaker extends Speaker {
  /** From 0, the place in `speakers.json`, by which the page chooses hue and shape; of anyone else null. */
  readonly place: number | null;
  readonly featured: boolean;
  readonly gender: 'male' | 'female' | null;
}

export interface Corpus {
  readonly version: 1;
  readonly articles: readonly AnnotatedArticle[];
  /** Featured first, in the order of `speakers.json`; then everyone quoted or mentioned, by number of quotations and name. */
  readonly speakers: readonly CorpusSpeaker[];
  readonly utterances: readonly Utterance[];
}

/** A corpus as it is searched. */
export interface SearchedCorpus extends Pick<Corpus, 'speakers' | 'utterances'> {
  readonly articles: readonly SearchedArticle[];
}
