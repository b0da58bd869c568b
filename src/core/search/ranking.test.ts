import { expect, test } from 'vitest';
import { inventedCorpus } from './invented-corpus.ts';
import { createSearch } from './search.ts';

const corpus = inventedCorpus(
  [
    {
      outlet: 'Lighthouse Weekly',
      published: '2024-02-01',
      paragraphs: [
        'The fishing fleet came home to a cold quay.',
        '{nora: Cod stocks will recover if the quota is halved for three years}, Nora Vestergaard said.',
        '{ivo: The quota is a number, and cod cannot read}, answered Ivo Brandt.',
        '{ivo mixed: cod quota} is what he calls {ivo mixed: a fig leaf}.',
      ],
    },
    {
      outlet: 'Cod and Kettle',
      published: '2024-02-03',
      paragraphs: [
        'The quota was debated through the night.',
        '{nora: We count every fish twice}, Nora Vestergaard told the committee.',
        '{hal: Fishermen know the sea; ministers know the quotas}, said Hal Quota, who mends nets.',
        '{hal: A codicil to the treaty was never signed}.',
      ],
    },
  ],
  [
    { id: 'nora', name: 'Nora Vestergaard' },
    { id: 'ivo', name: 'Ivo Brandt' },
    { id: 'hal', name: 'Hal Quota' },
  ],
);
const search = createSearch(corpus);

/** Each query with the quotations in their order and the reason for the place of each. */
const GOLD: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'cod quota ',
    [
      ['1.3', 'phrase: the words as asked, one after the other'],
      ['1.2', 'words: both in the quotation, five words apart'],
      ['1.1', 'words: both in the quotation, farther apart'],
      ['2.2', 'words: only in the name of its speaker and of its outlet'],
      ['2.3', 'words: the same, and printed later'],
    ],
  ],
  ['"cod quota"', [['1.3', 'phrase: the only one that has it']]],
  [
    'quota',
    [
      ['1.3', 'words: the word itself, half of the quotation'],
      ['1.2', 'words: the word itself, in nine words'],
      ['1.1', 'words: the word itself, in twelve words'],
      ['2.2', 'words: the name of its speaker, and printed first'],
      ['2.3', 'words: the same, and printed later'],
    ],
  ],
  [
    'quota in:context',
    [
      ['1.3', 'words: in the quotation itself, half of it'],
      ['1.2', 'words: in the quotation itself'],
      ['1.1', 'words: in the quotation itself, the longest'],
      ['2.2', 'words: the name of its speaker, and printed first'],
      ['2.3', 'words: the same, and printed later'],
      ['1.4', 'context: the paragraph speaks of the "cod quota"'],
      ['2.1', 'context: the paragraph before it speaks of the quota'],
    ],
  ],
  [
    'fish',
    [
      ['2.1', 'words: the word itself'],
      ['2.2', 'words: only the beginning of "Fishermen"'],
    ],
  ],
  ['recovr', [['1.1', 'similar: "recover", one letter short']]],
  ['treaty sined', [['2.3', 'similar: "treaty" as it is, "signed" with a letter missing']]],
  ['signed treaty fig ', [['2.3', 'similar: two of the three words, and none has all three']]],
  [
    'fig OR twice',
    [
      ['1.4', 'words: one word of three'],
      ['2.1', 'words: one word of six'],
    ],
  ],
];

test.each(GOLD)('%s', (query, expected) => {
  const ranked = search.search(query).hits.map(({ quotation, tier }) => `${quotation} ${tier}`);
  expect(ranked).toEqual(expected.map(([quotation, reason]) => `${quotation} ${reason.split(':')[0]}`));
});
