import type { Corpus } from '../../core/corpus/types.ts';
import { foldWords } from '../../core/text/fold.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { Random } from './random.ts';

/** A quotation as the engines get it. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly outlet: string;
}

export interface TimedQuery {
  /** In our query language. */
  readonly text: string;
  /** Its words alone, for engines that know no operators, marks or negation. */
  readonly words: string;
}

/** A query made from one quotation, which is to be found again. */
export interface KnownItem {
  readonly text: string;
  readonly wanted: string;
}

export const CLASSES = ['c0', 'c1', 'c2', 'cp'] as const;

/** Words as remembered, with one typing error, with two, and with the last word cut. */
type KnownClass = (typeof CLASSES)[number];

export interface Drawn {
  readonly timed: readonly TimedQuery[];
  /** Phrases of those, for which every quotation that holds them must be found. */
  readonly phrases: readonly string[];
  readonly known: Readonly<Record<KnownClass, readonly KnownItem[]>>;
}

export function documentsOf(corpus: Corpus): Document[] {
  const names = new Map(corpus.speakers.map(({ id, name }) => [id, name]));
  return corpus.articles.flatMap((article) =>
    article.quotations.map((quotation) => ({
      id: quotation.id,
      text: quotation.content.map((span) => sliceSpan(article.text, span)).join(' '),
      speaker: quotation.speakers.map((id) => names.get(id) ?? '').join(', '),
      outlet: article.source.outlet ?? '',
    })),
  );
}

/** Of each class so many known items. */
const KNOWN = 250;

/** Words that half the language shares tell nobody which quotation was meant. */
const TOO_COMMON = 1 / 200;

/** Draws all queries before any engine is built, so that none can be made to suit one. */
export function drawQueries(corpus: Corpus, documents: readonly Document[], seed: number): Drawn {
  const random = new Random(seed);
  const frequency = frequencies(documents);
  const telling = (document: Document) =>
    foldWords(document.text).filter(
      (word) => word.length > 3 && (frequency.get(word) as number) <= Math.max(3, documents.length * TOO_COMMON),
    );
  const some = (least: number): { document: Document; words: string[] } => {
    for (;;) {
      const document = random.pick(documents);
      const words = [...new Set(telling(document))];
      if (words.length >= least) return { document, words };
    }
  };
  /** Words of one quotation, in its order, as someone remembers them. */
  const remembered = (count: number): { document: Document; words: string[] } => {
    const { document, words } = some(count);
    const kept = new Set(random.shuffled(words).slice(0, count));
    return { document, words: words.filter((word) => kept.has(word)) };
  };
  const anyWord = () => random.pick(foldWords(random.pick(documents).text));

  const phrases = Array.from({ length: 20 }, () => drawPhrase(documents, random));
  const filters = drawFilters(corpus, random);
  const timed: TimedQuery[] = [
    ...Array.from({ length: 10 }, () => plain(anyWord().slice(0, 1))),
    ...prefixes(10, anyWord, random),
    ...Array.from({ length: 30 }, () => plain(remembered(2).words.join(' '))),
    ...Array.from({ length: 15 }, () => plain(remembered(3).words.join(' '))),
    ...Array.from({ length: 15 }, () => plain(`${anyWord()} ${anyWord()} ${anyWord()}`)),
    ...phrases.map((phrase) => ({ text: `"${phrase}"`, words: phrase })),
    ...Array.from({ length: 20 }, () => plain(withErrors(remembered(2).words, 1, random).join(' '))),
    ...Array.from({ length: 10 }, () => plain(withErrors(remembered(2).words, 2, random).join(' '))),
    ...filters.map((filter, at) => {
      const word = at % 3 === 0 ? '' : anyWord();
      return { text: `${filter} ${word}`.trim(), words: word === '' ? 'the' : word };
    }),
    ...Array.from({ length: 10 }, () => plain(`${remembered(1).words[0]} zzyzx${random.between(100, 999)}`)),
  ];

  const item = (count: number, change: (words: string[]) => string[]): KnownItem => {
    const { document, words } = remembered(count);
    return { text: change(words).join(' '), wanted: document.id };
  };
  const items = (change: (words: string[]) => string[]) =>
    Array.from({ length: KNOWN }, () => item(random.between(2, 3), change));
  return {
    timed,
    phrases,
    known: {
      c0: items((words) => words),
      c1: items((words) => withErrors(words, 1, random)),
      c2: items((words) => withErrors(words, 2, random)),
      cp: items((words) => withLastCut(words, random)),
    },
  };
}

function plain(text: string): TimedQuery {
  return { text, words: text };
}

function frequencies(documents: readonly Document[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of documents)
    for (const word of new Set(foldWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words as they are typed: each with two letters, with three, and so on, five times a word. */
function prefixes(count: number, anyWord: () => string, random: Random): TimedQuery[] {
  return Array.from({ length: count }, () => {
    let word = anyWord();
    while (word.length < 5) word = anyWord();
    const before = random.chance(0.4) ? `${anyWord()} ` : '';
    return [2, 3, 4, 5, 6].map((length) => plain(before + word.slice(0, length)));
  }).flat();
}

function drawPhrase(documents: readonly Document[], random: Random): string {
  for (;;) {
    const words = foldWords(random.pick(documents).text);
    const length = random.between(2, 5);
    if (words.length < length) continue;
    const start = random.between(0, words.length - length);
    return words.slice(start, start + length).join(' ');
  }
}

function drawFilters({ articles, speakers }: Corpus, random: Random): string[] {
  const outlet = () => random.pick(articles).source.outlet ?? '';
  return Array.from({ length: 4 }, () => [
    `speaker:${random.pick(speakers.slice(0, 50)).id}`,
    `outlet:"${outlet()}"`,
    `kind:${random.pick(['direct', 'partial', 'reported'])}`,
    `after:${random.between(2021, 2023)}-0${random.between(1, 9)}`,
    `-kind:direct certainty:${random.pick(['certain', 'likely', 'doubtful'])}`,
  ]).flat();
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Makes typing errors, each in a word of its own where there are enough: a letter left out, added, replaced, or two swapped. */
function withErrors(words: readonly string[], count: number, random: Random): string[] {
  const result = [...words];
  const places = random.shuffled([...words.keys()]);
  for (let each = 0; each < count; each++) {
    const place = places[each % places.length] as number;
    result[place] = withError(result[place] as string, random);
  }
  return result;
}

function withError(word: string, random: Random): string {
  for (;;) {
    const at = random.between(0, word.length - 1);
    const letter = random.pick([...LETTERS]);
    const wrong = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
    ][random.between(0, 3)] as string;
    if (wrong !== word) return wrong;
  }
}

function withLastCut(words: readonly string[], random: Random): string[] {
  const last = words.at(-1) as string;
  const left = Math.max(3, last.length - random.between(1, 3));
  return [...words.slice(0, -1), last.slice(0, left)];
}
