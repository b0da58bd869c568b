import { placeAnchor } from '../anchor/anchor.ts';
import { quotationIds } from '../anchor/ids.ts';
import type { ArticleId } from '../article/types.ts';
import type { Quotation, QuotationId, SpeakerId } from '../quote/types.ts';
import { fold } from '../text/fold.ts';
import { covers, isWithin, type Span } from '../text/span.ts';
import { type Correction, namedSpeakerId, type SignedSpeaker } from './correction.ts';
import { orderSpeakers } from './speakers.ts';
import type { AnnotatedArticle, Corpus, CorpusSpeaker, Utterance } from './types.ts';

/**
 * What became of a correction. `agrees`: the article is read so by now. `overruled`: a later one says otherwise of the
 * same quotation. `reread`: the words are there, but no longer one quotation. `gone`: the words are not in the article.
 * `away`: the article is not here.
 */
export type Standing = 'applied' | 'agrees' | 'overruled' | 'reread' | 'gone' | 'away';

/** The answer of the program, kept beside what is shown in its place. */
export interface CorrectedQuotation {
  readonly machine: Quotation;
  readonly corrections: readonly Correction[];
}

export interface RejectedQuotation extends CorrectedQuotation {
  readonly article: AnnotatedArticle;
}

export interface CorrectedCorpus {
  /** As it is shown; the corpus itself where no correction applies. */
  readonly corpus: Corpus;
  /** By the id under which it is shown. */
  readonly corrected: ReadonlyMap<QuotationId, CorrectedQuotation>;
  /** What is no quotation, by the id under which it was read. */
  readonly rejected: ReadonlyMap<QuotationId, RejectedQuotation>;
  /** Other words have another id: where the old one leads. */
  readonly successors: ReadonlyMap<QuotationId, QuotationId>;
  /** By the id of the correction. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/**
 * Lays `corrections` over what was read. Nothing of the reading is lost, and a correction whose words are gone, or are no
 * longer read as one quotation, is told and not applied. Pure: without the corrections the corpus is what it was.
 */
export function correctCorpus(corpus: Corpus, corrections: readonly Correction[]): CorrectedCorpus {
  const laid = new Laying(corpus);
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const byArticle = new Map<ArticleId, Correction[]>();
  // the latest first: of two that speak of one quotation it is the one that holds
  for (const correction of [...corrections].sort((a, b) =>
    a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0,
  )) {
    if (!articles.has(correction.article)) laid.standings.set(correction.id, 'away');
    else byArticle.set(correction.article, [...(byArticle.get(correction.article) ?? []), correction]);
  }
  const changed = new Map<ArticleId, AnnotatedArticle>();
  for (const [id, own] of byArticle) {
    const article = articles.get(id) as AnnotatedArticle;
    const shown = laid.layOver(article, own);
    if (shown !== article) changed.set(id, shown);
  }
  return { ...laid, corpus: changed.size === 0 ? corpus : laid.corpusWith(changed) };
}

type Parts = { -readonly [Kind in Correction['kind']]?: Extract<Correction, { kind: Kind }> };

class Laying {
  readonly corrected = new Map<QuotationId, CorrectedQuotation>();
  readonly rejected = new Map<QuotationId, RejectedQuotation>();
  readonly successors = new Map<QuotationId, QuotationId>();
  readonly standings = new Map<string, Standing>();
  readonly #corpus: Corpus;
  readonly #speakers: Map<SpeakerId, CorpusSpeaker>;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
  }

  layOver(article: AnnotatedArticle, corrections: readonly Correction[]): AnnotatedArticle {
    const parts = new Map<Quotation, Parts>();
    for (const correction of corrections) {
      const standing = this.#assign(article, correction, parts);
      if (standing !== null) this.standings.set(correction.id, standing);
    }
    if (parts.size === 0) return article;
    const taken = new Set(article.quotations.map(({ id }) => id));
    const quotations = article.quotations.flatMap((quotation) => {
      const own = parts.get(quotation);
      return own === undefined ? [quotation] : this.#show(article, quotation, own, taken);
    });
    const isSame =
      quotations.length === article.quotations.length && quotations.every((q, i) => q === article.quotations[i]);
    return isSame ? article : { ...article, quotations };
  }

