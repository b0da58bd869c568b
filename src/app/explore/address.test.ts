import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test('an address without a query string is everything, as a list, in its own order', () => {
  expect(readAddress('')).toEqual({ q: '', view: 'list', sort: null });
});

test('nothing to say leaves no query string behind', () => {
  expect(writeAddress({ q: '  ', view: 'list', sort: null })).toBe('');
});

test('whatever is asked for can be read back from the address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 24 }).filter((q) => q === '' || q.trim() !== ''),
      fc.constantFrom('list' as const, 'concordance' as const),
      fc.option(fc.constantFrom('printed', 'left', 'speaker')),
      (q, view, sort) => {
        expect(readAddress(writeAddress({ q: q.toWellFormed(), view, sort }))).toEqual({
          q: q.toWellFormed(),
          view,
          sort,
        });
      },
    ),
  );
});
