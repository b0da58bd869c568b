import { expect, test } from 'vitest';
import { mergedEdits, mergedSearches } from './kept-settings.ts';

const search = (name: string, address: string) => ({ name, address });

test('a saved search that is missing here comes back; one of the same name stays as it is', () => {
  const here = JSON.stringify([search('bridge', '?q=bridge')]);
  const there = JSON.stringify([search('bridge', '?q=other'), search('ferry', '?q=ferry')]);
  expect(mergedSearches(here, there)).toEqual([search('bridge', '?q=bridge'), search('ferry', '?q=ferry')]);
  expect(mergedSearches(null, 'no list')).toEqual([]);
});

test('printings that were joined or parted on either device are so afterwards, each once', () => {
  const here = JSON.stringify({ apart: ['a'], together: [['p', 'q']] });
  const there = JSON.stringify({
    apart: ['a', 'b'],
    together: [
      ['q', 'p'],
      ['r', 's'],
    ],
  });
  expect(mergedEdits(here, there)).toEqual({
    apart: ['a', 'b'],
    together: [
      ['p', 'q'],
      ['r', 's'],
    ],
  });
});