  /** Finds the quotations that `correction` is about; gives its standing where that is known already. */
  #assign(article: AnnotatedArticle, correction: Correction, parts: Map<Quotation, Parts>): Standing | null {
    const spans = placeAnchor(correction.of, article);
    if (spans === null) return 'gone';
    if (correction.kind === 'boundary') {
      const to = placeAnchor(correction.to, article);
      if (to === null || !isOrdered(to, article.text.length) || sharedLength(to, spans) === 0) return 'gone';
      if (article.quotations.some(({ content }) => isEqual(content, to))) return 'agrees';
    }
    const about = quotationsAt(article.quotations, spans);
    if (about.length === 0) return correction.kind === 'rejected' ? 'agrees' : 'reread';
    // one stretch cannot take the place of several
    if (correction.kind === 'boundary' && about.length > 1) return 'reread';
    const free = about.filter((quotation) => parts.get(quotation)?.[correction.kind] === undefined);
    for (const quotation of free) parts.set(quotation, { ...parts.get(quotation), [correction.kind]: correction });
    return free.length === 0 ? 'overruled' : null;
  }

  #show(article: AnnotatedArticle, machine: Quotation, parts: Parts, taken: Set<QuotationId>): Quotation[] {
    const { rejected, speaker, boundary } = parts;
    const stands = (correction: Correction, standing: Standing) => {
      if (this.standings.get(correction.id) !== 'applied') this.standings.set(correction.id, standing);
    };
    if (rejected !== undefined) {
      this.rejected.set(machine.id, { machine, article, corrections: [rejected] });
      this.#lead(rejected, machine.id);
      stands(rejected, 'applied');
      for (const other of [speaker, boundary]) if (other) stands(other, 'overruled');
      return [];
    }
    let shown = machine;
    const applied: Correction[] = [];
    if (speaker !== undefined) {
      const speakers = speaker.speakers.map((one) => this.#speaker(article, one));
      if (sameMembers(speakers, machine.speakers)) stands(speaker, 'agrees');
      else {
        shown = signedFor(shown, speakers);
        applied.push(speaker);
      }
    }
    const to = boundary && placeAnchor(boundary.to, article);
    if (boundary && to) {
      shown = bounded(article, shown, to, taken);
      applied.push(boundary);
    }
    if (applied.length === 0) return [machine];
    for (const correction of applied) {
      stands(correction, 'applied');
      this.#lead(correction, shown.id);
    }
    if (shown.id !== machine.id) this.successors.set(machine.id, shown.id);
    this.corrected.set(shown.id, { machine, corrections: applied });
    return [shown];
  }

  /** The id by which the words went when they were corrected leads to where they are now, too. */
  #lead({ quotation }: Correction, id: QuotationId): void {
    if (quotation !== id) this.successors.set(quotation, id);
  }

  /** The speaker whom a person named: of this id; else of this name in the list, or in the article; else a new one. */
  #speaker(article: AnnotatedArticle, { id, name, kind }: SignedSpeaker): SpeakerId {
    if (this.#speakers.has(id)) return id;
    const wanted = fold(name);
    const here = new Set(article.mentions.flatMap(({ speakers }) => speakers));
    const called = this.#corpus.speakers.filter(
      (speaker) =>
        (speaker.place !== null || here.has(speaker.id)) &&
        [speaker.name, ...speaker.aliases].some((each) => fold(each) === wanted),
    );
    const [only, ...others] = called;
    if (only !== undefined && others.length === 0) return only.id;
    const own = namedSpeakerId(name);
    if (!this.#speakers.has(own)) {
      const unlisted = { aliases: [], description: null, featured: false, gender: null, place: null };
      this.#speakers.set(own, { id: own, name, kind, ...unlisted });
    }
    return own;
  }

  corpusWith(changed: ReadonlyMap<ArticleId, AnnotatedArticle>): Corpus {
    const articles = this.#corpus.articles.map((article) => changed.get(article.id) ?? article);
    const shown = new Map<QuotationId, Quotation>();
    const renewed = new Set<QuotationId>([
      ...this.rejected.keys(),
      ...this.successors.keys(),
      ...this.corrected.keys(),
    ]);
    for (const { quotations } of changed.values())
      for (const quotation of quotations) shown.set(quotation.id, quotation);
    return {
      version: 1,
      articles,
      speakers: orderSpeakers(articles, [...this.#speakers.values()]),
      utterances: this.#corpus.utterances.flatMap((utterance) => {
        const isTouched = utterance.printings.some(({ quotation }) => renewed.has(quotation));
        return isTouched ? stillPrinted(utterance, shown, this.successors, renewed) : [utterance];
      }),
    };
  }
}

