import type { ArticleId } from '../core/article/types.ts';
import type { CorrectedCorpus } from '../core/corpus/correct.ts';
import type { AnnotatedArticle, Corpus, CorpusSpeaker, Utterance } from '../core/corpus/types.ts';
import type { Mention, Quotation, QuotationId, SpeakerId } from '../core/quote/types.ts';

/** A quotation with the article it stands in. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  readonly article: AnnotatedArticle;
  /** From 1, in the order of the article. */
  readonly number: number;
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly article: AnnotatedArticle;
}

/** The corpus with the ways into it that a page needs. Made once for each corpus; nothing in it is stored twice. */
export interface Collection {
  readonly corpus: Corpus;
  readonly articles: ReadonlyMap<ArticleId, AnnotatedArticle>;
  readonly speakers: ReadonlyMap<SpeakerId, CorpusSpeaker>;
  /** Each once, in the order of the articles. */
  readonly outlets: readonly string[];
  /** In the order of the articles, and of the text. */
  readonly quotations: ReadonlyMap<QuotationId, PlacedQuotation>;
  readonly quotationsOf: ReadonlyMap<SpeakerId, readonly PlacedQuotation[]>;
  readonly mentionsOf: ReadonlyMap<SpeakerId, readonly PlacedMention[]>;
  readonly utterancesOf: ReadonlyMap<QuotationId, readonly Utterance[]>;
  /** What the program read, before the person at this device corrected it; `corpus` itself where nobody did. */
  readonly read: Corpus;
  /** What that person corrected. */
  readonly laid: CorrectedCorpus;
}

/** `laid` is what a person's corrections made of `read`. */
export function collect(read: Corpus, laid: CorrectedCorpus = uncorrected(() => read)): Collection {
  const { corpus } = laid;
  const quotations = new Map<QuotationId, PlacedQuotation>();
  const quotationsOf = new Map<SpeakerId, PlacedQuotation[]>();
  const mentionsOf = new Map<SpeakerId, PlacedMention[]>();

  for (const article of corpus.articles) {
    for (const [index, quotation] of article.quotations.entries()) {
      const placed = { quotation, article, number: index + 1 };
      quotations.set(quotation.id, placed);
      for (const id of new Set(quotation.speakers)) append(quotationsOf, id, placed);
    }
    for (const mention of article.mentions) {
      for (const id of new Set(mention.speakers)) append(mentionsOf, id, { mention, article });
    }
  }
  return {
    corpus,
    articles: new Map(corpus.articles.map((article) => [article.id, article])),
    speakers: new Map(corpus.speakers.map((speaker) => [speaker.id, speaker])),
    outlets: [...new Set(corpus.articles.flatMap(({ source }) => source.outlet ?? []))],
    quotations,
    quotationsOf,
    mentionsOf,
    utterancesOf: byQuotation(corpus.utterances),
    read,
    laid,
  };
}

/** The same collection with other utterances. */
export function withUtterances(collection: Collection, utterances: readonly Utterance[]): Collection {
  return {
    ...collection,
    corpus: { ...collection.corpus, utterances },
    utterancesOf: byQuotation(utterances),
  };
}

/** The same corpus as one reader groups it: by its own utterances, what was split is known again. */
export function regrouped(collection: Collection, utterances: readonly Utterance[]): Collection {
  return { ...collection, utterancesOf: byQuotation(utterances) };
}

/** What nobody corrected; its corpus is asked for when it is needed. */
export function uncorrected(corpus: () => Corpus): CorrectedCorpus {
  return {
    get corpus() {
      return corpus();
    },
    corrected: new Map(),
    rejected: new Map(),
    successors: new Map(),
    standings: new Map(),
  };
}

/** Each utterance under every quotation that prints it. */
export function byQuotation(utterances: readonly Utterance[]): ReadonlyMap<QuotationId, readonly Utterance[]> {
  const of = new Map<QuotationId, Utterance[]>();
  for (const utterance of utterances) {
    for (const id of new Set(utterance.printings.map((printing) => printing.quotation))) append(of, id, utterance);
  }
  return of;
}

/** True where others can open the quotation at its address: in a bundled article, under the bounds that were published. */
export function hasAddress({ laid }: Collection, { article, quotation }: PlacedQuotation): boolean {
  const machine = laid.corrected.get(quotation.id)?.machine;
  return article.origin === 'seed' && (machine === undefined || machine.id === quotation.id);
}

/** "in 2 outlets", or "in 2 articles" of one outlet, where the words of `quotation` were printed in others too; else null. */
export function printedIn(collection: Collection, quotation: Quotation): string | null {
  const articles = new Set<ArticleId>([quotation.article]);
  for (const utterance of collection.utterancesOf.get(quotation.id) ?? []) {
    for (const printing of utterance.printings) {
      const article = collection.quotations.get(printing.quotation)?.quotation.article;
      if (article !== undefined) articles.add(article);
    }
  }
  if (articles.size < 2) return null;
  // an article that names no outlet may be of any
  const outlets = new Set([...articles].map((id) => collection.articles.get(id)?.source.outlet ?? id));
  return outlets.size > 1 ? `in ${outlets.size} outlets` : `in ${articles.size} articles`;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
