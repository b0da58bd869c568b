import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearTerms, spellingsOf } from './near-terms.ts';

/** Optimal string alignment, the plain table: what the walk must agree with. */
function distances(word: string, term: string): number[] {
  const rows = Array.from({ length: term.length + 1 }, (_, row) =>
    Array.from({ length: word.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  ) as number[][];
  const at = (row: number, column: number) => rows[row]?.[column] as number;
  for (let row = 1; row <= term.length; row++) {
    for (let column = 1; column <= word.length; column++) {
      const cost = term[row - 1] === word[column - 1] ? 0 : 1;
      let value = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      if (row > 1 && column > 1 && term[row - 1] === word[column - 2] && term[row - 2] === word[column - 1]) {
        value = Math.min(value, at(row - 2, column - 2) + 1);
      }
      (rows[row] as number[])[column] = value;
    }
  }
  return rows.map((row) => row[word.length] as number);
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
const vocabularies = fc.uniqueArray(words, { maxLength: 60 }).map((terms) => ['', ...terms.sort()]);

describe('nearTerms', () => {
  it('finds just the terms that a plain table finds, with the same number of errors', () => {
    fc.assert(
      fc.property(vocabularies, words, fc.integer({ min: 0, max: 2 }), (terms, word, allowed) => {
        const expected = terms.flatMap((text, term) => {
          const edits = distances(word, text).at(-1) as number;
          return term > 0 && edits <= allowed ? [{ term, edits }] : [];
        });
        expect(nearTerms(spellingsOf(terms), word, allowed, false)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a term by its beginning where the word is one', () => {
    fc.assert(
      fc.property(vocabularies, words, fc.integer({ min: 0, max: 2 }), (terms, word, allowed) => {
        const expected = terms.flatMap((text, term) => {
          const edits = Math.min(...distances(word, text));
          return term > 0 && edits <= allowed ? [{ term, edits }] : [];
        });
        expect(nearTerms(spellingsOf(terms), word, allowed, true)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('counts two swapped neighbours as one error', () => {
    expect(nearTerms(spellingsOf(['', 'harbour']), 'habrour', 1, false)).toEqual([{ term: 1, edits: 1 }]);
  });
});
