import { expect, test } from 'vitest';
import { inventedCorpus } from '../../core/search/invented-corpus.ts';
import { createSearch } from '../../core/search/search.ts';
import type { FacetName } from '../../core/search/types.ts';
import { collect } from '../collection.ts';
import { everythingIn } from './everything.ts';

const corpus = inventedCorpus(
  [
    {
      outlet: 'Coast Courier',
      paragraphs: ['“{mara .8: The gate is shut}”, she said.', '{mara,tomas mixed .6: a friend}'],
    },
    { outlet: 'River News', paragraphs: ['“{tomas: We know}”, he said.', '{: Peace at last} was on a wall.'] },
    { paragraphs: ['She said that {mara indirect: ferries sink}.'] },
  ],
  [
    { id: 'mara', name: 'Mara Lindqvist', featured: true },
    { id: 'tomas', name: 'Tomas Orrey' },
  ],
);

test('what is shown before the search is ready is what the search then says', () => {
  const early = everythingIn(collect(corpus), 100);
  const late = createSearch(corpus).search('', { order: 'printed' });
  expect(early.total).toBe(late.total);
  expect(early.hits.map(({ quotation }) => quotation)).toEqual(late.hits.map(({ quotation }) => quotation));
  for (const facet of ['speaker', 'outlet', 'kind', 'certainty'] as const satisfies FacetName[]) {
    const counted = (values: typeof late.facets.kind) =>
      new Map(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));
    expect(counted(early.facets[facet]), facet).toEqual(counted(late.facets[facet]));
  }
});
