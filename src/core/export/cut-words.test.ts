import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtSentence } from './cut-words.ts';

const TEXT = 'The U.N. was silent. The river rose! Nobody measured it any more.';

test('what fits stays whole', () => {
  expect(cutAtSentence(TEXT, 200)).toBe(TEXT);
});

test('what is too long ends with its last sentence that fits, and says that there was more', () => {
  expect(cutAtSentence(TEXT, 40)).toBe('The U.N. was silent. The river rose! […]');
  expect(cutAtSentence(TEXT, 25)).toBe('The U.N. was silent. […]');
});

test('a first sentence that is too long by itself is not cut', () => {
  expect(cutAtSentence(TEXT, 5)).toBe('The U.N. was silent. […]');
  expect(cutAtSentence('one long run of words without an end', 10)).toBe('one long run of words without an end');
  expect(cutAtSentence('Only one sentence here.', 10)).toBe('Only one sentence here.');
});

test('a shortened word ends no sentence', () => {
  const text = 'We met Gov. Holt and Prof. Okell in Sept. before the flood. They stayed.';
  expect(cutAtSentence(text, 30)).toBe('We met Gov. Holt and Prof. Okell in Sept. before the flood. […]');
});

test('Chinese sentences end where they end', () => {
  expect(cutAtSentence('“河水上涨了。没有人测量过它！我们都在等。”', 12)).toBe('“河水上涨了。 […]');
});

test('whatever the text, what is left is its beginning', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), fc.nat(120), (text, limit) => {
      expect(text.startsWith(cutAtSentence(text, limit).replace(/ \[…\]$/, ''))).toBe(true);
    }),
  );
});
