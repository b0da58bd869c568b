import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareSegments } from './share-segments.ts';

test('cuts where a kept stretch begins and ends', () => {
  expect(shareSegments({ start: 10, end: 30 }, [[{ start: 12, end: 20 }], [{ start: 20, end: 40 }]])).toEqual([
    { start: 10, end: 12 },
    { start: 12, end: 20 },
    { start: 20, end: 30 },
  ]);
});

test('the pieces are the whole, without a gap, whatever is kept', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(span, fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 4 }), (whole, kept) => {
      const pieces = shareSegments(whole, kept);
      expect(pieces[0]?.start).toBe(whole.start);
      expect(pieces.at(-1)?.end).toBe(whole.end);
      for (const [index, piece] of pieces.entries()) {
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(pieces[index + 1]?.start ?? whole.end).toBe(piece.end);
      }
    }),
  );
});
