import { fold } from '../text/fold.ts';
import type { State } from './operators.ts';
import type { Records } from './records.ts';
import type { Addition } from './types.ts';
import { wordsOf } from './words.ts';

interface Placed {
  readonly place: number;
  readonly addition: Addition;
  readonly tags: readonly string[];
  readonly words: readonly string[];
}

/** What the person at this device added to the quotations: few rows beside a large corpus, so each is looked at. */
export class Additions {
  /** Each tag once, as it was first written, the most used first. */
  readonly tags: readonly string[];
  private readonly rows: readonly Placed[];

  constructor({ quotations }: Pick<Records, 'quotations'>, additions: readonly Addition[]) {
    const byId = new Map(additions.map((addition) => [addition.quotation, addition]));
    this.rows = quotations.flatMap(({ id }, place) => {
      const addition = byId.get(id);
      return addition ? [{ place, addition, tags: addition.tags.map(fold), words: wordsOf(addition.note) }] : [];
    });
    const used = new Map<string, { tag: string; count: number }>();
    for (const tag of this.rows.flatMap(({ addition }) => addition.tags)) {
      const known = used.get(fold(tag));
      used.set(fold(tag), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
    this.tags = [...used.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
  }

  /** Places of the quotations that are in `state`. */
  inState(state: string): number[] {
    return this.places(({ addition }) => isIn(addition, state as State));
  }

  /** Places of the quotations with this tag; where no tag is just so, with one that begins so. */
  tagged(value: string): number[] {
    const wanted = fold(value);
    const whole = this.places(({ tags }) => tags.includes(wanted));
    return whole.length > 0 ? whole : this.places(({ tags }) => tags.some((tag) => tag.startsWith(wanted)));
  }

  /** Places of the quotations whose note has these words, one after another; else with the last as a beginning. */
  noted(value: string): number[] {
    const wanted = wordsOf(value);
    if (wanted.length === 0) return [];
    const whole = this.places(({ words }) => hasRun(words, wanted, (word, last) => word === last));
    return whole.length > 0
      ? whole
      : this.places(({ words }) => hasRun(words, wanted, (w, last) => w.startsWith(last)));
  }

  private places(has: (row: Placed) => boolean): number[] {
    return this.rows.filter(has).map(({ place }) => place);
  }
}

function isIn(addition: Addition, state: State): boolean {
  switch (state) {
    case 'starred':
      return addition.starred;
    case 'tagged':
      return addition.tags.length > 0;
    case 'noted':
      return addition.note !== '';
    case 'corrected':
      return addition.corrected;
  }
}

function hasRun(
  words: readonly string[],
  wanted: readonly string[],
  isLast: (word: string, last: string) => boolean,
): boolean {
  const end = wanted.length - 1;
  return words.some(
    (_, at) =>
      at + end < words.length &&
      wanted.every((each, step) => {
        const word = words[at + step] as string;
        return step === end ? isLast(word, each) : word === each;
      }),
  );
}
