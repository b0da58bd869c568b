import type { Additions } from './additions.ts';
import { findOperator } from './operators.ts';
import type { FilterPart } from './query.ts';
import { CERTAINTIES, KINDS, type Records } from './records.ts';
import type { WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** What a filter says of each quotation, on the scale of `LEVELS`: no, cannot be told, yes. */
export const NO = 0;
export const UNTOLD = 1;
export const YES = 255;

export interface NameIndexes {
  readonly speaker: WordIndex;
  readonly outlet: WordIndex;
}

/** The names that have all words of `value`: whole words where there are such names, else the last as a beginning. */
function namesWith(index: WordIndex, value: string): number[] {
  const words = wordsOf(value);
  const last = words.pop();
  if (last === undefined) return [];
  const exact = index.termOf(last);
  const ranges = [...(exact === 0 ? [] : [{ low: exact, high: exact + 1 }]), index.termsWith(last)];
  for (const range of ranges) {
    const found = new Set<number>();
    for (let term = range.low; term < range.high; term++) for (const item of index.itemsWith(term)) found.add(item);
    const all = [...found].filter((item) =>
      words.every((word) => {
        const term = index.termOf(word);
        return term !== 0 && index.holdsSequence(item, [{ low: term, high: term + 1 }]);
      }),
    );
    if (all.length > 0) return all.sort((a, b) => a - b);
  }
  return [];
}

/** The speakers, by place, whom `value` of `speaker:` means: the one of this id, else all whose names have its words. */
export function speakersMeant(records: Records, names: NameIndexes, value: string): readonly number[] {
  const place = records.speakerPlaces.get(value);
  return place === undefined ? namesWith(names.speaker, value) : [place];
}

/** The outlets, by place, that `value` of `outlet:` means: the one of just these words, else all that have them. */
export function outletsMeant(records: Records, names: NameIndexes, value: string): readonly number[] {
  const meant = namesWith(names.outlet, value);
  const wanted = wordsOf(value).join(' ');
  const same = meant.filter((place) => wordsOf(records.outlets[place] as string).join(' ') === wanted);
  return same.length > 0 ? same : meant;
}

/** What filters are asked of. */
export interface Asking {
  readonly records: Records;
  readonly names: NameIndexes;
  readonly additions: Additions;
}

/** Writes into `said`, all 0, what `filter` says of each quotation. `in:context` says yes to all: it widens the search. */
export function applyFilter(filter: FilterPart, { records, names, additions }: Asking, said: Uint8Array): void {
  switch (filter.operator) {
    case 'speaker':
      for (const place of speakersMeant(records, names, filter.value)) {
        for (const quotation of records.saidBy.of(place)) said[quotation] = YES;
      }
      break;
    case 'outlet':
      for (const place of outletsMeant(records, names, filter.value)) {
        for (const quotation of records.printedIn.of(place)) said[quotation] = YES;
      }
      break;
    case 'kind':
      markEqual(said, records.kindOf, (KINDS as readonly string[]).indexOf(filter.value));
      break;
    case 'certainty':
      markEqual(said, records.certaintyOf, (CERTAINTIES as readonly string[]).indexOf(filter.value));
      break;
    case 'before':
    case 'after':
      markDates(said, records, filter.operator, filter.value);
      break;
    case 'in':
      said.fill(YES);
      break;
    case 'is':
      markAt(said, additions.inState(filter.value));
      break;
    case 'tag':
      markAt(said, additions.tagged(filter.value));
      break;
    case 'note':
      markAt(said, additions.noted(filter.value));
  }
}

function markAt(said: Uint8Array, places: readonly number[]): void {
  for (const place of places) said[place] = YES;
}

function markEqual(said: Uint8Array, column: Uint8Array, wanted: number): void {
  for (let at = 0; at < said.length; at++) if (column[at] === wanted) said[at] = YES;
}

/** The bounds belong to it, and a bound or a date that gives only its month or year is all of it. */
function markDates(said: Uint8Array, { dates, dateOf }: Records, operator: 'before' | 'after', bound: string): void {
  const isReadable = findOperator(operator)?.read?.(bound) === bound;
  const verdicts = dates.map((date) => {
    const length = Math.min(date.length, bound.length);
    const [day, limit] = [date.slice(0, length), bound.slice(0, length)];
    return isReadable && (operator === 'before' ? day <= limit : day >= limit) ? YES : NO;
  });
  for (let at = 0; at < said.length; at++) {
    const date = dateOf[at] as number;
    said[at] = date < 0 ? UNTOLD : (verdicts[date] as number);
  }
}