/** Of `utterance` the printings whose words and speaker are still those that made it one; nothing where one is left. */
function stillPrinted(
  utterance: Utterance,
  shown: ReadonlyMap<QuotationId, Quotation>,
  successors: ReadonlyMap<QuotationId, QuotationId>,
  renewed: ReadonlySet<QuotationId>,
): Utterance[] {
  const fullest = utterance.printings[utterance.fullest];
  const kept = utterance.printings.flatMap((printing) => {
    if (!renewed.has(printing.quotation)) return [{ from: printing, printing }];
    const quotation = shown.get(successors.get(printing.quotation) ?? printing.quotation);
    if (quotation === undefined || !quotation.speakers.some((id) => utterance.speakers.includes(id))) return [];
    const isHere = printing.spans.every((span) => quotation.content.some((own) => covers(own, span)));
    return isHere ? [{ from: printing, printing: { ...printing, quotation: quotation.id } }] : [];
  });
  if (kept.length < 2) return [];
  const place = kept.findIndex(({ from }) => from === fullest);
  const lengths = kept.map(({ printing }) => lengthOf(printing.spans));
  return [
    {
      ...utterance,
      printings: kept.map(({ printing }) => printing),
      fullest: place < 0 ? lengths.indexOf(Math.max(...lengths)) : place,
    },
  ];
}

/**
 * The quotations that hold the words at `spans`: the one of just these words, else those of which these words are at
 * least the half, and which lie in no other of them.
 */
export function quotationsAt(quotations: readonly Quotation[], spans: readonly Span[]): readonly Quotation[] {
  const same = quotations.filter(({ content }) => isEqual(content, spans));
  if (same.length > 0) return same.slice(0, 1);
  const most = quotations.filter(({ content }) => 2 * sharedLength(content, spans) >= lengthOf(content));
  const isInside = (one: Quotation, other: Quotation) =>
    one !== other &&
    one.content.every((span) => other.content.some((outer) => covers(outer, span))) &&
    lengthOf(one.content) < lengthOf(other.content);
  return most.filter((one) => !most.some((other) => isInside(one, other)));
}

function signedFor(quotation: Quotation, speakers: readonly SpeakerId[]): Quotation {
  const via = quotation.via.filter((id) => !speakers.includes(id));
  return { ...quotation, speakers, via, attribution: null, candidates: [], byHand: true };
}

/** The same quotation with other bounds. Its marks and what belongs to it go with a bound that stays. */
function bounded(
  article: AnnotatedArticle,
  quotation: Quotation,
  content: readonly [Span, ...Span[]],
  taken: Set<QuotationId>,
): Quotation {
  const [first] = content;
  const last = content.at(-1) as Span;
  const [oldFirst] = quotation.content;
  const oldLast = quotation.content.at(-1) as Span;
  const isClause = quotation.kind !== 'direct';
  const start = isClause ? Math.min(quotation.span.start, first.start) : quotation.span.start;
  const end = isClause ? Math.max(quotation.span.end, last.end) : quotation.span.end;
  const span = {
    start: isClause || first.start === oldFirst.start ? start : first.start,
    end: isClause || last.end === oldLast.end ? end : last.end,
  };
  const id = freeId(article, content, taken);
  taken.add(id);
  return { ...quotation, id, span, content };
}

/** The id that a reader of the program would give these words; the first that is free, where they are quoted already. */
function freeId(article: AnnotatedArticle, content: readonly Span[], taken: ReadonlySet<QuotationId>): QuotationId {
  for (let count = 1; ; count++) {
    const id = quotationIds(article.id, article.text, new Array(count).fill(content)).at(-1) as QuotationId;
    if (!taken.has(id)) return id;
  }
}

function isOrdered(spans: readonly Span[], length: number): boolean {
  return spans.every((span, index) => isWithin(span, length) && span.start >= (spans[index - 1]?.end ?? 0));
}

function isEqual(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end)
  );
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce(
    (sum, one) =>
      sum +
      b.reduce((own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
