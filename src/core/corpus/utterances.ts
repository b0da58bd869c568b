import { type Span, sliceSpan } from '../text/span.ts';
import { type ComparedWord, commonWords, comparedWords, weightOf } from './compared-words.ts';
import { findSpeakersInCommon } from './speakers-in-common.ts';
import type { Printing, SearchedArticle, SearchedQuotation, Utterance } from './types.ts';

/** A sentence of a direct quotation, or a partial or reported one as a whole: what is compared with what. */
interface Unit {
  readonly article: string;
  readonly quotation: SearchedQuotation;
  readonly spans: readonly [Span, ...Span[]];
  /** Inside the marks; of reported speech, the clause. */
  readonly words: readonly ComparedWord[];
  readonly weight: number;
  /** The words of the reporter that belong to it, too: "noting that he had met with the visitor “42 times …”". */
  readonly clause: readonly ComparedWord[];
  readonly quoted: boolean;
}

/** Two printings are of one utterance where they share at least this much of the lighter one's weight … */
const SHARED = 0.5;
/** … and at least this much in all: three words that say something, or a figure and one such word. */
const ENOUGH = 3;
/** A word that stands in more units than this tells nothing about which of them belong together. */
const TOO_COMMON = 200;

/** Sentences of one stretch: it ends at a full stop, question or exclamation mark before a space and a capital. */
function sentencesOf(text: string, span: Span): Span[] {
  const words = sliceSpan(text, span);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(/[.!?…]['’")\]]*\s+(?=["“‘']?\p{Lu})/gu)) {
    const end = match.index + match[0].trimEnd().length;
    // "U.S. Treasury": an initial before the stop ends no sentence
    if (/(?:^|[\s.])\p{L}\.$/u.test(words.slice(start, end))) continue;
    sentences.push({ start: span.start + start, end: span.start + end });
    start = match.index + match[0].length;
  }
  if (start < words.length) sentences.push({ start: span.start + start, end: span.end });
  return sentences;
}

function unitsOf(article: SearchedArticle): Unit[] {
  return article.quotations
    .filter(({ speakers }) => speakers.length > 0)
    .flatMap((quotation): Unit[] => {
      const groups: readonly (readonly [Span, ...Span[]])[] =
        quotation.kind === 'direct'
          ? quotation.content.flatMap((span) => sentencesOf(article.text, span).map((one): [Span] => [one]))
          : [quotation.content];
      return groups.map((spans) => {
        const words = spans.flatMap((span) => comparedWords(article.text, span));
        return {
          article: article.id,
          quotation,
          spans,
          words,
          weight: weightOf(words),
          clause: quotation.kind === 'mixed' ? comparedWords(article.text, quotation.span) : words,
          quoted: quotation.kind !== 'indirect',
        };
      });
    });
}

/**
 * How surely two units print one utterance, 0 to 1: the share of the lighter one's weight that stands in the other in
 * the same order. 0 where it is too little to say so. A reporter's own words count where one side has no marks: what
 * was said in "they have met 42 times" may be half outside the marks of "had met “42 times in ten years”".
 */
function likeness(a: Unit, b: Unit): number {
  const loose = a.quoted && b.quoted;
  const left = loose ? a.words : a.clause;
  const right = loose ? b.words : b.clause;
  const lighter = Math.min(a.weight, b.weight);
  if (lighter === 0) return 0;
  const shared = commonWords(left, right).reduce((sum, [index]) => sum + (left[index]?.weight ?? 0), 0);
  if (shared >= ENOUGH && shared / lighter >= SHARED) return Math.min(1, shared / lighter);
  // two fragments of the same two words or more, whole: "a lasting bond"
  const same = a.words.length === b.words.length && a.words.every(({ key }, index) => key === b.words[index]?.key);
  return same && loose && shared >= 2 ? SAME_FRAGMENT : 0;
}

/** Short words that agree whole are more often one occasion than not, and no more. */
const SAME_FRAGMENT = 0.6;

/** Pairs of units that share a speaker and at least two words that say something. */
function candidates(units: readonly Unit[]): [number, number][] {
  const bySpeakerWord = new Map<string, number[]>();
  units.forEach((unit, index) => {
    const keys = new Set(unit.clause.filter(({ weight }) => weight >= 1).map(({ key }) => key));
    for (const speaker of unit.quotation.speakers) {
      for (const key of keys) {
        const row = bySpeakerWord.get(`${speaker}\n${key}`);
        if (row === undefined) bySpeakerWord.set(`${speaker}\n${key}`, [index]);
        else row.push(index);
      }
    }
  });
  const shared = new Map<string, number>();
  for (const row of bySpeakerWord.values()) {
    if (row.length > TOO_COMMON) continue;
    for (const [nth, first] of row.entries()) {
      for (const second of row.slice(nth + 1)) {
        const pair = `${first} ${second}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].filter(([, count]) => count >= 2).map(([pair]) => pair.split(' ').map(Number) as [number, number]);
}

/** Within one article only the same words printed again are the same utterance; two similar sentences are two. */
function isAgain(a: Unit, b: Unit): boolean {
  return a.words.length === b.words.length && a.words.every(({ key }, index) => key === b.words[index]?.key);
}

/**
 * Groups the printings of each utterance: the same speaker, on the same occasion, whether printed whole, in fragments,
 * in another translation or as paraphrase. Sentence by sentence, so that a sentence that the other outlet did not report
 * at all stands for itself. Only groups of two printings or more; in the order of the articles. Pure.
 */
export function findUtterances(articles: readonly SearchedArticle[]): Utterance[] {
  const units = articles.flatMap(unitsOf);
  const group = units.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] as number;
    return at;
  };
  const scores = new Map<number, number>();
  const links = candidates(units)
    .map(([first, second]) => {
      const a = units[first] as Unit;
      const b = units[second] as Unit;
      const within = a.article === b.article;
      return { first, second, score: within && !isAgain(a, b) ? 0 : likeness(a, b) };
    })
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
  for (const { first, second, score } of links) {
    const one = root(first);
    const other = root(second);
    const least = Math.min(score, scores.get(one) ?? 1, scores.get(other) ?? 1);
    group[Math.max(one, other)] = Math.min(one, other);
    scores.set(Math.min(one, other), least);
  }
  const groups = new Map<number, Unit[]>();
  units.forEach((unit, index) => {
    const at = root(index);
    groups.set(at, [...(groups.get(at) ?? []), unit]);
  });
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([at, members]) => utteranceOf(members, scores.get(at) ?? 1));
}

function utteranceOf(members: readonly Unit[], score: number): Utterance {
  const printings = members.map(({ quotation, spans }): Printing => ({ quotation: quotation.id, spans }));
  // the fullest is the one with the most words in marks; reported speech only where nothing else is left
  const fullness = members.map(({ weight, quoted }) => (quoted ? 1e6 : 0) + weight);
  return {
    speakers: findSpeakersInCommon(members.map(({ quotation }) => quotation.speakers)),
    printings,
    fullest: fullness.indexOf(Math.max(...fullness)),
    score,
  };
}
