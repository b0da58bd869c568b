import type { Field } from './fields.ts';
import { applyFilter } from './filters.ts';
import type { Indexes } from './indexes.ts';
import { explain } from './marks.ts';
import { evaluate, exactly, type Leaves, levelsOf, nearly, type Sought, wantedParts } from './match.ts';
import { editsAllowed } from './near-terms.ts';
import type { FilterPart, Part, PhrasePart, Query, WordPart } from './query.ts';
import { isHit, type Ranking, rank, tierOf } from './rank.ts';
import type { Hit, SearchOptions } from './types.ts';
import type { TermRange } from './word-index.ts';
import { wordsOf } from './words.ts';

/** How a query is to be read. */
export interface Reading {
  /** True where its last word is still being typed and may be a beginning. */
  readonly isUnfinished: boolean;
  /** True where a word that is nowhere may be a slip for one that is. */
  readonly isTolerant: boolean;
}

/** True where the query asks for the text around the quotations, too. */
export function asksForContext(parts: readonly Part[]): boolean {
  return parts.some((part) => {
    if (part.kind === 'filter') return part.operator === 'in' && part.value === 'context';
    return (part.kind === 'all' || part.kind === 'any') && asksForContext(part.parts);
  });
}

/** One query put to the corpus. What each word and filter says is found out once, however often it is asked. */
export class Asked {
  readonly verdicts: Uint8Array;
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
  }

  /** What other parts say, made of the same words and filters. */
  verdictsOf(parts: readonly Part[]): Uint8Array {
    return evaluate(parts, this.leaves, this.indexes.records.count);
  }

  /** How many hits parts made of the same words and filters have. */
  countOf(parts: readonly Part[]): number {
    return countHits(this.verdictsOf(parts));
  }

  get total(): number {
    return countHits(this.verdicts);
  }

  /** The hits in the order and number asked for. */
  hits({ order = 'best', offset = 0, limit = Number.POSITIVE_INFINITY }: SearchOptions): Hit[] {
    const { places, isPhrase } = this.ranking();
    if (order === 'printed') places.sort();
    const wanted = wantedParts(this.parts);
    const { records } = this.indexes;
    return Array.from(places.subarray(offset, Math.min(places.length, offset + limit)), (at) => {
      const sought = wanted.flatMap((part) => this.soughtFor(part));
      const tier = this.reading.isTolerant ? 'similar' : tierOf(this.verdicts[at] as number, isPhrase[at] === 1);
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

  private ranking(): Ranking {
    const words = wantedParts(this.parts).map((part) => this.wordVerdicts(part));
    return rank({ verdicts: this.verdicts, words, sequence: this.sequence(), index: this.indexes.fields[0].index });
  }

  /** The words of the query as they would stand in a quotation that has them in a row. */
  private sequence(): TermRange[] | null {
    if (this.reading.isTolerant) return null;
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
    return ranges.length > 1 && ranges.every(({ low, high }) => low < high) ? ranges : null;
  }

  private soughtFor(part: WordPart | PhrasePart): readonly Sought[] {
    const known = this.sought.get(part);
    if (known) return known;
    const words = wordsOf(part.text);
    const isUnfinished = part === this.last;
    // a run of signs that are words by themselves holds no typing error that could be told from another word
    const isTolerant = this.reading.isTolerant && part.kind === 'word' && words.some((word) => editsAllowed(word) > 0);
    const sought = isTolerant
      ? words.map((word, at) => nearly(word, isUnfinished && at === words.length - 1, this.fields))
      : [exactly(words, isUnfinished, this.fields)];
    this.sought.set(part, sought);
    return sought;
  }

  private wordVerdicts(part: WordPart | PhrasePart): Uint8Array {
    const known = this.said.get(part);
    if (known) return known;
    const { count } = this.indexes.records;
    const [first, ...others] = this.soughtFor(part).map((sought) => levelsOf(sought, count));
    const said = first ?? new Uint8Array(count);
    for (const other of others) {
      for (let at = 0; at < count; at++) said[at] = Math.min(said[at] as number, other[at] as number);
    }
    this.said.set(part, said);
    return said;
  }

  private filterVerdicts(part: FilterPart): Uint8Array {
    const known = this.said.get(part);
    if (known) return known;
    const said = applyFilter(part, this.indexes.records, this.indexes.names);
    this.said.set(part, said);
    return said;
  }
}

function countHits(verdicts: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < verdicts.length; at++) if (isHit(verdicts[at] as number)) count++;
  return count;
}

/** The word, phrase or filter that the query ends with, if it is one that is asked for. */
function lastLeaf(parts: readonly Part[]): Part | undefined {
  const last = parts.at(-1);
  return last?.kind === 'all' || last?.kind === 'any' ? lastLeaf(last.parts) : last;
}
