import type { Span } from '../text/span.ts';
import { type Spellings, spellingsOf } from './near-terms.ts';
import { grown, WordNumbers } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** A stretch of text to index; words of two stretches never stand together. */
export interface Stretch {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A run of neighbouring terms of the sorted vocabulary, half-open. */
export interface TermRange {
  readonly low: number;
  readonly high: number;
}

/** Stands in `tokens` between two stretches, where no phrase goes across. */
const BREAK = 0;

/** The words of items, an item after another: what an index is made of. Items can be added while the rest of them still comes. */
export class WordsInItems {
  readonly numbers = new WordNumbers();
  /** By the order in which words came first, not yet by the vocabulary. */
  tokens = new Uint32Array(1 << 14);
  starts = new Uint32Array(1 << 10);
  length = 0;
  itemCount = 0;

  add(item: readonly Stretch[]): void {
    if (this.itemCount + 1 >= this.starts.length) this.starts = grown(this.starts, 0);
    for (const { text, spans } of item) {
      for (const { start, end } of spans) {
        if (this.length > (this.starts[this.itemCount] as number)) this.push(BREAK);
        eachWord(text, start, end, (from, to) => this.push(this.numbers.numberOf(text, from, to)));
      }
    }
    this.starts[++this.itemCount] = this.length;
  }

  private push(token: number): void {
    if (this.length === this.tokens.length) this.tokens = grown(this.tokens, 0);
    this.tokens[this.length++] = token;
  }
}

/** The words of `items`, all of which are there. */
export function wordsIn(items: Iterable<readonly Stretch[]>): WordsInItems {
  const words = new WordsInItems();
  for (const item of items) words.add(item);
  return words;
}

/**
 * Which items hold which words, and in which order. An item is whatever has words: a quotation, a speaker's names, a
 * paragraph. Terms are numbered from 1 in the order of their code units, so that those with one beginning are neighbours.
 */
export class WordIndex {
  readonly terms: readonly string[];
  readonly spellings: Spellings;
  readonly itemCount: number;
  /** The terms of all items one after another, with a {@link BREAK} between stretches. */
  readonly tokens: Uint32Array;
  /** Where the tokens of each item begin; one more than there are items. */
  readonly itemStarts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly postingStarts: Uint32Array;

  constructor(words: WordsInItems) {
    const sorted = words.numbers.sorted();
    this.terms = ['', ...sorted.words];
    this.spellings = spellingsOf(this.terms);
    this.itemCount = words.itemCount;
    this.itemStarts = words.starts.slice(0, words.itemCount + 1);
    this.tokens = words.tokens.slice(0, words.length);
    renumber(this.tokens, sorted.numbers);
    [this.postingStarts, this.postings] = invert(this.tokens, this.itemStarts, this.terms.length);
  }

  /** Bytes of its arrays, and of its vocabulary as UTF-16. */
  get bytes(): number {
    const { units, starts, shared } = this.spellings;
    const arrays = [this.tokens, this.itemStarts, this.postings, this.postingStarts, units, starts, shared];
    // the terms are also kept as strings, as long as their units
    return arrays.reduce((sum, array) => sum + array.byteLength, units.byteLength);
  }

  /** The items that hold `term`, in order. */
  itemsWith(term: number): Uint32Array {
    return this.postings.subarray(this.postingStarts[term], this.postingStarts[term + 1]);
  }

  /** The items that hold any of the terms of `range`, some of them several times. */
  itemsWithAny({ low, high }: TermRange): Uint32Array {
    return this.postings.subarray(this.postingStarts[low], this.postingStarts[high]);
  }

  /** The term that is `word`, or 0. */
  termOf(word: string): number {
    const place = this.lowerBound(word);
    return this.terms[place] === word ? place : 0;
  }

