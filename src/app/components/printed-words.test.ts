import { describe, expect, it } from 'vitest';
import type { Problem, Quotation } from '../../core/quote/types.ts';
import { allWords, countPrinted } from './printed-words.ts';

const text = 'Hale said “the bridge can’t fall” and “won’t”; it cost 1,200 crowns.';

function printed(kind: Quotation['kind'], words: readonly [string, ...string[]], problems: readonly Problem[] = []) {
  const [first, ...rest] = words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  if (first === undefined) throw new Error('no words');
  return { article: { text }, quotation: { kind, content: [first, ...rest] as const, problems } };
}

describe('how many words are printed', () => {
  it('is told for each kind, over all stretches of a quotation', () => {
    const words = countPrinted([
      printed('direct', ['the bridge can’t fall', 'won’t']),
      printed('indirect', ['it cost 1,200 crowns']),
    ]);
    expect(words).toEqual({ direct: 5, mixed: 0, indirect: 4 });
    expect(allWords(words)).toBe(9);
  });

  it('does not count again what an article prints a second time', () => {
    const again = { kind: 'repeated', span: { start: 0, end: 1 } } as const;
    const words = countPrinted([printed('mixed', ['won’t']), printed('mixed', ['won’t'], [again])]);
    expect(words).toEqual({ direct: 0, mixed: 1, indirect: 0 });
  });
});
