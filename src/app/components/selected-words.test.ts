import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../core/search/parse-query.ts';
import { readPlace } from './article-place.ts';
import { copiedWords, phraseQuery, selectWords } from './selected-words.ts';

const TEXT = 'The bridge stands.\n\nRead more: ten bridges\n\n“It will hold,” said Ada Hale.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const source = {
  outlet: 'River Post',
  url: null,
  title: 'A bridge',
  byline: [],
  published: null,
  firstPublished: null,
  place: null,
  printed: {},
};

describe('what is selected', () => {
  it('is the article’s own words without the white space at their ends', () => {
    const words = spanOf(' bridge ');
    expect(selectWords(TEXT, [words])).toEqual({ span: spanOf('bridge'), text: 'bridge' });
  });

  it('leaves out what stands between two paragraphs and is not the article’s', () => {
    const selected = selectWords(TEXT, [spanOf('stands.'), spanOf('“It will')]);
    expect(selected?.text).toBe('stands.\n\n“It will');
    expect(selected?.span).toEqual({ start: spanOf('stands.').start, end: spanOf('“It will').end });
  });

  it('is nothing where only marks and white space are', () => {
    expect(selectWords(TEXT, [])).toBeNull();
    expect(selectWords(TEXT, [spanOf('.\n\n')])).toBeNull();
  });

  it('is what its own address leads to, wherever it begins and ends', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (one, other) => {
        const selected = selectWords(TEXT, [{ start: Math.min(one, other), end: Math.max(one, other) }]);
        if (selected === null) return;
        const address = copiedWords(selected, { source }, 'https://here/a/').split('\n').at(-1) as string;
        const place = readPlace(new URL(address).hash, TEXT.length);
        expect(place).toEqual({ kind: 'words', span: selected.span });
        expect(TEXT.slice(selected.span.start, selected.span.end)).toBe(selected.text);
      }),
    );
  });
});

describe('what is copied', () => {
  const selected = { span: spanOf('“It will hold,”'), text: '“It will hold,”' };

  it('is the words as printed, outlet and title, and the address', () => {
    expect(copiedWords(selected, { source }, 'https://here/a/')).toBe(
      `“It will hold,”\n\nRiver Post, A bridge\nhttps://here/a/#at-${selected.span.start}-${selected.span.end}`,
    );
  });

  it('does not make up an outlet or a title that the article does not give', () => {
    const copied = copiedWords(selected, { source: { ...source, outlet: null, title: null } }, 'https://here/a/');
    expect(copied).toBe(`“It will hold,”\n\nhttps://here/a/#at-${selected.span.start}-${selected.span.end}`);
  });
});

describe('the search for what is selected', () => {
  it('is one phrase, whatever marks stand in the words', () => {
    expect(phraseQuery('the “old” bridge "here"')).toBe('"the old bridge here"');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab "“”„«»()-:\'’') }), (words) => {
        if (!/[ab]/.test(words)) return;
        expect(parseQuery(phraseQuery(words))).toEqual(parseQuery(`"${words.replaceAll(/["“”„«»]/g, ' ')}"`));
        expect(phraseQuery(words).slice(1, -1)).not.toMatch(/["“”„«»]/);
      }),
    );
  });

  it('seeks the words of one paragraph, and no more of them than an address can carry', () => {
    expect(phraseQuery('It holds.\n\nIt stands.')).toBe('"It holds."');
    expect(phraseQuery('word '.repeat(90)).split(' ')).toHaveLength(24);
  });
});
