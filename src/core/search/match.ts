import { type Field, LEVELS } from './fields.ts';
import { NO, UNTOLD, YES } from './filters.ts';
import { editsAllowed, nearTerms } from './near-terms.ts';
import { fours, type Pool } from './pool.ts';
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

/** One word as it is, and the words it may be a slip for. */
export function exactlyOrNearly(word: string, isUnfinished: boolean, fields: readonly Field[]): Sought {
  const exact = exactly([word], isUnfinished, fields);
  return exact.map(([field, ways]) => [field, [...ways, ...nearWays(word, false, field)]]);
}

/** Each typing error costs so much of the level of the field. */
const LOSS = 2;

/** As the beginning of a word only where it is not near any whole one. */
function nearWays(word: string, isUnfinished: boolean, { index, name }: Field): Way[] {
  const allowed = editsAllowed(word);
  if (allowed === 0) return [];
  const whole = nearTerms(index.spellings, word, allowed, false);
  const asBeginning = whole.length === 0 && isUnfinished;
  const near = asBeginning ? nearTerms(index.spellings, word, allowed, true) : whole;
  const best = asBeginning ? LEVELS[name].beginning : LEVELS[name].exact;
  return near.map(({ term, edits }) => ({
    sequence: [oneTerm(term)],
    level: Math.max(LEVELS.context.beginning, best - LOSS * edits),
  }));
}

/** Writes into `levels`, all 0, how well each quotation has what is sought. */
export function writeLevels(sought: Sought, levels: Uint8Array): void {
  for (const [field, ways] of sought) {
    for (const { sequence, level } of ways) {
      const [first, ...others] = sequence as [TermRange, ...TermRange[]];
      const { index } = field;
      raise(levels, field, others.length === 0 ? index.itemsWithAny(first) : index.itemsWithSequence(sequence), level);
    }
  }
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
export function evaluate(parts: readonly Part[], leaves: Leaves, pool: Pool): Uint8Array {
  const [first, ...others] = parts;
  if (first === undefined) return pool.takeBytes().fill(YES);
  if (others.length === 0) return evaluatePart(first, leaves, pool);
  const result = copyOf(evaluatePart(first, leaves, pool), pool);
  for (const part of others) lower(result, evaluatePart(part, leaves, pool));
  return result;
}

/** The lesser of both, into the first. Where that is 0 already, which it mostly is, four are passed over at once. */
export function lower(result: Uint8Array, said: Uint8Array): void {
  const four = fours(result);
  for (let place = 0; place < four.length; place++) {
    if (four[place] === 0) continue;
    for (let at = place * 4; at < place * 4 + 4; at++) {
      const value = said[at] as number;
      if (value < (result[at] as number)) result[at] = value;
    }
  }
}

function evaluatePart(part: Part, leaves: Leaves, pool: Pool): Uint8Array {
  switch (part.kind) {
    case 'word':
    case 'phrase':
      return leaves.word(part);
    case 'filter':
      return leaves.filter(part);
    case 'all':
      return evaluate(part.parts, leaves, pool);
    case 'any': {
      const result = pool.takeBytes();
      for (const each of part.parts) {
        const said = evaluatePart(each, leaves, pool);
        for (let at = 0; at < result.length; at++) {
          const value = said[at] as number;
          if (value > (result[at] as number)) result[at] = value;
        }
      }
      return result;
    }
    case 'not': {
      const result = copyOf(evaluatePart(part.part, leaves, pool), pool);
      for (let at = 0; at < result.length; at++) {
        const value = result[at] as number;
        result[at] = value === NO ? YES : value === UNTOLD ? UNTOLD : NO;
      }
      return result;
    }
  }
}

function copyOf(said: Uint8Array, pool: Pool): Uint8Array {
  const copy = pool.takeBytes();
  copy.set(said);
  return copy;
}
