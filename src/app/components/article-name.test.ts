import { expect, test } from 'vitest';
import { firstWords } from './article-name.ts';

test('an article without a title goes by its first words, none of them cut', () => {
  expect(firstWords('  The bridge\n\nwill open. ')).toBe('The bridge will open.');
  const long = firstWords(`${'word '.repeat(13)}whole sentence`);
  expect(long).toMatch(/^(word )+word …$|^(word )+whole …$/);
  expect(long.length).toBeLessThan(76);
});
