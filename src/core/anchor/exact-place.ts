import { fold, foldWords } from '../text/fold.ts';
import { covers, type Span } from '../text/span.ts';
import type { PublishedQuotation, ReadArticle, ReadQuotation } from './aliases.ts';
import { findRuns, placedWords, type Word, wordSimilarity } from './words.ts';

/** Where published words stand in an article as it is read today. */
export interface Place {
  readonly spans: readonly [Span, ...Span[]];
  /** The quotation whose content covers them. */
  readonly quotation: string | null;
}

/*
 * The thresholds, with those of place.ts, are calibrated in place.test.ts, whose tables say what each has to let in and
 * to keep out.
 */

/** With fewer words than this, only the very words are an answer: "economic cooperation" is not "economic coercion". */
export const FEWEST_SIMILAR_WORDS = 5;
/** How much of the words around has to be the same for that, and for a run of fewer words than {@link FEWEST_SIMILAR_WORDS}. */
export const SAME_SURROUNDINGS = 0.5;
/** The parts of one quotation stand close: this many characters between all of them. */
export const FARTHEST_APART = 600;

export interface Candidate extends Place {
  readonly similarity: number;
  readonly surroundings: number;
}

/**
 * The same words in the same order, whatever became of case, accents, marks and punctuation. Of places that are as good
 * as each other it is the first, or the one nearest to `near`, where that is known.
 */
export function placeExactly(wanted: PublishedQuotation, article: ReadArticle, near = 0): Place | null {
  const parts = wanted.exact.map(foldWords).filter((words) => words.length > 0);
  const total = parts.flat().length;
  const words = placedWords(article.text);
  // a short phrase may be quoted twice, from two mouths: only where it stands tells one from the other
  const isIt = (one: Candidate) => total >= FEWEST_SIMILAR_WORDS || one.surroundings >= SAME_SURROUNDINGS;
  const whole = article.quotations.filter((quotation) => sameWords(wordsIn(words, quotation.content), parts.flat()));
  const equal = whole.map((quotation) => candidate(wanted, words, quotation.content, 1, quotation.id)).filter(isIt);
  if (equal.length > 0) return best(equal, near);

  const runs = chains(parts, words)
    .map((run) => withEnds(wanted, article.text, run))
    .map((spans) => candidate(wanted, words, spans, 1, holderOf(spans, article)));
  return best(runs.filter(isIt), near);
}

/** The very words as a part of `quotation`, or all of it. */
export function placeWithin(
  wanted: PublishedQuotation,
  article: ReadArticle,
  quotation: ReadQuotation,
): readonly [Span, ...Span[]] | null {
  const parts = wanted.exact.map(foldWords).filter((words) => words.length > 0);
  const words = placedWords(article.text);
  if (sameWords(wordsIn(words, quotation.content), parts.flat())) return quotation.content;
  const only = { ...article, quotations: [quotation] };
  const run = chains(parts, words).find((spans) => holderOf(spans, only) !== null);
  return run === undefined ? null : withEnds(wanted, article.text, run);
}

export function candidate(
  wanted: PublishedQuotation,
  words: readonly Word[],
  spans: readonly [Span, ...Span[]],
  similarity: number,
  quotation: string | null,
): Candidate {
  return { spans, quotation, similarity, surroundings: sameSurroundings(wanted, words, spans) };
}

/** Rather in a quotation than in none, then the most similar, then the most alike around, then the nearest to `near`. */
export function best(candidates: readonly Candidate[], near = 0): Place | null {
  const rank = (one: Candidate) => (one.quotation === null ? 0 : 10) + 3 * one.similarity + one.surroundings;
  const distance = (one: Candidate) => Math.abs(one.spans[0].start - near);
  let chosen: Candidate | null = null;
  for (const one of candidates) {
    const lead = chosen === null ? 1 : rank(one) - rank(chosen);
    if (lead > 0 || (lead === 0 && chosen !== null && distance(one) < distance(chosen))) chosen = one;
  }
  return chosen && { spans: chosen.spans, quotation: chosen.quotation };
}

/** Every way to find the parts one after the other, each as near to the one before as it is to be had. */
function chains(parts: readonly string[][], words: readonly Word[]): [Span, ...Span[]][] {
  const [first, ...rest] = parts.map((part) => ({ part, runs: findRuns(words, part) }));
  if (first === undefined) return [];
  const found: [Span, ...Span[]][] = [];
  for (const run of first.runs) {
    const spans: [Span, ...Span[]] = [spanOf(words, run, first.part.length)];
    let next = run + first.part.length;
    for (const { part, runs } of rest) {
      const at = runs.find((place) => place >= next);
      if (at === undefined) break;
      spans.push(spanOf(words, at, part.length));
      next = at + part.length;
    }
    if (spans.length === parts.length && gaps(spans) <= FARTHEST_APART) found.push(spans);
  }
  return found;
}

/** A run goes from word to word; the full stop after the last, and the bracket before the first, belong to it as well. */
function withEnds(
  wanted: PublishedQuotation,
  text: string,
  spans: readonly [Span, ...Span[]],
): readonly [Span, ...Span[]] {
  const parts = wanted.exact.filter((part) => foldWords(part).length > 0).map(fold);
  const folded = fold(text);
  const [first, ...rest] = spans.map(({ start, end }, index) => {
    const part = parts[index] as string;
    const words = placedWords(part);
    let before = (words[0] as Word).start;
    while (before > 0 && start > 0 && part[before - 1] === folded[start - 1]) {
      before--;
      start--;
    }
    let after = (words.at(-1) as Word).end;
    while (after < part.length && part[after] === folded[end]) {
      after++;
      end++;
    }
    return { start, end };
  });
  return [first as Span, ...rest];
}

export function spanOf(words: readonly Word[], at: number, count: number): Span {
  return { start: (words[at] as Word).start, end: (words[at + count - 1] as Word).end };
}

export function gaps(spans: readonly Span[]): number {
  return spans.slice(1).reduce((sum, span, index) => sum + span.start - (spans[index] as Span).end, 0);
}

export function wordsIn(words: readonly Word[], spans: readonly Span[]): string[] {
  return words.filter((word) => spans.some((span) => covers(span, word))).map((word) => word.form);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

export function holderOf(spans: readonly Span[], article: ReadArticle): string | null {
  const holds = ({ content }: ReadQuotation) => spans.every((span) => content.some((own) => covers(own, span)));
  return article.quotations.find(holds)?.id ?? null;
}

/** How much of what stood around the words stands around `spans`: the mean of both sides, 0 to 1. */
function sameSurroundings(
  wanted: PublishedQuotation,
  words: readonly Word[],
  spans: readonly [Span, ...Span[]],
): number {
  const { start } = spans[0];
  const { end } = spans.at(-1) as Span;
  // the outermost word of either side may have been cut in two
  const before = foldWords(wanted.prefix).slice(1);
  const after = foldWords(wanted.suffix).slice(0, -1);
  const from = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= end);
  const left = words.slice(
    Math.max(0, (from < 0 ? words.length : from) - before.length),
    from < 0 ? words.length : from,
  );
  const right = to < 0 ? [] : words.slice(to, to + after.length);
  const forms = (some: readonly Word[]) => some.map((word) => word.form);
  return (wordSimilarity(before, forms(left)) + wordSimilarity(after, forms(right))) / 2;
}
