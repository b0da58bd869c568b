import { describe, expect, test } from 'vitest';
import { anchorOf } from '../anchor/anchor.ts';
import { correctCorpus } from './correct.ts';
import { articleIn, corpusOf, correction, MILL, MILL_AGAIN, quoted, spanOf } from './corrected.fixture.ts';
import { EMPTY_NOTE, type Note, noteId, noteShape, placeNotes, tagFrom, withoutTag, withTag } from './note.ts';

const corpus = corpusOf(MILL);

function note(words: string, said: Partial<Note>): Note {
  const article = articleIn(corpus);
  const { id, content } = quoted(corpus, words);
  return {
    ...EMPTY_NOTE,
    id: noteId(article.id, id),
    article: article.id,
    changed: '2026-03-01T09:00:00.000Z',
    quotation: id,
    of: anchorOf(article, content),
    ...said,
  };
}

const WHEEL = 'The wheel is older';
const one = note(WHEEL, { starred: true, tags: ['history'], text: 'Ask her name.' });

describe('a note', () => {
  test('stands by its quotation, also where the article is read again with its words at other places', () => {
    for (const read of [corpus, corpusOf(MILL_AGAIN)]) {
      const { shown, elsewhere } = placeNotes(read, correctCorpus(read, []), [one]);
      expect([...shown]).toEqual([
        [quoted(read, WHEEL).id, { starred: true, tags: ['history'], text: 'Ask her name.', rows: [one.id] }],
      ]);
      expect(elsewhere).toEqual([]);
    }
  });

  test('goes with a quotation whose boundary is mended', () => {
    const to = spanOf(corpus, 'The wheel is older than');
    const laid = correctCorpus(corpus, [correction(corpus, WHEEL, 'boundary', { to: [to] })]);
    expect([...placeNotes(corpus, laid, [one]).shown.keys()]).toEqual([quoted(laid.corpus, WHEEL).id]);
  });

  test('is not lost with a quotation that is called none, nor with an article that is not here', () => {
    const laid = correctCorpus(corpus, [correction(corpus, WHEEL, 'rejected')]);
    expect(placeNotes(corpus, laid, [one])).toEqual({ shown: new Map(), elsewhere: [one] });
    const other = corpusOf(MILL, 'other');
    expect(placeNotes(other, correctCorpus(other, []), [one]).elsewhere).toEqual([one]);
  });

  test('is joined with another that came to the same quotation, and neither loses a word', () => {
    const second = note(WHEEL, { id: 'second', tags: ['History', 'wheel'], text: 'Seen on Tuesday.' });
    const { shown } = placeNotes(corpus, correctCorpus(corpus, []), [one, second]);
    expect(shown.get(quoted(corpus, WHEEL).id)).toEqual({
      starred: true,
      tags: ['history', 'wheel'],
      text: 'Ask her name.\n\nSeen on Tuesday.',
      rows: [one.id, 'second'],
    });
  });

  test('has a shape by which it is read back', () => {
    expect(noteShape(JSON.parse(JSON.stringify(one)))).toBeNull();
    expect(noteShape({ ...one, tags: [3] })).toBe('.tags[0]: not text');
    expect(noteShape({ ...one, of: { ...one.of, spans: [] } })).not.toBeNull();
  });
});

describe('a tag', () => {
  test.each([
    ['  climate ', 'climate'],
    ['#to check', 'to check'],
    ['a, “b”', 'a b'],
    ['习近平', '习近平'],
    ['“ ”', null],
    ['!!', null],
  ])('typed as %j is kept as %j', (typed, kept) => {
    expect(tagFrom(typed)).toBe(kept);
  });

  test('is the same in capitals, and with accents', () => {
    expect(withTag(['café'], 'Cafe')).toEqual(['café']);
    expect(withoutTag(['café', 'tea'], 'CAFE')).toEqual(['tea']);
  });
});
