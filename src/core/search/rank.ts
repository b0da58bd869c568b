import { LEVELS } from './fields.ts';
import { UNTOLD, YES } from './filters.ts';
import type { Tier } from './types.ts';
import type { TermRange, WordIndex } from './word-index.ts';

/** The quotations that match, best first, and what each of them is. */
export interface Ranking {
  /** Places of quotations, in the order asked for. */
  readonly places: Uint32Array;
  /** True for each place whose words stand one after another as the query has them. */
  readonly isPhrase: Uint8Array;
}

export interface RankInput {
  /** What the whole query says of each quotation. */
  readonly verdicts: Uint8Array;
  /** What each word says of each quotation. */
  readonly words: readonly Uint8Array[];
  /** The words of the query in the quotations' own index, in order; `null` where they cannot stand in a row. */
  readonly sequence: readonly TermRange[] | null;
  readonly index: WordIndex;
}

export function tierOf(verdict: number, isPhrase: boolean): Tier {
  if (isPhrase) return 'phrase';
  return verdict <= LEVELS.context.exact ? 'context' : 'words';
}

export function isHit(verdict: number): boolean {
  return verdict > UNTOLD;
}

/** Finer steps than the level of the weakest word. */
const STEPS = 256;
const PHRASE = 15;
const BUCKETS = (PHRASE + 1) * STEPS;

/**
 * Orders the hits: a phrase first; then by the weakest word; then by how well all words match, how near they stand to
 * each other and how much of the quotation they make up; equals as printed. Counting instead of sorting, since a
 * letter may be found in every quotation.
 */
export function rank({ verdicts, words, sequence, index }: RankInput): Ranking {
  const isPhrase = new Uint8Array(verdicts.length);
  const buckets = new Uint16Array(verdicts.length);
  const counts = new Uint32Array(BUCKETS + 1);
  let hits = 0;
  for (let at = 0; at < verdicts.length; at++) {
    const verdict = verdicts[at] as number;
    if (!isHit(verdict)) continue;
    hits++;
    let bucket = 0; // without words all are equal
    if (verdict !== YES) {
      const near = sequence === null ? 0 : closeness(index, at, sequence);
      if (near === 1) isPhrase[at] = 1;
      bucket = (near === 1 ? PHRASE : verdict) * STEPS + Math.floor(fineness(words, at, near, index) * (STEPS - 1));
    }
    buckets[at] = bucket;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return { places: inOrder(verdicts, buckets, counts, hits), isPhrase };
}

function inOrder(verdicts: Uint8Array, buckets: Uint16Array, counts: Uint32Array, hits: number): Uint32Array {
  const next = new Uint32Array(BUCKETS);
  let from = 0;
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket--) {
    next[bucket] = from;
    from += counts[bucket] as number;
  }
  const places = new Uint32Array(hits);
  for (let at = 0; at < verdicts.length; at++) {
    if (!isHit(verdicts[at] as number)) continue;
    const bucket = buckets[at] as number;
    const place = next[bucket] as number;
    places[place] = at;
    next[bucket] = place + 1;
  }
  return places;
}

/** From 0 to 1: the mean level of the words, their nearness, and the share of the quotation that they make up. */
function fineness(words: readonly Uint8Array[], at: number, near: number, index: WordIndex): number {
  const { exact, beginning } = LEVELS.quotation;
  let levels = 0;
  let own = 0;
  for (const word of words) {
    const level = word[at] as number;
    levels += level;
    if (level === exact || level === beginning) own++;
  }
  const length = (index.itemStarts[at + 1] as number) - (index.itemStarts[at] as number);
  const share = Math.min(1, own / Math.max(1, length));
  return 0.5 * (levels / (exact * words.length)) + 0.3 * near + 0.2 * Math.sqrt(share);
}

/**
 * How near the words of `sequence` stand to each other in item `at`: 1 where they follow one another just so, less the
 * longer the shortest stretch is that holds them all, 0 where no stretch does.
 */
function closeness(index: WordIndex, at: number, sequence: readonly TermRange[]): number {
  const { tokens, itemStarts } = index;
  const size = sequence.length;
  const seen = new Int32Array(size).fill(-1);
  let shortest = Number.POSITIVE_INFINITY;
  let run = 0;
  for (let token = itemStarts[at] as number; token < (itemStarts[at + 1] as number); token++) {
    const term = tokens[token] as number;
    let isWord = false;
    for (let each = 0; each < size; each++) {
      const { low, high } = sequence[each] as TermRange;
      if (term < low || term >= high) continue;
      seen[each] = token;
      isWord = true;
    }
    if (!isWord) continue;
    let earliest = token;
    for (let each = 0; each < size; each++) earliest = Math.min(earliest, seen[each] as number);
    if (earliest < 0) continue;
    shortest = Math.min(shortest, token - earliest + 1);
    run++;
  }
  if (run === 0) return 0;
  if (shortest <= size && index.holdsSequence(at, sequence)) return 1;
  return (0.9 * size) / Math.max(size, shortest);
}
