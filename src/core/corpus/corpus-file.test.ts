import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorpusFile, corpusIn, eachPiece } from './corpus-file.ts';
import { decodeCorpus } from './decode.ts';
import { extractOf } from './extract.ts';
import { INVENTED } from './invented.fixture.ts';
import type { Corpus } from './types.ts';
import { writeCorpus } from './write-corpus.ts';

const [mill] = INVENTED.articles;
const corpus: Corpus = {
  ...INVENTED,
  articles: ['mill', 'weir', 'lock'].flatMap((id) => (mill === undefined ? [] : [{ ...mill, id }])),
};
const text = writeCorpus(corpus);

const utf8 = (value: string) => new TextEncoder().encode(value);
const bytes = utf8(text);

const newFile = () => new CorpusFile((piece) => new TextDecoder().decode(piece));

/** Reads `whole` in pieces that end at `cuts`. */
function readIn(whole: Uint8Array, cuts: readonly number[] = []): CorpusFile {
  const file = newFile();
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    file.push(whole.subarray(from, cut));
    from = cut;
  }
  file.push(whole.subarray(from));
  file.end();
  return file;
}

test('what the build makes comes out of its file as it was', () => {
  expect(decodeCorpus(corpusIn(readIn(utf8(writeCorpus(INVENTED)))))).toEqual(INVENTED);
});

test('the file is JSON, with two lines an article', () => {
  expect(JSON.parse(text)).toMatchObject({ version: 1, speakers: corpus.speakers });
  expect(text.trimEnd().split('\n')).toHaveLength(2 * corpus.articles.length + 2);
});

test('before the articles it has a table of them and of their quotations, in order', () => {
  const { contents } = readIn(bytes);
  expect(contents.map(([id]) => id)).toEqual(['mill', 'weir', 'lock']);
  expect(contents[1]?.[1]).toEqual(corpus.articles[1]?.quotations.map(({ id }) => id));
  expect(contents[1]?.[1]).not.toHaveLength(0);
});

test('the text of an article is in it once', () => {
  const once = writeCorpus({ ...corpus, articles: corpus.articles.slice(0, 1) });
  expect(once.split(JSON.stringify(mill?.text))).toHaveLength(2);
});

test('wherever a file is cut into pieces, also within a character, the same corpus comes of it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
      const file = readIn(bytes, cuts);
      expect(corpusIn(file)).toEqual(corpus);
      expect(file.length).toBe(bytes.length);
    }),
  );
});

test('each article is there as soon as its lines are, and is read once', () => {
  const file = newFile();
  const lines = text.split('\n');
  const places = new Map(corpus.speakers.map(({ id }, place) => [id, place]));
  file.push(utf8(`${lines.slice(0, 4).join('\n')}\n${lines[4]?.slice(0, 9)}`));
  expect(file.count).toBe(1);
  expect(file.extract(0)).toEqual(extractOf(corpus.articles[0] as Corpus['articles'][number], places));
  expect(file.article(0)).toEqual(corpus.articles[0]);
  expect(file.article(0)).toBe(file.article(0));
  expect(() => file.article(1)).toThrow(RangeError);
});

test('JSON on one line is read as well, without a table and without extracts', () => {
  const file = readIn(utf8(JSON.stringify(corpus)), [3, 40]);
  expect(corpusIn(file)).toEqual(corpus);
  expect(file.contents).toEqual([]);
  expect(file.extract(0)).toBeNull();
});

test('a corpus without an article is read as well', () => {
  expect(readIn(utf8(writeCorpus({ ...corpus, articles: [] }))).count).toBe(0);
});

test('a file that ends too early, goes on after its end or holds something else is no corpus', () => {
  const lines = text.split('\n');
  for (const broken of [lines.slice(0, 3).join('\n'), text.slice(0, -3), `${text}{}`, text.slice(0, 20), '']) {
    expect(() => readIn(utf8(broken), [7]), broken.slice(0, 60)).toThrow(SyntaxError);
  }
  for (const line of [1, 2]) {
    const damaged = readIn(utf8(text.replace(lines[line] as string, '[{"id": ')));
    expect(() => damaged.article(0)).toThrow(SyntaxError);
    expect(damaged.article(1)).toEqual(corpus.articles[1]);
  }
});

test('the pieces of a stream are visited in order; of no stream there are none', async () => {
  const seen: string[] = [];
  const pieces = ['a', '', 'b'];
  await eachPiece(
    {
      read: async () => {
        const value = pieces.shift();
        return value === undefined ? { done: true } : { done: false, value };
      },
    },
    (piece) => {
      seen.push(piece);
    },
  );
  await eachPiece<string>(undefined, (piece) => {
    seen.push(piece);
  });
  expect(seen).toEqual(['a', '', 'b']);
});
