import type { ArticleId } from '../article/types.ts';
import type { Quotation, QuotationId } from '../quote/types.ts';
import { covers, type Span, sliceSpan } from '../text/span.ts';
import { type ComparedWord, commonWords, comparedWords } from './compared-words.ts';
import type { AnnotatedArticle, Printing, Utterance } from './types.ts';

/**
 * What became of a stretch of the fullest printing in another:
 * - `kept`: the same words, inside the marks of both;
 * - `cut-marked`: left out, and shown to be by an ellipsis or by the end of a fragment's marks;
 * - `cut`: left out inside one pair of marks, without a sign;
 * - `added`: words that the fullest does not have;
 * - `replaced`: other words, inside the marks of both;
 * - `paraphrased`: in the reporter's own words, outside the marks.
 */
export type DifferenceKind = 'kept' | 'cut-marked' | 'cut' | 'added' | 'replaced' | 'paraphrased';

export interface Difference {
  readonly kind: DifferenceKind;
  /** In the text of the fullest printing's article; null for what was added. */
  readonly fullest: Span | null;
  /** In the text of the other printing's article; null for what was cut. */
  readonly other: Span | null;
  /** Whether the other printing has it inside its marks. */
  readonly inside: boolean;
}

/** What one article prints of an utterance, beside the fullest printing. */
export interface Side {
  readonly article: ArticleId;
  readonly quotations: readonly QuotationId[];
  /** Its fragments inside marks, in the order of the text; empty where it only reports. */
  readonly fragments: readonly Span[];
  /** The stretches of the fullest printing that it has inside its marks. */
  readonly kept: readonly Span[];
  /** How many of the words of the fullest those are. */
  readonly keptWords: number;
  readonly differences: readonly Difference[];
  /** Two translations of one sentence: nothing is said of cutting, and no share is given. */
  readonly renderings: boolean;
}

export interface Comparison {
  readonly article: ArticleId;
  readonly quotation: QuotationId;
  /** The words of the fullest printing. */
  readonly spans: readonly Span[];
  readonly words: number;
  readonly sides: readonly Side[];
}

interface PlacedWord extends ComparedWord {
  /** The number of the fragment inside whose marks it stands; -1 in the reporter's own words. */
  readonly fragment: number;
}

/** The fragments of one article farther apart than this are not read as one sentence. */
const FARTHEST = 600;
const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]/u;
/** This many places inside both marks that differ, and none marked as cut, are a translator's work and not an editor's. */
const RENDERINGS = 2;

/** Aligns every printing of an utterance, article by article, with the fullest, word by word. Pure. */
export function alignUtterance(articles: ReadonlyMap<QuotationId, AnnotatedArticle>, utterance: Utterance): Comparison {
  const fullest = utterance.printings[utterance.fullest] as Printing;
  const home = articles.get(fullest.quotation);
  if (home === undefined) throw new RangeError(`no article holds the quotation "${fullest.quotation}"`);
  const words = fullest.spans.flatMap((span) => comparedWords(home.text, span));
  const sides: Side[] = [];
  const others = utterance.printings.filter((_, index) => index !== utterance.fullest);
  for (const run of runsOf(articles, others)) sides.push(alignSide(home, words, run));
  return { article: home.id, quotation: fullest.quotation, spans: fullest.spans, words: words.length, sides };
}

interface Run {
  readonly article: AnnotatedArticle;
  readonly printings: readonly (Printing & { readonly whole: Quotation })[];
}

/** The printings of one article that stand close enough to be read as one sentence, in the order of the text. */
function runsOf(articles: ReadonlyMap<QuotationId, AnnotatedArticle>, printings: readonly Printing[]): Run[] {
  const placed = printings
    .flatMap((printing) => {
      const article = articles.get(printing.quotation);
      const whole = article?.quotations.find(({ id }) => id === printing.quotation);
      return article === undefined || whole === undefined ? [] : [{ article, printing: { ...printing, whole } }];
    })
    .sort((a, b) => a.article.id.localeCompare(b.article.id) || a.printing.spans[0].start - b.printing.spans[0].start);
  const runs: { article: AnnotatedArticle; printings: (Printing & { readonly whole: Quotation })[] }[] = [];
  for (const { article, printing } of placed) {
    const run = runs.at(-1);
    const end = run?.printings.at(-1)?.spans.at(-1)?.end ?? 0;
    if (run?.article.id === article.id && printing.spans[0].start - end < FARTHEST) run.printings.push(printing);
    else runs.push({ article, printings: [printing] });
  }
  return runs;
}

/** The words of a run: what stands in its marks, and the reporter's words between and, of a partial quotation, around. */
function wordsOf({ article, printings }: Run): { words: PlacedWord[]; fragments: Span[] } {
  const fragments = printings.flatMap(({ spans, whole }) => (whole.kind === 'indirect' ? [] : spans));
  const all = printings.flatMap(({ spans, whole }) =>
    whole.kind === 'mixed' ? [whole.span, ...spans, ...leadOf(article.text, whole)] : spans,
  );
  const span = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const words = comparedWords(article.text, span).map((word) => ({
    ...word,
    fragment: fragments.findIndex((fragment) => covers(fragment, word.span)),
  }));
  return { words, fragments };
}

