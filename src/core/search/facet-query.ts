import type { OperatorName } from './operators.ts';
import { readValue } from './parse-query.ts';
import { allOf, anyOf, type FilterPart, formatPart, formatQuery, type Part, type Query, queryOf } from './query.ts';
import type { Chip, FacetName } from './types.ts';
import { wordsOf } from './words.ts';

const OPERATOR_OF: Readonly<Record<Exclude<FacetName, 'time'>, OperatorName>> = {
  speaker: 'speaker',
  outlet: 'outlet',
  kind: 'kind',
  certainty: 'certainty',
};

/** True where two values of a facet mean the same; the page's own search also knows that "lindqvist" means one speaker. */
export type SameValue = (inQuery: string, value: string) => boolean;

export const sameText: SameValue = (inQuery, value) => {
  const words = wordsOf(inQuery).join(' ');
  return words === '' ? inQuery === value : words === wordsOf(value).join(' ');
};

/** The part that choosing `value` of `facet` asks for. */
export function partFor(facet: FacetName, value: string): Part {
  if (facet !== 'time') {
    const operator = OPERATOR_OF[facet];
    return { kind: 'filter', operator, value: readValue(operator, value) };
  }
  const bounds = (['after', 'before'] as const).map((operator): FilterPart => ({ kind: 'filter', operator, value }));
  return { kind: 'all', parts: bounds };
}

/** The value of `facet` that `part` alone asks for, or `null`. */
function chosenValue(facet: FacetName, part: Part): string | null {
  if (facet !== 'time') return part.kind === 'filter' && part.operator === OPERATOR_OF[facet] ? part.value : null;
  if (part.kind !== 'all' || part.parts.length !== 2) return null;
  const [after, before] = part.parts;
  if (after?.kind !== 'filter' || after.operator !== 'after') return null;
  if (before?.kind !== 'filter' || before.operator !== 'before') return null;
  return after.value === before.value ? after.value : null;
}

/** The values of `facet` that `part` holds as alternatives; empty where it holds anything else. */
function valuesOf(facet: FacetName, part: Part): string[] {
  const values = (part.kind === 'any' ? part.parts : [part]).map((each) => chosenValue(facet, each));
  return values.every((value) => value !== null) ? values : [];
}

/** A month chosen alone stands as two parts of the query; here they are one again. */
function grouped(facet: FacetName, parts: readonly Part[]): Part[] {
  if (facet !== 'time') return [...parts];
  const bounds = parts.filter(
    (part) => part.kind === 'filter' && (part.operator === 'after' || part.operator === 'before'),
  );
  const pair = bounds.length === 2 ? allOf(bounds) : null;
  if (pair === null || chosenValue('time', pair) === null) return [...parts];
  return parts.flatMap((part) => (part === bounds[0] ? [pair] : part === bounds[1] ? [] : [part]));
}

/** The values of `facet` that are ticked: those at the top level of the query, none inside brackets with other things. */
export function chosenValues(query: Query, facet: FacetName): string[] {
  return grouped(facet, query.parts).flatMap((part) => valuesOf(facet, part));
}

/** The query without what it chooses in `facet`. */
export function withoutFacet(query: Query, facet: FacetName): Query {
  return queryOf(grouped(facet, query.parts).filter((part) => valuesOf(facet, part).length === 0));
}

/** The query with `value` chosen beside what is chosen already in `facet`, or no longer chosen where it was. */
export function toggleFacet(query: Query, facet: FacetName, value: string, same: SameValue = sameText): Query {
  const parts = grouped(facet, query.parts);
  const chosen = chosenValues(query, facet);
  const kept = chosen.filter((each) => !same(each, value));
  const wanted = kept.length < chosen.length ? kept : [...kept, value];
  const part = anyOf(wanted.map((each) => partFor(facet, each)));
  // the choice keeps its place in the query; a first choice goes to the end
  const first = parts.findIndex((each) => valuesOf(facet, each).length > 0);
  const place = first < 0 ? parts.length : first;
  const others = (slice: readonly Part[]) => slice.filter((each) => valuesOf(facet, each).length === 0);
  return queryOf([...others(parts.slice(0, place)), ...(part === null ? [] : [part]), ...others(parts.slice(place))]);
}

/** The parts of `query`, each with the query that is left without it. */
export function chips(query: Query): Chip[] {
  return query.parts.map((part, place) => ({
    label: formatPart(part),
    part,
    query: formatQuery(removeChip(query, place)),
  }));
}

/** The query without its part number `place`. */
export function removeChip(query: Query, place: number): Query {
  return { parts: query.parts.filter((_, each) => each !== place) };
}