  /** The terms that begin with `beginning`, the word itself included. */
  termsWith(beginning: string): TermRange {
    const low = this.lowerBound(beginning);
    let end = low;
    let high = this.terms.length;
    while (end < high) {
      const middle = (end + high) >>> 1;
      if ((this.terms[middle] as string).startsWith(beginning)) end = middle + 1;
      else high = middle;
    }
    return { low, high: end };
  }

  /** True where the terms of `item` somewhere run as `sequence` says. */
  holdsSequence(item: number, sequence: readonly TermRange[]): boolean {
    return this.findSequence(item, sequence, this.itemStarts[item] as number) >= 0;
  }

  /** The first place at or after `from` where `item` runs as `sequence` says, as a place in `tokens`; -1 for none. */
  findSequence(item: number, sequence: readonly TermRange[], from: number): number {
    const [first, ...others] = sequence as [TermRange, ...TermRange[]];
    const { low, high } = first;
    const last = (this.itemStarts[item + 1] as number) - sequence.length;
    for (let at = from; at <= last; at++) {
      const token = this.tokens[at] as number;
      if (token < low || token >= high) continue;
      let place = 0;
      while (place < others.length) {
        const range = others[place] as TermRange;
        const next = this.tokens[at + place + 1] as number;
        if (next < range.low || next >= range.high) break;
        place++;
      }
      if (place === others.length) return at;
    }
    return -1;
  }

  /** The items whose terms somewhere run as `sequence` says, in order. */
  itemsWithSequence(sequence: readonly TermRange[]): number[] {
    const rarest = sequence.reduce((best, range) => (this.breadth(range) < this.breadth(best) ? range : best));
    const found: number[] = [];
    if (sequence.some((range) => range.low >= range.high)) return found;
    const seen = new Uint8Array(rarest.high - rarest.low > 1 ? this.itemCount : 0);
    for (let term = rarest.low; term < rarest.high; term++) {
      for (const item of this.itemsWith(term)) {
        if (seen[item] === 1) continue;
        if (seen.length > 0) seen[item] = 1;
        if (this.holdsSequence(item, sequence)) found.push(item);
      }
    }
    return found.sort((a, b) => a - b);
  }

  private breadth({ low, high }: TermRange): number {
    return (this.postingStarts[high] as number) - (this.postingStarts[low] as number);
  }

  /** The first term that is not before `word`. */
  private lowerBound(word: string): number {
    let low = 1;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.terms[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Gives the tokens the places of their words in the sorted vocabulary. */
function renumber(tokens: Uint32Array, numbers: Uint32Array): void {
  const places = new Uint32Array(numbers.length + 1);
  for (let place = 0; place < numbers.length; place++) places[numbers[place] as number] = place + 1;
  for (let at = 0; at < tokens.length; at++) tokens[at] = places[tokens[at] as number] as number;
}

/** The items of each term, once each and in order: where each list begins, and the lists. */
function invert(tokens: Uint32Array, itemStarts: Uint32Array, termCount: number): [Uint32Array, Uint32Array] {
  const starts = new Uint32Array(termCount + 2);
  const seenIn = new Uint32Array(termCount);
  const eachOnce = (visit: (term: number, item: number) => void) => {
    seenIn.fill(0);
    for (let item = 0; item + 1 < itemStarts.length; item++) {
      for (let at = itemStarts[item] as number; at < (itemStarts[item + 1] as number); at++) {
        const term = tokens[at] as number;
        if (term === BREAK || seenIn[term] === item + 1) continue;
        seenIn[term] = item + 1;
        visit(term, item);
      }
    }
  };
  eachOnce((term) => {
    starts[term + 1] = (starts[term + 1] as number) + 1;
  });
  for (let term = 1; term < starts.length; term++) {
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  }
  const postings = new Uint32Array(starts[termCount] as number);
  const next = starts.slice();
  eachOnce((term, item) => {
    const at = next[term] as number;
    postings[at] = item;
    next[term] = at + 1;
  });
  return [starts, postings];
}
