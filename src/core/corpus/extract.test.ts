import { expect, test } from 'vitest';
import { inventedCorpus } from '../search/invented-corpus.ts';
import { searchable } from '../search/searchable.ts';
import { extractOf, searchedArticle } from './extract.ts';

const { articles, speakers } = inventedCorpus(
  [
    {
      outlet: 'Coast Courier',
      published: '2023-10-18',
      paragraphs: [
        'The ferry was late. {mara: “We will open the harbour,[” Mara Lindqvist said. “]and the sea gate too.”}',
        '{tomas indirect .95: that harbours cost money}, said Tomas Orrey. {: Peace} was painted on a wall.',
      ],
    },
    { paragraphs: ['{mara,tomas mixed .4: Trade links our two countries} read their statement.'] },
    { paragraphs: ['Nobody spoke.'] },
  ],
  [
    { id: 'mara', name: 'Mara Lindqvist' },
    { id: 'tomas', name: 'Tomas Orrey' },
  ],
);

test('an extract holds all that the search reads of an article', () => {
  const ids = speakers.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const read = articles.map((article) =>
    searchedArticle(
      // it is kept as JSON
      JSON.parse(JSON.stringify(extractOf(article, places))),
      article.id,
      article.quotations.map(({ id }) => id),
      ids,
      () => article.blocks,
    ),
  );
  expect(read).toEqual(articles.map(searchable));
});

test('the blocks are asked for when they are needed, and not before', () => {
  let asked = 0;
  const blocks = () => {
    asked++;
    return [];
  };
  const read = searchedArticle(['', null, null, null, []], 'mill', [], [], blocks);
  expect(asked).toBe(0);
  expect(read.blocks).toEqual([]);
  expect(asked).toBe(1);
});
