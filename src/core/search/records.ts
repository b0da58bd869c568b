import type { AnnotatedArticle, Corpus, CorpusSpeaker } from '../corpus/types.ts';
import { type Certainty, certaintyOf, type Quotation, type SpeakerId } from '../quote/types.ts';

export const KINDS: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'];
export const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'doubtful', 'not-attributed'];

/** For each of some things, the numbers that belong to it, in order. */
export class Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.starts = new Uint32Array(lists.length + 1);
    let end = 0;
    for (let at = 0; at < lists.length; at++) {
      end += (lists[at] as readonly number[]).length;
      this.starts[at + 1] = end;
    }
    this.values = new Uint32Array(end);
    let to = 0;
    // most lists hold one number: a loop is quicker here than a call for each
    for (const list of lists) for (const value of list) this.values[to++] = value;
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
  readonly quotations: readonly Quotation[];
  readonly articles: readonly AnnotatedArticle[];
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
function dateOf({ source }: AnnotatedArticle): string | null {
  const printed = source.firstPublished ?? source.published;
  return printed === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(printed)?.[0] ?? null);
}

export function recordsOf(corpus: Corpus): Records {
  const { articles, speakers } = corpus;
  const quotations = articles.flatMap((article) => article.quotations);
  const count = quotations.length;
  const speakerPlaces = new Map(speakers.map((speaker, place) => [speaker.id, place]));
  const outlets = [...new Set(articles.flatMap(({ source }) => source.outlet ?? []))].sort();
  const outletPlaces = new Map(outlets.map((outlet, place) => [outlet, place]));
  const dates = [...new Set(articles.flatMap((article) => dateOf(article) ?? []))].sort();
  const datePlaces = new Map(dates.map((date, place) => [date, place]));

  const articleOf = new Uint32Array(count);
  const outletOf = new Int32Array(count);
  const dateOfEach = new Int32Array(count);
  const kindOf = new Uint8Array(count);
  const certainties = new Uint8Array(count);
  const speakersOf: number[][] = [];
  const saidBy = speakers.map((): number[] => []);
  const printedIn = outlets.map((): number[] => []);
  let at = 0;
  for (const [place, article] of articles.entries()) {
    const outlet = outletPlaces.get(article.source.outlet ?? '') ?? -1;
    const date = datePlaces.get(dateOf(article) ?? '') ?? -1;
    for (const quotation of article.quotations) {
      articleOf[at] = place;
      outletOf[at] = outlet;
      dateOfEach[at] = date;
      printedIn[outlet]?.push(at);
      kindOf[at] = KINDS.indexOf(quotation.kind);
      certainties[at] = CERTAINTIES.indexOf(certaintyOf(quotation));
      const said: number[] = [];
      for (const id of quotation.speakers) {
        const speaker = speakerPlaces.get(id);
        if (speaker === undefined) continue;
        said.push(speaker);
        saidBy[speaker]?.push(at);
      }
      speakersOf.push(said);
      at++;
    }
  }
  return {
    count,
    quotations,
    articles,
    articleOf,
    speakers,
    speakerPlaces,
    speakersOf: new Lists(speakersOf),
    saidBy: new Lists(saidBy),
    outlets,
    outletOf,
    printedIn: new Lists(printedIn),
    kindOf,
    certaintyOf: certainties,
    dates,
    dateOf: dateOfEach,
  };
}
