import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from './difference.ts';

test('what differs is named on both sides, runs of words as one', () => {
  expect(differences('We measured it for eleven long years.', 'We measured it for twelve years.')).toEqual({
    before: [
      { text: 'We measured it for ', same: true },
      { text: 'eleven long', same: false },
      { text: ' years.', same: true },
    ],
    after: [
      { text: 'We measured it for ', same: true },
      { text: 'twelve', same: false },
      { text: ' years.', same: true },
    ],
  });
});

test('marks, case and accents are no difference', () => {
  expect(differences('“The café”', '"the cafe"').after).toEqual([{ text: '"the cafe"', same: true }]);
});

test('put together, the stretches are the texts again, and equal texts have no difference', () => {
  const text = fc
    .array(fc.constantFrom('one', 'two ', 'three, ', '“four” ', '五 ', '. '), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = differences(before, after);
      expect(found.before.map((stretch) => stretch.text).join('')).toBe(before);
      expect(found.after.map((stretch) => stretch.text).join('')).toBe(after);
      expect(differences(before, before).after.every(({ same }) => same)).toBe(true);
    }),
  );
});
