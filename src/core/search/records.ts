import type { CorpusSpeaker, SearchedArticle, SearchedCorpus, SearchedQuotation } from '../corpus/types.ts';
import { type Certainty, certaintyOf, type Quotation, type SpeakerId } from '../quote/types.ts';

export const KINDS: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'];
export const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'doubtful', 'not-attributed'];

/** For each of some things, the numbers that belong to it, in order. */
export class Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;

  /** `starts` says where the numbers of each thing begin in `values`, and at last where they end. */
  constructor(starts: Uint32Array, values: Uint32Array) {
    this.starts = starts;
    this.values = values;
  }

  static of(lists: readonly (readonly number[])[]): Lists {
    return Lists.gathered(lists.length, (put) => {
      // most lists hold one number: a loop is quicker here than a call for each
      for (let at = 0; at < lists.length; at++) for (const value of lists[at] as readonly number[]) put(at, value);
    });
  }

  /** Of `count` things; `each` puts every number to its thing, and is called twice. */
  static gathered(count: number, each: (put: (thing: number, value: number) => void) => void): Lists {
    const starts = new Uint32Array(count + 1);
    each((thing) => {
      starts[thing + 1] = (starts[thing + 1] as number) + 1;
    });
    for (let at = 1; at <= count; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
    const values = new Uint32Array(starts[count] as number);
    const next = starts.slice();
    each((thing, value) => {
      const at = next[thing] as number;
      values[at] = value;
      next[thing] = at + 1;
    });
    return new Lists(starts, values);
  }

  of(at: number): Uint32Array {
    return this.values.subarray(this.starts[at], this.starts[at + 1]);
  }
}

/**
 * The quotations of a corpus as columns, in the order in which they are printed: what filters and facets ask of them, as
 * small numbers. A quotation is known by its place here.
 */
export interface Records {
  readonly count: number;
  readonly quotations: readonly SearchedQuotation[];
  readonly articles: readonly SearchedArticle[];
  /** Place of each quotation's article. */
  readonly articleOf: Uint32Array;
  readonly speakers: readonly CorpusSpeaker[];
  readonly speakerPlaces: ReadonlyMap<SpeakerId, number>;
  /** Places of the speakers of each quotation, and the other way round. */
  readonly speakersOf: Lists;
  readonly saidBy: Lists;
  readonly outlets: readonly string[];
  /** Place of each quotation's outlet, -1 for none; and the quotations of each outlet. */
  readonly outletOf: Int32Array;
  readonly printedIn: Lists;
  /** Places in {@link KINDS} and {@link CERTAINTIES}. */
  readonly kindOf: Uint8Array;
  readonly certaintyOf: Uint8Array;
  /** The days on which something was printed, as "2023-10-18", sorted; and the place of each quotation's day, -1 for none. */
  readonly dates: readonly string[];
  readonly dateOf: Int32Array;
}

/** When the article first appeared, as far as it says: a day, a month or a year. */
function dateOf({ source }: SearchedArticle): string | null {
  const printed = source.firstPublished ?? source.published;
  return printed === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(printed)?.[0] ?? null);
}

export function recordsOf(corpus: SearchedCorpus): Records {
  const { articles, speakers } = corpus;
  const quotations = articles.flatMap((article) => article.quotations);
  const count = quotations.length;
  const speakerPlaces = new Map(speakers.map((speaker, place) => [speaker.id, place]));
  const outlets = [...new Set(articles.flatMap(({ source }) => source.outlet ?? []))].sort();
  const outletPlaces = new Map(outlets.map((outlet, place) => [outlet, place]));
  const printed = articles.map(dateOf);
  const dates = [...new Set(printed.flatMap((date) => date ?? []))].sort();
  const datePlaces = new Map(dates.map((date, place) => [date, place]));

  const articleOf = new Uint32Array(count);
  const outletOf = new Int32Array(count);
  const dateOfEach = new Int32Array(count);
  const kindOf = new Uint8Array(count);
  const certainties = new Uint8Array(count);
  let at = 0;
  for (const [place, article] of articles.entries()) {
    const outlet = outletPlaces.get(article.source.outlet ?? '') ?? -1;
    const date = datePlaces.get(printed[place] ?? '') ?? -1;
    for (const quotation of article.quotations) {
      articleOf[at] = place;
      outletOf[at] = outlet;
      dateOfEach[at] = date;
      kindOf[at] = KINDS.indexOf(quotation.kind);
      certainties[at] = CERTAINTIES.indexOf(certaintyOf(quotation));
      at++;
    }
  }
  const speakersOf = Lists.gathered(count, (put) => {
    for (let each = 0; each < count; each++) {
      for (const id of (quotations[each] as SearchedQuotation).speakers) {
        const speaker = speakerPlaces.get(id);
        if (speaker !== undefined) put(each, speaker);
      }
    }
  });
  return {
    count,
    quotations,
    articles,
    articleOf,
    speakers,
    speakerPlaces,
    speakersOf,
    saidBy: Lists.gathered(speakers.length, (put) => {
      for (let each = 0; each < count; each++) for (const speaker of speakersOf.of(each)) put(speaker, each);
    }),
    outlets,
    outletOf,
    printedIn: Lists.gathered(outlets.length, (put) => {
      for (let each = 0; each < count; each++) if ((outletOf[each] as number) >= 0) put(outletOf[each] as number, each);
    }),
    kindOf,
    certaintyOf: certainties,
    dates,
    dateOf: dateOfEach,
  };
}