/** The reporter's words from the reporting word to the first fragment, where they say something: "scolded *all who see*". */
function leadOf(text: string, { attribution, content }: Quotation): Span[] {
  const cue = attribution?.cue ?? null;
  if (cue === null || cue.end > content[0].start || content[0].start - cue.end > FARTHEST_LEAD) return [];
  const lead = { start: cue.end, end: content[0].start };
  if (LEAD_BREAKS.test(sliceSpan(text, lead))) return [];
  return comparedWords(text, lead).some(({ weight }) => weight >= 1) ? [lead] : [];
}

const FARTHEST_LEAD = 80;
/** A sentence that ends, or other words in marks. An apostrophe is neither. */
const LEAD_BREAKS = /[.!?…]\s|["“”„«»].+\S/u;

function around(words: readonly ComparedWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

function alignSide(home: AnnotatedArticle, full: readonly ComparedWord[], run: Run): Side {
  const { words, fragments } = wordsOf(run);
  const pairs = commonWords(full, words);
  const differences: Difference[] = [];
  const kept: Span[] = [];
  let keptWords = 0;
  let i = 0;
  let j = 0;
  for (let nth = 0; nth <= pairs.length; ) {
    const [fullAt, wordAt] = pairs[nth] ?? [full.length, words.length];
    const edge = nth === 0 || nth === pairs.length;
    differences.push(
      ...gap(run.article, full.slice(i, fullAt), words.slice(j, wordAt), words[j - 1], words[wordAt], edge),
    );
    // a run of shared words that are neighbours on both sides, inside one fragment or outside all
    let length = 0;
    while (
      nth + length < pairs.length &&
      pairs[nth + length]?.[0] === fullAt + length &&
      pairs[nth + length]?.[1] === wordAt + length &&
      words[wordAt + length]?.fragment === words[wordAt]?.fragment
    ) {
      length++;
    }
    if (length === 0) break;
    const fullSpan = around(full.slice(fullAt, fullAt + length));
    const inside = words[wordAt]?.fragment !== -1;
    differences.push({
      kind: inside ? 'kept' : 'paraphrased',
      fullest: fullSpan,
      other: around(words.slice(wordAt, wordAt + length)),
      inside,
    });
    if (inside && fullSpan !== null) {
      kept.push(fullSpan);
      keptWords += length;
    }
    i = fullAt + length;
    j = wordAt + length;
    nth += length;
  }
  const quotations = run.printings.map(({ quotation }) => quotation);
  const joined = joinParaphrases(differences);
  const renderings = isRendering(home, run, joined);
  return { article: run.article.id, quotations, fragments, kept, keptWords, differences: joined, renderings };
}

/** What stands between two stretches that both sides share. `edge`: before the first or after the last of them. */
function gap(
  article: AnnotatedArticle,
  full: readonly ComparedWord[],
  words: readonly PlacedWord[],
  before: PlacedWord | undefined,
  after: PlacedWord | undefined,
  edge: boolean,
): Difference[] {
  const inside = words.filter(({ fragment }) => fragment !== -1);
  const fullest = around(full);
  if (fullest === null) {
    // a reporter's words before the first mark or after the last belong to no gap
    if (words.length === 0 || (edge && inside.length === 0)) return [];
    return [{ kind: 'added', fullest: null, other: around(words), inside: inside.length > 0 }];
  }
  if (words.length === 0) {
    // between two stretches of the reporter's own words nothing is cut: they say it in their own way
    if (!edge && before?.fragment === -1 && after?.fragment === -1) {
      return [{ kind: 'paraphrased', fullest, other: null, inside: false }];
    }
    const shown = { start: before?.span.end ?? 0, end: after?.span.start ?? article.text.length };
    const marked =
      edge || before?.fragment !== after?.fragment || ELLIPSIS.test(article.text.slice(shown.start, shown.end));
    return [{ kind: marked ? 'cut-marked' : 'cut', fullest, other: null, inside: !marked }];
  }
  const replaced = inside.length === words.length;
  return [{ kind: replaced ? 'replaced' : 'paraphrased', fullest, other: around(words), inside: replaced }];
}

/** Neighbouring stretches in the reporter's own words are one paraphrase: shared words in it are no quotation. */
function joinParaphrases(differences: readonly Difference[]): Difference[] {
  const joined: Difference[] = [];
  for (const one of differences) {
    const last = joined.at(-1);
    if (last?.kind === 'paraphrased' && one.kind === 'paraphrased') {
      joined[joined.length - 1] = {
        ...last,
        fullest: hull(last.fullest, one.fullest),
        other: hull(last.other, one.other),
      };
    } else joined.push(one);
  }
  return joined;
}

function hull(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function isRendering(home: AnnotatedArticle, run: Run, differences: readonly Difference[]): boolean {
  const first = differences.findIndex(({ kind }) => kind === 'kept');
  const last = differences.findLastIndex(({ kind }) => kind === 'kept');
  if (first < 0 || home.id === run.article.id) return false;
  const aligned = differences.slice(first, last + 1);
  const ellipsis = run.printings.some(({ spans }) =>
    spans.some(({ start, end }) => ELLIPSIS.test(run.article.text.slice(start, end))),
  );
  const places = aligned.filter(
    ({ kind, inside }) => kind === 'replaced' || kind === 'cut' || (kind === 'added' && inside),
  );
  return !ellipsis && places.length >= RENDERINGS;
}
