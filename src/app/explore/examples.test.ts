import { expect, test } from 'vitest';
import type { Corpus } from '../../core/corpus/types.ts';
import { inventedCorpus } from '../../core/search/invented-corpus.ts';
import { createSearch } from '../../core/search/search.ts';
import { collect } from '../collection.ts';
import { examplesFrom } from './examples.ts';

const invented = inventedCorpus(
  [
    {
      outlet: 'Coast Courier',
      paragraphs: [
        '“{liu: The harbour needs another breakwater}”, she said.',
        '“{liu: Another harbour, another breakwater}”, she said.',
        'He said {tomas indirect: that breakwaters cost money}.',
      ],
    },
    { outlet: 'River News', paragraphs: ['“{liu: The harbour needs another breakwater tomorrow}”, she said.'] },
  ],
  [
    { id: 'liu', name: 'Liu Haiping', aliases: ['刘海平'], featured: true },
    { id: 'tomas', name: 'Tomas Orrey', featured: true },
    { id: 'antonio', name: 'António Silber', featured: true },
  ],
);
const printing = (quotation: string) => {
  const found = invented.articles.flatMap(({ quotations }) => quotations).find(({ id }) => id === quotation);
  if (!found) throw new Error(`no ${quotation}`);
  return { quotation, spans: found.content };
};
const corpus: Corpus = {
  ...invented,
  utterances: [{ speakers: ['liu'], printings: [printing('1.1'), printing('2.1')], fullest: 0, score: 1 }],
};

test('the examples are made from what is there: a shared word, a shared phrase, reported words, another script, a minus, nobody', () => {
  expect(examplesFrom(collect(corpus))).toEqual([
    'breakwater',
    '"harbour needs"',
    'speaker:orrey kind:reported',
    '刘海平',
    'harbour -tomorrow',
    'Silber',
  ]);
});

test('every example but the last finds something, and the last says truly that there is nothing', () => {
  const search = createSearch(corpus);
  const examples = examplesFrom(collect(corpus));
  for (const example of examples.slice(0, -1)) expect(search.search(example).total, example).toBeGreaterThan(0);
  expect(search.search(examples.at(-1) as string)).toMatchObject({ total: 0, unquoted: ['antonio'] });
});

test('an empty collection offers nothing', () => {
  expect(examplesFrom(collect(inventedCorpus([], [])))).toEqual([]);
});
