import { chosenValues, partFor, type SameValue, sameText, toggleFacet } from './facet-query.ts';
import { type NameIndexes, outletsMeant, speakersMeant } from './filters.ts';
import { formatPart, formatQuery, type Query } from './query.ts';
import { CERTAINTIES, KINDS, Lists, type Records } from './records.ts';
import type { FacetName, FacetValue } from './types.ts';

const NAMES: readonly FacetName[] = ['speaker', 'outlet', 'kind', 'certainty', 'time'];

/** More months than this are shown as years. */
const MOST_MONTHS = 36;

/** More values than this are not offered, save those chosen: nobody reads on, and the query takes any name. */
const MOST_VALUES = 100;

/** One facet of a corpus: its values, and which of them each quotation has. */
export interface Facet {
  readonly name: FacetName;
  /** What each value is called in a query. */
  readonly values: readonly string[];
  /** The part of a query that chooses each value, written out. */
  readonly texts: readonly string[];
  /** The place of the value of each quotation, -1 for none; or lists of them. */
  readonly column: Int32Array | Lists;
}

export function facetsOf(records: Records): Facet[] {
  const periods = periodsOf(records.dates);
  const columns: Record<Exclude<FacetName, 'speaker'>, { values: readonly string[]; column: Int32Array }> = {
    outlet: { values: records.outlets, column: records.outletOf },
    kind: { values: KINDS, column: Int32Array.from(records.kindOf) },
    certainty: { values: CERTAINTIES, column: Int32Array.from(records.certaintyOf) },
    time: {
      values: periods.values,
      column: records.dateOf.map((date) => (date < 0 ? -1 : (periods.periodOf[date] as number))),
    },
  };
  return NAMES.map((name): Facet => {
    const values = name === 'speaker' ? records.speakers.map(({ id }) => id) : columns[name].values;
    const texts = values.map((value) => formatQuery({ parts: flat(partFor(name, value)) }));
    return { name, values, texts, column: name === 'speaker' ? records.speakersOf : columns[name].column };
  });
}

function flat(part: ReturnType<typeof partFor>) {
  return part.kind === 'all' ? part.parts : [part];
}

/** The months of `dates`, or the years where there are too many months; and the place of each date among them. */
function periodsOf(dates: readonly string[]): { values: readonly string[]; periodOf: Int32Array } {
  const months = new Set(dates.map((date) => date.slice(0, 7)));
  const length = months.size > MOST_MONTHS ? 4 : 7;
  const values = [...new Set(dates.map((date) => date.slice(0, length)))];
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, periodOf: Int32Array.from(dates, (date) => places.get(date.slice(0, length)) as number) };
}

/** How many of `hits` have each value. */
function countValues({ values, column }: Facet, hits: Uint32Array): Uint32Array {
  // the first place takes those without a value
  const counts = new Uint32Array(values.length + 1);
  if (column instanceof Lists) {
    const { starts, values: places } = column;
    for (let each = 0; each < hits.length; each++) {
      const hit = hits[each] as number;
      const end = starts[hit + 1] as number;
      for (let at = starts[hit] as number; at < end; at++) {
        const place = (places[at] as number) + 1;
        counts[place] = (counts[place] as number) + 1;
      }
    }
  } else {
    for (let each = 0; each < hits.length; each++) {
      const place = (column[hits[each] as number] as number) + 1;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts.subarray(1);
}

/** The places of the values of `facet` that `query` has ticked, with how it says so. */
function chosenPlaces(facet: Facet, query: Query, records: Records, names: NameIndexes): Map<number, string> {
  const chosen = new Map<number, string>();
  for (const value of chosenValues(query, facet.name)) {
    if (facet.name === 'speaker') for (const place of speakersMeant(records, names, value)) chosen.set(place, value);
    else if (facet.name === 'outlet') for (const place of outletsMeant(records, names, value)) chosen.set(place, value);
    else {
      const place = facet.values.findIndex((each) => sameText(value, each));
      if (place >= 0) chosen.set(place, value);
    }
  }
  return chosen;
}

/**
 * The values of one facet, with what choosing each would leave. `hits` are those of the query without this facet's own
 * choice. Speakers and outlets by count, featured speakers first; the others in their own order.
 */
export function facetValues(
  facet: Facet,
  query: Query,
  hits: Uint32Array,
  records: Records,
  names: NameIndexes,
): FacetValue[] {
  const counts = countValues(facet, hits);
  const chosen = chosenPlaces(facet, query, records, names);
  const isSpeaker = facet.name === 'speaker';
  const isFeatured = (place: number) => isSpeaker && records.speakers[place]?.featured === true;
  const isFixed = facet.name === 'kind' || facet.name === 'certainty';
  let places: number[] = [];
  for (let place = 0; place < counts.length; place++) {
    if (isFixed || (counts[place] as number) > 0 || isFeatured(place) || chosen.has(place)) places.push(place);
  }
  if (isSpeaker || facet.name === 'outlet') {
    places.sort(
      (a, b) =>
        Number(isFeatured(b)) - Number(isFeatured(a)) ||
        (isFeatured(a) ? 0 : (counts[b] as number) - (counts[a] as number)) ||
        a - b,
    );
  }
  places = places.filter((place, at) => at < MOST_VALUES || chosen.has(place));
  // nothing chosen yet: each value is one more part at the end, and the rest is written once
  const rest =
    chosenValues(query, facet.name).length === 0 ? query.parts.map((part) => `${formatPart(part)} `).join('') : null;
  return places.map((place) => {
    const value = facet.values[place] as string;
    // "speaker:lindqvist" is taken out by the box of the speaker whom it means
    const typed = chosen.get(place);
    const same: SameValue = (inQuery, each) => inQuery === typed || sameText(inQuery, each);
    return {
      value,
      count: counts[place] as number,
      chosen: typed !== undefined,
      query: rest === null ? formatQuery(toggleFacet(query, facet.name, value, same)) : rest + facet.texts[place],
    };
  });
}
