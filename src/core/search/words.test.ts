import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../text/fold.ts';
import { eachWord, wordAt, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['One’s well-being, 42%', ['one', 's', 'well', 'being', '42']],
    ['Café CAFE\u0301', ['cafe', 'cafe']],
    ['co\u00ADoperate', ['cooperate']],
    ['习近平主席', ['习', '近', '平', '主', '席']],
    ['が か\u3099', ['が', 'か\u3099']],
    ['G20峰会', ['g20', '峰', '会']],
    ['हिन्दी', ['हिन्दी']],
    ['\u{20000}\u{20001}', ['\u{20000}', '\u{20001}']],
    ['\u{1F600} \ud800x', ['x']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('parts text in scripts with spaces just as the compare-form does', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aÉßñ9 -’"…\u0301\u00ADжЙ\u200B') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(wordsOf(text)).toEqual(foldWords(text));
      }),
    );
  });

  it('stands where it says, in order, and within what it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        let last = start;
        let count = 0;
        eachWord(text, start, end, (from, to) => {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(end);
          expect(wordAt(text, from, to)).not.toBe('');
          last = to;
          count++;
        });
        expect(wordsOf(text.slice(start, end))).toHaveLength(count);
      }),
    );
  });
});
