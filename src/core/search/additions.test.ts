import { describe, expect, test } from 'vitest';
import { inventedCorpus } from './invented-corpus.ts';
import { createSearch } from './search.ts';
import type { Addition, Search } from './types.ts';

const corpus = inventedCorpus(
  [
    { outlet: 'Coast Courier', paragraphs: ['{mara: The sea is open}. {mara: The port is shut}.'] },
    { outlet: 'Hill Herald', paragraphs: ['{tomas: The sea is calm}. {tomas mixed: nobody sails}.'] },
  ],
  [
    { id: 'mara', name: 'Mara Gate' },
    { id: 'tomas', name: 'Tomas On' },
  ],
);

const row = (quotation: string, said: Partial<Addition>): Addition => ({
  quotation,
  starred: false,
  tags: [],
  note: '',
  corrected: false,
  ...said,
});

function searchWith(additions: readonly Addition[]): Search {
  const search = createSearch(corpus);
  search.add(additions);
  return search;
}

const search = searchWith([
  row('1.1', { starred: true, tags: ['Climate', 'to check'] }),
  row('1.2', { note: 'Call back on Monday: is the port’s licence still open?', corrected: true }),
  row('2.1', { starred: true, note: 'Café talk' }),
]);

describe('what a person added is found', () => {
  test.each([
    ['is:starred', ['1.1', '2.1']],
    ['is:starred sea speaker:tomas', ['2.1']],
    ['-is:starred', ['1.2', '2.2']],
    ['is:tagged', ['1.1']],
    ['is:noted', ['1.2', '2.1']],
    ['is:corrected', ['1.2']],
    ['is:corrected OR is:starred', ['1.1', '1.2', '2.1']],
    ['tag:climate', ['1.1']],
    ['tag:CLI', ['1.1']],
    ['tag:"to check"', ['1.1']],
    ['tag:check', []],
    ['-tag:climate sea', ['2.1']],
    ['note:monday', ['1.2']],
    ['note:"call back"', ['1.2']],
    ['note:"back call"', []],
    ['note:cafe', ['2.1']],
    ['note:lic', ['1.2']],
  ])('by %s', (query, found) => {
    expect(search.search(`${query} `).hits.map(({ quotation }) => quotation)).toEqual(found);
  });

  test('and not among the words that were quoted', () => {
    expect(search.search('monday ').hits.filter(({ tier }) => tier !== 'similar')).toEqual([]);
  });
});

test('the facets count what is left under a star', () => {
  const { facets } = search.search('is:starred ');
  const counts = (name: 'speaker' | 'outlet' | 'kind') => facets[name].map(({ value, count }) => `${value} ${count}`);
  expect(counts('speaker').sort()).toEqual(['mara 1', 'tomas 1']);
  expect(counts('outlet').sort()).toEqual(['Coast Courier 1', 'Hill Herald 1']);
  expect(counts('kind')).toEqual(['direct 2', 'mixed 0', 'indirect 0']);
});

test('another set takes the place of the one before, in the index that is there', () => {
  const other = searchWith([row('1.1', { starred: true })]);
  other.add([row('2.2', { starred: true }), row('9.9', { starred: true })]);
  expect(other.search('is:starred ').hits.map(({ quotation }) => quotation)).toEqual(['2.2']);
});

test('a tag that nothing has is said to be none, and own tags are offered', () => {
  expect(search.search('tag:tides ').hints).toEqual([
    { kind: 'unknown-value', message: 'Nothing here has your tag “tides”.', suggestion: null },
  ]);
  expect(search.suggest('sea tag:c').map(({ query }) => query)).toEqual(['sea tag:Climate ']);
  expect(search.suggest('tag:to').map(({ query }) => query)).toEqual(['tag:"to check" ']);
});
