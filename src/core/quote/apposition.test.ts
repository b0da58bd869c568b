import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withApposition } from './apposition.ts';

/** `[name]` is the mention and `{said}` the cue. */
function read(marked: string): string {
  const text = marked.replace(/[[\]{}]/gu, '');
  const at = (open: string, close: string) => {
    const start = marked.indexOf(open);
    if (start < 0) return null;
    const before = marked.slice(0, start).replace(/[[\]{}]/gu, '').length;
    return { start: before, end: before + marked.indexOf(close) - start - 1 };
  };
  const mention = at('[', ']');
  if (mention === null) throw new Error('a case marks its mention');
  const span = withApposition(text, mention, at('{', '}'));
  return text.slice(span.start, span.end);
}

test.each([
  ['"No," {said} [Ada Hale], a former nurse from Leeds.', 'Ada Hale, a former nurse from Leeds'],
  ['"No," {said} [Ada Hale], who led the U.S. board. "Never."', 'Ada Hale, who led the U.S. board'],
  ['[Hale], the mayor of Leeds, {said}: "No."', 'Hale, the mayor of Leeds'],
  [
    '"No," {said} [Ada Hale], director of research at the trust, on Monday.',
    'Ada Hale, director of research at the trust',
  ],
])('takes in what is said of the speaker: %s', (marked, whole) => {
  expect(read(marked)).toBe(whole);
});

test.each([
  ['"No," {said} [Ada Hale], adding that it was late.', 'Ada Hale'],
  ['"No," {said} [Ada Hale]. The board, a small one, met.', 'Ada Hale'],
  ['"No," [Hale] {said}, the last of them.', 'Hale'],
  ['[Hale], the mayor. Then she left, and {said} no more.', 'Hale'],
])('leaves what is not about the speaker: %s', (marked, name) => {
  expect(read(marked)).toBe(name);
});

test('always begins with the mention and stays inside the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), fc.nat(20), fc.option(fc.nat(60)), (tail, start, length, cue) => {
      const text = `${'x'.repeat(start)}${'A'.repeat(length + 1)}, a ${tail}`;
      const mention = { start, end: start + length + 1 };
      const at =
        cue === null || mention.end + cue >= text.length ? null : { start: mention.end + cue, end: text.length };
      const span = withApposition(text, mention, at);
      expect(span.start).toBe(start);
      expect(span.end).toBeGreaterThanOrEqual(mention.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
