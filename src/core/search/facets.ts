import { chosenValues, type SameValue, sameText, toggleFacet } from './facet-query.ts';
import { type NameIndexes, outletsMeant, speakersMeant } from './filters.ts';
import { formatQuery, type Query } from './query.ts';
import { isHit } from './rank.ts';
import { CERTAINTIES, KINDS, type Records } from './records.ts';
import type { FacetName, FacetValue } from './types.ts';

export const FACETS: readonly FacetName[] = ['speaker', 'outlet', 'kind', 'certainty', 'time'];

/** More months than this are shown as years. */
const MOST_MONTHS = 36;

/** More values than this are not offered, save those chosen: nobody reads on, and the query takes any name. */
const MOST_VALUES = 200;

/** The months in which the corpus was printed, or the years where there are too many months; and which of them each day is in. */
export interface Periods {
  readonly values: readonly string[];
  readonly periodOf: Int32Array;
}

export function periodsOf({ dates }: Records): Periods {
  const months = new Set(dates.map((date) => date.slice(0, 7)));
  const length = months.size > MOST_MONTHS ? 4 : 7;
  const values = [...new Set(dates.map((date) => date.slice(0, length)))];
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, periodOf: Int32Array.from(dates, (date) => places.get(date.slice(0, length)) as number) };
}

/** How many of the quotations that `verdicts` says yes to each value of `facet` has. */
function countValues(facet: FacetName, verdicts: Uint8Array, records: Records, periods: Periods): Uint32Array {
  const sizes = {
    speaker: records.speakers.length,
    outlet: records.outlets.length,
    kind: KINDS.length,
    certainty: CERTAINTIES.length,
    time: periods.values.length,
  };
  const counts = new Uint32Array(sizes[facet]);
  if (facet === 'speaker') {
    const { starts, values } = records.speakersOf;
    for (let at = 0; at < verdicts.length; at++) {
      if (!isHit(verdicts[at] as number)) continue;
      for (let each = starts[at] as number; each < (starts[at + 1] as number); each++) {
        const place = values[each] as number;
        counts[place] = (counts[place] as number) + 1;
      }
    }
    return counts;
  }
  const columns = {
    outlet: records.outletOf,
    kind: records.kindOf,
    certainty: records.certaintyOf,
    time: records.dateOf,
  };
  const column = columns[facet];
  for (let at = 0; at < verdicts.length; at++) {
    if (!isHit(verdicts[at] as number)) continue;
    const value = column[at] as number;
    const place = facet === 'time' && value >= 0 ? (periods.periodOf[value] as number) : value;
    if (place >= 0) counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** What the values of `facet` are called in a query, in their own order. */
function namesOf(facet: FacetName, records: Records, periods: Periods): readonly string[] {
  switch (facet) {
    case 'speaker':
      return records.speakers.map(({ id }) => id);
    case 'outlet':
      return records.outlets;
    case 'kind':
      return KINDS;
    case 'certainty':
      return CERTAINTIES;
    case 'time':
      return periods.values;
  }
}

/** The places of the values of `facet` that `query` has ticked. */
function placesChosen(
  facet: FacetName,
  query: Query,
  values: readonly string[],
  records: Records,
  names: NameIndexes,
): Map<number, string> {
  const chosen = new Map<number, string>();
  for (const value of chosenValues(query, facet)) {
    if (facet === 'speaker') for (const place of speakersMeant(records, names, value)) chosen.set(place, value);
    else if (facet === 'outlet') for (const place of outletsMeant(records, names, value)) chosen.set(place, value);
    else {
      const place = values.findIndex((each) => sameText(value, each));
      if (place >= 0) chosen.set(place, value);
    }
  }
  return chosen;
}

/**
 * The values of one facet, with what choosing each would leave. `verdicts` is what the query without this facet's own
 * choice says. Speakers and outlets by count, featured speakers first; the others in their own order.
 */
export function facetValues(
  facet: FacetName,
  query: Query,
  verdicts: Uint8Array,
  records: Records,
  periods: Periods,
  names: NameIndexes,
): FacetValue[] {
  const values = namesOf(facet, records, periods);
  const counts = countValues(facet, verdicts, records, periods);
  const chosen = placesChosen(facet, query, values, records, names);
  const isFeatured = (place: number) => facet === 'speaker' && records.speakers[place]?.featured === true;
  const isFixed = facet === 'kind' || facet === 'certainty';
  let places = Array.from(values, (_, place) => place);
  places = places.filter((place) => isFixed || isFeatured(place) || chosen.has(place) || (counts[place] as number) > 0);
  if (facet === 'speaker' || facet === 'outlet') {
    places.sort(
      (a, b) =>
        Number(isFeatured(b)) - Number(isFeatured(a)) ||
        (isFeatured(a) ? 0 : (counts[b] as number) - (counts[a] as number)) ||
        a - b,
    );
  }
  places = places.filter((place, at) => at < MOST_VALUES || chosen.has(place));
  return places.map((place) => {
    const value = values[place] as string;
    // "speaker:putin" is taken out by the box of the speaker whom it means
    const typed = chosen.get(place);
    const same: SameValue = (inQuery, each) => inQuery === typed || sameText(inQuery, each);
    return {
      value,
      count: counts[place] as number,
      chosen: typed !== undefined,
      query: formatQuery(toggleFacet(query, facet, value, same)),
    };
  });
}
