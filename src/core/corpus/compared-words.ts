import { FILLER, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** One word of a printing, in the form in which two printings are compared. */
export interface ComparedWord {
  readonly span: Span;
  /** Folded, and cut to what a plural or a possessive shares with its singular. */
  readonly key: string;
  /** How much it says when two printings share it: little for "the", most for a figure. */
  readonly weight: number;
}

const COMMON = new Set(
  (
    'a an the and or but nor so yet of to in on at by for from with without into onto over under about as than that this these those it its ' +
    'he she they we you i his her their our your my him them us me who whom whose which what is are was were be been being am do does did done ' +
    'has have had having will would shall should can could may might must not no if when while there here all any each every some such own ' +
    'dont doesnt didnt isnt arent wasnt werent im ive id youre theyre were weve also more most very just only up out some since'
  ).split(' '),
);

const COMMON_WEIGHT = 0.1;
const FIGURE_WEIGHT = 2;

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The words of `text` inside `span`, as a reader counts them: "one's" is one. Curly or straight, they are the same. */
export function comparedWords(text: string, span: Span): ComparedWord[] {
  const folded = fold(text.slice(span.start, span.end));
  return [...folded.matchAll(/[\p{L}\p{N}\u00AD]+(?:'[\p{L}\p{N}\u00AD]+)*/gu)].flatMap((match) => {
    const word = match[0].replaceAll(FILLER, '').replace(/'s$/u, '').replaceAll("'", '');
    if (word === '') return [];
    const start = span.start + match.index;
    const weight = COMMON.has(word) ? COMMON_WEIGHT : /^\p{N}+$/u.test(word) ? FIGURE_WEIGHT : 1;
    return [{ span: { start, end: start + match[0].length }, key: stem(word), weight }];
  });
}

/** What the words weigh together. */
export function weightOf(words: readonly ComparedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The heaviest common subsequence of two rows of words, as pairs of indexes in order. Quadratic in the length of a
 * sentence, which is short; no row of more than {@link LONGEST} words is compared.
 */
export function commonWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): [number, number][] {
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const width = columns + 1;
  // best[i * width + j]: the weight of the best common subsequence of a[i…] and b[j…]
  const best = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    const left = a[i] as ComparedWord;
    for (let j = columns - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      const both = left.key === b[j]?.key ? left.weight + (best[(i + 1) * width + j + 1] as number) : 0;
      best[i * width + j] = Math.max(skip, both);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const here = best[i * width + j] as number;
    const left = a[i] as ComparedWord;
    if (left.key === b[j]?.key && here === left.weight + (best[(i + 1) * width + j + 1] as number)) {
      pairs.push([i, j]);
      i++;
      j++;
    } else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

/** The longest sentence that is compared, in words. */
export const LONGEST = 400;
