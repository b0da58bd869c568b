import { describe, expect, it } from 'vitest';
import { inventedCorpus } from '../../core/search/invented-corpus.ts';
import { createSearch } from '../../core/search/search.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { collect } from '../collection.ts';
import { concordanceLines, inkedPieces, type LineOrder, sortLines } from './concordance-lines.ts';

const corpus = inventedCorpus(
  [
    {
      outlet: 'Coast Courier',
      paragraphs: [
        '“{tomas: The old harbour is full}”, Tomas Orrey said of the new harbour.',
        '“{mara: A harbour needs a gate, and no harbour has one}”, Mara Lindqvist said.',
      ],
    },
    { outlet: 'Asian River News', paragraphs: ['“{mara: Every harbour silts}”, she said.'] },
  ],
  [
    { id: 'mara', name: 'Mara Lindqvist' },
    { id: 'tomas', name: 'Tomas Orrey' },
  ],
);
const collection = collect(corpus);
const search = createSearch(corpus);

function lines(query: string, order: LineOrder = 'order'): string[] {
  const { hits } = search.search(query, { order: 'printed' });
  return sortLines(collection, concordanceLines(collection, hits), order).map(
    ({ article, left, match, right, placed }) => {
      const [before, at, after] = [left, match, right].map((span) => sliceSpan(article.text, span));
      return `${placed ? '' : '(around) '}${before?.slice(-9)}|${at}|${after?.slice(0, 8)}`;
    },
  );
}

describe('the lines of a concordance', () => {
  it('are one for each match, as they are printed', () => {
    expect(lines('harbour')).toEqual([
      '“The old |harbour| is full',
      '“A |harbour| needs a',
      ', and no |harbour| has one',
      '“Every |harbour| silts”,',
    ]);
  });

  it('also hold the text around, once, where the context is searched', () => {
    const found = lines('harbour in:context');
    expect(found.filter((line) => line.startsWith('(around)'))).toEqual(['(around)  the new |harbour|.']);
  });

  it('are sorted by the words to the left, nearest first, and to the right', () => {
    expect(lines('harbour', 'left').map((line) => line.split('|')[0])).toEqual([
      '“A ',
      '“Every ',
      ', and no ',
      '“The old ',
    ]);
    expect(lines('harbour', 'right').map((line) => line.split('|')[2])).toEqual([
      ' has one',
      ' is full',
      ' needs a',
      ' silts”,',
    ]);
  });

  it('are sorted by speaker and by outlet, and else as they are printed', () => {
    expect(lines('harbour', 'speaker').at(-1)).toContain('The old');
    expect(lines('harbour', 'outlet')[0]).toContain('Every');
  });
});

it('a stretch is inked where it is somebody’s words, and nothing of it is lost', () => {
  const [article] = corpus.articles;
  if (!article) throw new Error('no article');
  const span = { start: 0, end: 40 };
  const pieces = inkedPieces(article, span);
  expect(pieces.map((piece) => sliceSpan(article.text, piece)).join('')).toBe(sliceSpan(article.text, span));
  expect(pieces.filter(({ quoted }) => quoted).map((piece) => sliceSpan(article.text, piece))).toEqual([
    'The old harbour is full',
  ]);
});
