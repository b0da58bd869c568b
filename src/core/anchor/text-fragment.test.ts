import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective, textFragmentUrl } from './text-fragment.ts';

const part = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

test('words are named with what stands before and after them, and half a word of it is left out', () => {
  expect(textDirective(part('the tide', 'ould not wait for', 'and so on the next mor'))).toBe(
    'text=not%20wait%20for-,the%20tide,-and%20so%20on%20the%20next',
  );
});

test('dashes, commas, ampersands, brackets and apostrophes cannot be taken for syntax', () => {
  expect(textDirective(part("a-b, c & (d) 'e'!"))).toBe('text=a%2Db%2C%20c%20%26%20%28d%29%20%27e%27%21');
});

test('words in other scripts are percent-encoded as UTF-8', () => {
  expect(textDirective(part('习近平'))).toBe('text=%E4%B9%A0%E8%BF%91%E5%B9%B3');
});

test('a long passage, and one over several paragraphs, is named by its two ends', () => {
  const long = 'One two three four five six. '.repeat(20).trim();
  expect(textDirective(part(long))).toBe('text=One%20two%20three%20four%20five,two%20three%20four%20five%20six.');
  expect(textDirective(part('First line\nlast line'))).toBe('text=First%20line,last%20line');
});

test('the surroundings never reach into another paragraph', () => {
  expect(textDirective(part('the tide', 'the end.\nShe said', ' came in.\nNext'))).toBe('text=said-,the%20tide,-came');
});

test('several parts are several directives, and a fragment of the page is kept', () => {
  expect(textFragmentUrl('https://news.example/a#top', [part('one'), part('two')])).toBe(
    'https://news.example/a#top:~:text=one&text=two',
  );
  expect(textFragmentUrl('https://news.example/a#:~:text=old', [part('new')])).toBe(
    'https://news.example/a#:~:text=new',
  );
});

test('there is no link to what is no web page, and none to words without a letter', () => {
  expect(textFragmentUrl('javascript:alert(1)', [part('one')])).toBeNull();
  expect(textFragmentUrl('/local', [part('one')])).toBeNull();
  expect(textFragmentUrl('https://news.example/a', [part('…')])).toBeNull();
});

test('whatever the words are, the directive holds them again when it is decoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const directive = textDirective(part(words));
      if (directive === null || /[\n\r]/.test(words.trim())) return;
      expect(directive).toMatch(/^text=[\w.%]*$/);
      expect(decodeURIComponent(directive.slice(5))).toBe(words.trim().replace(/\s+/g, ' '));
    }),
  );
});

/** A directive taken apart as https://wicg.github.io/scroll-to-text-fragment/#parsing-the-fragment-directive says. */
function parsed(directive: string): { prefix: string; start: string; end: string; suffix: string } {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() as string).slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() as string).slice(1) : '';
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThan(3);
  const [start = '', end = ''] = parts;
  for (const part of [prefix, start, end, suffix]) expect(part).toMatch(/^[\w.%]*$/);
  const read = decodeURIComponent;
  return { prefix: read(prefix), start: read(start), end: read(end), suffix: read(suffix) };
}

test('whatever stands around, a browser reads back the words, what ends before them and what begins after', () => {
  const awkward = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '-',
          ',',
          '-,',
          ',-',
          '&',
          '(',
          ')',
          '[',
          ']',
          '%',
          '#',
          '=',
          ':~:',
          ' ',
          '\n',
          '“',
          '習近平',
          'ЁЖ',
          'Ada',
        ),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(awkward, awkward, awkward, (exact, prefix, suffix) => {
      const directive = textDirective(part(exact, prefix, suffix));
      expect(directive === null).toBe(!/[\p{L}\p{N}]/u.test(exact));
      if (directive === null) return;
      const { start, end, ...around } = parsed(directive);
      if (end === '') expect(flat(exact).startsWith(start)).toBe(true);
      else expect([flat(exact).startsWith(start), flat(exact).endsWith(end)]).toEqual([true, true]);
      expect(flat(prefix).endsWith(around.prefix)).toBe(true);
      expect(flat(suffix).startsWith(around.suffix)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('half a surrogate pair does not throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => void textDirective(part(words, words, words))),
  );
  expect(textDirective(part('a\uD800b'))).toBe('text=a%EF%BF%BDb');
});
