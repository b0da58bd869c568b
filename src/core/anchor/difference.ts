import { placedWords, type Word } from './words.ts';

/** A stretch of one of two texts; `same` where its words stand in the other as well, at their place. */
export interface Stretch {
  readonly text: string;
  readonly same: boolean;
}

/** Two texts word by word: what both have, and what only one has. Put together, the stretches give each text again. */
export function differences(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [old, now] = [placedWords(before), placedWords(after)];
  const pairs = commonWords(old, now);
  return {
    before: stretches(before, old, new Set(pairs.map(([index]) => index))),
    after: stretches(after, now, new Set(pairs.map(([, index]) => index))),
  };
}

/** The longest run of words that both have in the same order, as pairs of their numbers. */
function commonWords(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const longest: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i] as number[];
      row[j] = a[i]?.form === b[j]?.form ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.form === b[j]?.form) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function stretches(text: string, words: readonly Word[], common: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const cut = (to: number, same: boolean) => {
    if (to > from) found.push({ text: text.slice(from, to), same });
    from = to;
  };
  let run: Word | null = null;
  for (const [index, word] of words.entries()) {
    if (common.has(index)) {
      if (run) cut(run.end, false);
      run = null;
    } else {
      if (!run) cut(word.start, true);
      run = word;
    }
  }
  if (run) cut(run.end, false);
  cut(text.length, true);
  return found;
}
