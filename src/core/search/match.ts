import { type Field, LEVELS } from './fields.ts';
import { NO, UNTOLD, YES } from './filters.ts';
import { editsAllowed, nearTerms } from './near-terms.ts';
import type { FilterPart, Part, PhrasePart, WordPart } from './query.ts';
import type { TermRange } from './word-index.ts';

/** The words and phrases that `parts` ask for, in order; none that they exclude. */
export function wantedParts(parts: readonly Part[]): (WordPart | PhrasePart)[] {
  return parts.flatMap((part) => {
    if (part.kind === 'word' || part.kind === 'phrase') return [part];
    return part.kind === 'all' || part.kind === 'any' ? wantedParts(part.parts) : [];
  });
}

/** One way in which words may stand in a field, one after another, and how good a match that is. */
export interface Way {
  readonly sequence: readonly TermRange[];
  readonly level: number;
}

/** Words to be found together, with the ways of each field; a field without a way does not have them. */
export type Sought = readonly (readonly [Field, readonly Way[]])[];

const oneTerm = (term: number): TermRange => ({ low: term, high: term + 1 });

/** The words as they are; where `isUnfinished`, the last one may be the beginning of a longer one. */
export function exactly(words: readonly string[], isUnfinished: boolean, fields: readonly Field[]): Sought {
  return fields.map((field) => [field, exactWays(words, isUnfinished, field)]);
}

function exactWays(words: readonly string[], isUnfinished: boolean, { index, name }: Field): Way[] {
  const before: TermRange[] = [];
  for (const word of words.slice(0, -1)) {
    const found = index.termOf(word);
    if (found === 0) return [];
    before.push(oneTerm(found));
  }
  const last = words.at(-1) ?? '';
  const exact = index.termOf(last);
  const ways: Way[] = exact === 0 ? [] : [{ sequence: [...before, oneTerm(exact)], level: LEVELS[name].exact }];
  if (!isUnfinished) return ways;
  const { low, high } = index.termsWith(last);
  const range = { low: exact === 0 ? low : exact + 1, high }; // the word itself is the first of those that begin with it
  if (range.low < range.high) ways.push({ sequence: [...before, range], level: LEVELS[name].beginning });
  return ways;
}

/** One word as it is where it exists, else the words it may be a slip for. */
export function nearly(word: string, isUnfinished: boolean, fields: readonly Field[]): Sought {
  const exact = exactly([word], isUnfinished, fields);
  if (exact.some(([, ways]) => ways.length > 0)) return exact;
  return fields.map((field) => [field, nearWays(word, isUnfinished, field)]);
}

/** Each typing error costs so much of the level of the field. */
const LOSS = 2;

/** As the beginning of a word only where it is not near any whole one. */
function nearWays(word: string, isUnfinished: boolean, { index, name }: Field): Way[] {
  const allowed = editsAllowed(word);
  if (allowed === 0) return [];
  const whole = nearTerms(index.terms, word, allowed, false);
  const asBeginning = whole.length === 0 && isUnfinished;
  const near = asBeginning ? nearTerms(index.terms, word, allowed, true) : whole;
  const best = asBeginning ? LEVELS[name].beginning : LEVELS[name].exact;
  return near.map(({ term, edits }) => ({
    sequence: [oneTerm(term)],
    level: Math.max(LEVELS.context.beginning, best - LOSS * edits),
  }));
}

/** How well each of `count` quotations has what is sought. */
export function levelsOf(sought: Sought, count: number): Uint8Array {
  const levels = new Uint8Array(count);
  for (const [field, ways] of sought) {
    for (const { sequence, level } of ways) {
      if (sequence.length > 1) {
        raise(levels, field, field.index.itemsWithSequence(sequence), level);
        continue;
      }
      const { low, high } = sequence[0] as TermRange;
      for (let term = low; term < high; term++) raise(levels, field, field.index.itemsWith(term), level);
    }
  }
  return levels;
}

/** Writes `level` at the quotations of `items`, where they do not have a better one. */
function raise(levels: Uint8Array, field: Field, items: Uint32Array | readonly number[], level: number): void {
  const lists = field.quotationsOf;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as number;
    if (lists === null) {
      if ((levels[item] as number) < level) levels[item] = level;
    } else {
      for (const quotation of lists.of(item)) if ((levels[quotation] as number) < level) levels[quotation] = level;
    }
  }
}

/** What each word and filter of a query says of each quotation. */
export interface Leaves {
  word(part: WordPart | PhrasePart): Uint8Array;
  filter(part: FilterPart): Uint8Array;
}

/**
 * What `parts` together say of each quotation, on the scale of `LEVELS`: the weakest of all, the best of alternatives.
 * What cannot be told stays so when it is negated: an article without a date is neither before nor not before 2023.
 */
export function evaluate(parts: readonly Part[], leaves: Leaves, count: number): Uint8Array {
  const result = new Uint8Array(count).fill(YES);
  for (const part of parts) {
    const said = evaluatePart(part, leaves, count);
    for (let at = 0; at < count; at++)
      if ((said[at] as number) < (result[at] as number)) result[at] = said[at] as number;
  }
  return result;
}

function evaluatePart(part: Part, leaves: Leaves, count: number): Uint8Array {
  switch (part.kind) {
    case 'word':
    case 'phrase':
      return leaves.word(part);
    case 'filter':
      return leaves.filter(part);
    case 'all':
      return evaluate(part.parts, leaves, count);
    case 'any': {
      const result = new Uint8Array(count);
      for (const each of part.parts) {
        const said = evaluatePart(each, leaves, count);
        for (let at = 0; at < count; at++) {
          if ((said[at] as number) > (result[at] as number)) result[at] = said[at] as number;
        }
      }
      return result;
    }
    case 'not': {
      const said = evaluatePart(part.part, leaves, count);
      return said.map((value) => (value === NO ? YES : value === UNTOLD ? UNTOLD : NO));
    }
  }
}
