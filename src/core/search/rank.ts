import { LEVELS } from './fields.ts';
import { UNTOLD } from './filters.ts';
import type { Tier } from './types.ts';
import type { TermRange, WordIndex } from './word-index.ts';

interface RankInput {
  /** The places of the hits, as printed. */
  readonly hits: Uint32Array;
  /** What the whole query says of each quotation. */
  readonly verdicts: Uint8Array;
  /** What each word says of each quotation. */
  readonly words: readonly Uint8Array[];
  /** How near the words stand to each other; `null` where they cannot stand in a row. */
  readonly nearness: Nearness | null;
  readonly index: WordIndex;
}

export function tierOf(verdict: number, isPhrase: boolean): Tier {
  if (isPhrase) return 'phrase';
  return verdict <= LEVELS.context.exact ? 'context' : 'words';
}

/** `undefined` is past the end of the corpus. */
export function isHit(verdict: number | undefined): boolean {
  return verdict !== undefined && verdict > UNTOLD;
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
export function rank({ hits, verdicts, words, nearness, index }: RankInput): Uint32Array {
  if (words.length === 0) return hits;
  const buckets = new Uint16Array(hits.length);
  const next = new Uint32Array(BUCKETS);
  for (let each = 0; each < hits.length; each++) {
    const at = hits[each] as number;
    const near = nearness === null ? 0 : nearness.of(at);
    const level = near === 1 ? PHRASE : Math.min(PHRASE - 1, verdicts[at] as number);
    const bucket = level * STEPS + Math.floor(fineness(words, at, near, index) * (STEPS - 1));
    buckets[each] = bucket;
    next[bucket] = (next[bucket] as number) + 1;
  }
  let from = 0;
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket--) {
    const count = next[bucket] as number;
    next[bucket] = from;
    from += count;
  }
  const places = new Uint32Array(hits.length);
  for (let each = 0; each < hits.length; each++) {
    const bucket = buckets[each] as number;
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    places[place] = hits[each] as number;
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

/** How near the words of a sequence stand to each other in a quotation. */
export class Nearness {
  private readonly index: WordIndex;
  private readonly sequence: readonly TermRange[];
  /** Where each word of the sequence was last seen. */
  private readonly seen: Int32Array;

  constructor(index: WordIndex, sequence: readonly TermRange[]) {
    this.index = index;
    this.sequence = sequence;
    this.seen = new Int32Array(sequence.length);
  }

  /** 1 where the words follow one another just so, less the longer the shortest stretch is that holds them all, else 0. */
  of(item: number): number {
    const size = this.sequence.length;
    const shortest = this.shortestStretch(item);
    if (shortest === size && this.index.holdsSequence(item, this.sequence)) return 1;
    return shortest === 0 ? 0 : (0.9 * size) / Math.max(size, shortest);
  }

  private shortestStretch(item: number): number {
    const { tokens, itemStarts } = this.index;
    const { seen, sequence } = this;
    const size = sequence.length;
    const end = itemStarts[item + 1] as number;
    let shortest = 0;
    seen.fill(-1);
    for (let at = itemStarts[item] as number; at < end; at++) {
      const term = tokens[at] as number;
      let earliest = at;
      let isWord = false;
      for (let each = 0; each < size; each++) {
        const { low, high } = sequence[each] as TermRange;
        if (term >= low && term < high) {
          seen[each] = at;
          isWord = true;
        }
        if ((seen[each] as number) < earliest) earliest = seen[each] as number;
      }
      if (isWord && earliest >= 0 && (shortest === 0 || at - earliest + 1 < shortest)) shortest = at - earliest + 1;
    }
    return shortest;
  }
}
