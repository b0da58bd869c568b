import { type Field, LEVELS } from './fields.ts';
import { applyFilter, NO, UNTOLD } from './filters.ts';
import type { Indexes } from './indexes.ts';
import { explain } from './marks.ts';
import {
  evaluate,
  exactly,
  exactlyOrNearly,
  type Leaves,
  lower,
  nearly,
  type Sought,
  wantedParts,
  writeLevels,
} from './match.ts';
import { editsAllowed } from './near-terms.ts';
import { fours } from './pool.ts';
import { type FilterPart, filtersIn, type Part, type PhrasePart, type Query, type WordPart } from './query.ts';
import { isHit, Nearness, rank, tierOf } from './rank.ts';
import type { Hit, SearchOptions } from './types.ts';
import { wordsOf } from './words.ts';

/**
 * How much is forgiven: `none`; a `slip` in each word that is nowhere; or `more`, which is also a slip that made another
 * word, and one word of three or more that is missing.
 */
type Tolerance = 'none' | 'slip' | 'more';

/** How a query is to be read. */
export interface Reading {
  /** True where its last word is still being typed and may be a beginning. */
  readonly isUnfinished: boolean;
  readonly tolerance: Tolerance;
}

/** The level of a hit that lacks a word. */
const LEAST = LEVELS.context.beginning;

/** Fewer words than this tell too little once one of them is missing. */
const FEWEST_WITH_ONE_MISSING = 3;

/** The words at the top level of a query, of which more is forgiven than of others. */
export function plainWords(parts: readonly Part[]): WordPart[] {
  return parts.filter((part) => part.kind === 'word');
}

/** True where the query asks for the text around the quotations, too. */
function asksForContext(parts: readonly Part[]): boolean {
  return parts.some((part) => {
    if (part.kind === 'filter') return part.operator === 'in' && part.value === 'context';
    return (part.kind === 'all' || part.kind === 'any') && asksForContext(part.parts);
  });
}

/** One query put to the corpus. What each word and filter says is found out once, however often it is asked. */
export class Asked {
  /** The places of the hits, as printed. */
  readonly hits: Uint32Array;
  private readonly verdicts: Uint8Array;
  private readonly parts: readonly Part[];
  private readonly indexes: Indexes;
  private readonly reading: Reading;
  private readonly fields: readonly Field[];
  private readonly last: Part | undefined;
  private readonly sought = new Map<Part, readonly Sought[]>();
  private readonly said = new Map<Part, Uint8Array>();
  private readonly leaves: Leaves = {
    word: (part) => this.wordVerdicts(part),
    filter: (part) => this.filterVerdicts(part),
  };

  constructor(query: Query, indexes: Indexes, reading: Reading) {
    this.parts = query.parts;
    this.indexes = indexes;
    this.reading = reading;
    this.fields = asksForContext(query.parts) ? indexes.fieldsWithContext() : indexes.fields;
    this.last = reading.isUnfinished ? lastLeaf(query.parts) : undefined;
    this.verdicts = this.verdictsOf(query.parts);
    this.hits = this.placesOfHits(this.verdicts);
  }

  /** The hits of other parts, made of the same words and filters. */
  hitsOf(parts: readonly Part[]): Uint32Array {
    return this.placesOfHits(this.verdictsOf(parts));
  }

  /** How many quotations would be hits or not if they had a date. */
  get undated(): number {
    const asksForDate = filtersIn(this.parts).some(({ operator }) => operator === 'before' || operator === 'after');
    let count = 0;
    for (let at = 0; asksForDate && at < this.verdicts.length; at++) if (this.verdicts[at] === UNTOLD) count++;
    return count;
  }

  private placesOfHits(verdicts: Uint8Array): Uint32Array {
    const places = this.indexes.pool.takePlaces();
    const four = fours(verdicts);
    let count = 0;
    for (let place = 0; place < four.length; place++) {
      if (four[place] === 0) continue;
      for (let at = place * 4; at < place * 4 + 4; at++) if (isHit(verdicts[at])) places[count++] = at;
    }
    return places.subarray(0, count);
  }

  private verdictsOf(parts: readonly Part[]): Uint8Array {
    const { pool } = this.indexes;
    if (this.reading.tolerance !== 'more') return evaluate(parts, this.leaves, pool);
    const words = plainWords(parts);
    const others = parts.filter((part) => part.kind !== 'word');
    return atLeastAllButOne(words.map(this.leaves.word), evaluate(others, this.leaves, pool), pool.takeBytes());
  }

