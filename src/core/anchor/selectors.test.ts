import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXT, contextOf, positionSelector, quoteSelector } from './selectors.ts';

test('the words are kept with 32 characters on either side', () => {
  const text = `${'a'.repeat(50)}words${'b'.repeat(50)}`;
  expect(quoteSelector(text, { start: 50, end: 55 })).toEqual({
    type: 'TextQuoteSelector',
    exact: 'words',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  });
  expect(positionSelector({ start: 50, end: 55 })).toEqual({ type: 'TextPositionSelector', start: 50, end: 55 });
});

test('the context is what stands there, never longer than it may be, and never half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const span = { start, end: start + 1 + (b % (text.length - start)) };
      const { prefix, suffix } = contextOf(text, span);
      expect(text.slice(0, span.start).endsWith(prefix)).toBe(true);
      expect(text.slice(span.end).startsWith(suffix)).toBe(true);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT);
      expect(prefix).not.toMatch(/^[\uDC00-\uDFFF]/);
      expect(suffix).not.toMatch(/[\uD800-\uDBFF]$/);
    }),
  );
});

test('an emoji that the cut would halve is left out', () => {
  const text = `${'😀'.repeat(20)}x`;
  expect(contextOf(`-${text}`, { start: 41, end: 42 }).prefix).toBe('😀'.repeat(16));
  expect(contextOf(`${'😀'.repeat(20)}ab`, { start: 41, end: 42 }).prefix).toBe(`${'😀'.repeat(15)}a`);
});
