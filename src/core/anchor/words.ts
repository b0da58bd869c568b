import { FILLER, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word in compare-form, and where it stands in the text that it was read from. */
export interface Word extends Span {
  readonly form: string;
}

const WORD = new RegExp(`[\\p{L}\\p{N}${FILLER}]+`, 'gu');

/** The words of `text`, the same as `foldWords` gives, each with its place. */
export function placedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of fold(text).matchAll(WORD)) {
    const form = match[0].replaceAll(FILLER, '');
    if (form !== '') words.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Every place in `words` where `wanted` stands as a whole, as the number of its first word. */
export function findRuns(words: readonly { readonly form: string }[], wanted: readonly string[]): number[] {
  const places: number[] = [];
  if (wanted.length === 0) return places;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((form, offset) => words[at + offset]?.form === form)) places.push(at);
  }
  return places;
}

/** Of the words of both sides, the share that stands in both in the same order: 1 where they are the same, 0 where none is. */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  // the longest common subsequence, a row at a time
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(word === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    }
    row = next;
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}