  /** The hits in the order and number asked for. */
  show({ order = 'best', offset = 0, limit = Number.POSITIVE_INFINITY }: SearchOptions): Hit[] {
    const { records } = this.indexes;
    const nearness = this.nearness();
    const places = order === 'printed' ? this.hits : this.ranked(nearness);
    const sought = wantedParts(this.parts).flatMap((part) => this.soughtFor(part));
    return Array.from(places.subarray(offset, Math.min(places.length, offset + limit)), (at) => {
      const isPhrase = nearness !== null && nearness.of(at) === 1;
      const tier = this.reading.tolerance === 'none' ? tierOf(this.verdicts[at] as number, isPhrase) : 'similar';
      return { quotation: records.quotations[at]?.id ?? '', tier, ...explain(at, sought, records) };
    });
  }

  /** The places of what a word names in field number `field` (1 the speakers, 2 the outlets), quoted or not. */
  itemsNamed(part: WordPart | PhrasePart, field: 1 | 2): Set<number> {
    const found = new Set<number>();
    for (const sought of this.soughtFor(part)) {
      const [{ index }, ways] = sought[field] as Sought[number];
      for (const { sequence } of ways) for (const item of index.itemsWithSequence(sequence)) found.add(item);
    }
    return found;
  }

  private ranked(nearness: Nearness | null): Uint32Array {
    const words = wantedParts(this.parts).map((part) => this.wordVerdicts(part));
    return rank({ hits: this.hits, verdicts: this.verdicts, words, nearness, index: this.indexes.fields[0].index });
  }

  /** How near the words of the query stand to each other, where a quotation may have them in a row. */
  private nearness(): Nearness | null {
    if (this.reading.tolerance !== 'none') return null;
    const words = this.parts.filter((part) => part.kind !== 'filter' && part.kind !== 'not');
    if (!words.every((part) => part.kind === 'word' || part.kind === 'phrase')) return null;
    const { index } = this.indexes.fields[0];
    const ranges = words.flatMap((part) =>
      wordsOf(part.text).map((word, at, all) => {
        if (part === this.last && at === all.length - 1) return index.termsWith(word);
        const term = index.termOf(word);
        return { low: term, high: term === 0 ? 0 : term + 1 };
      }),
    );
    return ranges.length > 1 && ranges.every(({ low, high }) => low < high) ? new Nearness(index, ranges) : null;
  }

  private soughtFor(part: WordPart | PhrasePart): readonly Sought[] {
    const known = this.sought.get(part);
    if (known) return known;
    const words = wordsOf(part.text);
    const isUnfinished = part === this.last;
    const { tolerance } = this.reading;
    // a run of signs that are words by themselves holds no typing error that could be told from another word
    const isTolerant = tolerance !== 'none' && part.kind === 'word' && words.some((word) => editsAllowed(word) > 0);
    const read = tolerance === 'more' ? exactlyOrNearly : nearly;
    const sought = isTolerant
      ? words.map((word, at) => read(word, isUnfinished && at === words.length - 1, this.fields))
      : [exactly(words, isUnfinished, this.fields)];
    this.sought.set(part, sought);
    return sought;
  }

  private wordVerdicts(part: WordPart | PhrasePart): Uint8Array {
    const known = this.said.get(part);
    if (known) return known;
    const { pool } = this.indexes;
    const said = pool.takeBytes();
    for (const [place, sought] of this.soughtFor(part).entries()) {
      const levels = place === 0 ? said : pool.takeBytes();
      writeLevels(sought, levels);
      if (place > 0) lower(said, levels);
    }
    this.said.set(part, said);
    return said;
  }

  private filterVerdicts(part: FilterPart): Uint8Array {
    const known = this.said.get(part);
    if (known) return known;
    const said = this.indexes.pool.takeBytes();
    applyFilter(part, this.indexes, said);
    this.said.set(part, said);
    return said;
  }
}

/** Yes to what has all `words`, or, of many, all but one, and is one of `others`; what lacks a word has the least level. */
function atLeastAllButOne(words: readonly Uint8Array[], others: Uint8Array, result: Uint8Array): Uint8Array {
  for (let at = 0; at < result.length; at++) {
    let weakest = others[at] as number;
    if (weakest <= UNTOLD) continue;
    let missing = 0;
    for (const word of words) {
      const level = word[at] as number;
      if (level === NO) missing++;
      else if (level < weakest) weakest = level;
    }
    result[at] =
      missing === 0
        ? weakest
        : missing === 1 && words.length >= FEWEST_WITH_ONE_MISSING
          ? Math.min(weakest, LEAST)
          : NO;
  }
  return result;
}

/** The word, phrase or filter that the query ends with, if it is one that is asked for. */
function lastLeaf(parts: readonly Part[]): Part | undefined {
  const last = parts.at(-1);
  return last?.kind === 'all' || last?.kind === 'any' ? lastLeaf(last.parts) : last;
}
