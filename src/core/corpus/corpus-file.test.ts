import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorpusFileReader, eachPiece, readCorpusFile, writeCorpus } from './corpus-file.ts';
import { INVENTED } from './invented.fixture.ts';
import type { Corpus } from './types.ts';

const [mill] = INVENTED.articles;
const corpus: Corpus = {
  ...INVENTED,
  articles: ['mill', 'weir', 'lock'].flatMap((id) => (mill === undefined ? [] : [{ ...mill, id }])),
};
const file = writeCorpus(corpus);

/** Reads `text` in pieces that end at `cuts`. */
function readIn(text: string, cuts: readonly number[]): { whole: unknown; seen: unknown[] } {
  const seen: unknown[] = [];
  const reader = new CorpusFileReader((article) => seen.push(article));
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    reader.push(text.slice(from, cut));
    from = cut;
  }
  reader.push(text.slice(from));
  return { whole: reader.end(), seen };
}

test('the file of a corpus is JSON, with an article a line', () => {
  expect(JSON.parse(file)).toEqual(corpus);
  expect(file.trimEnd().split('\n')).toHaveLength(corpus.articles.length + 2);
});

test('wherever a file is cut into pieces, the same corpus comes of it, and each article once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(file.length)), (cuts) => {
      const { whole, seen } = readIn(file, cuts);
      expect(whole).toEqual(corpus);
      expect(seen).toEqual(corpus.articles);
    }),
  );
});

test('each article is there as soon as its line is', () => {
  const seen: unknown[] = [];
  const reader = new CorpusFileReader((article) => seen.push(article));
  const lines = file.split('\n');
  reader.push(`${lines[0]}\n${lines[1]}\n${lines[2]?.slice(0, 9)}`);
  expect(seen).toEqual(corpus.articles.slice(0, 1));
});

test('JSON on one line is read as well, and each article of it once', () => {
  const { whole, seen } = readIn(JSON.stringify(corpus), [3, 40]);
  expect(whole).toEqual(corpus);
  expect(seen).toEqual(corpus.articles);
});

test('a corpus without an article is read as well', () => {
  expect(readCorpusFile(writeCorpus({ ...corpus, articles: [] }))).toEqual({ ...corpus, articles: [] });
});

test('a file that ends too early, goes on after its end or holds something else is no corpus', () => {
  const lines = file.split('\n');
  for (const broken of [
    lines.slice(0, 2).join('\n'),
    file.slice(0, -3),
    `${file}{}`,
    file.replace(lines[1] as string, '{"id": '),
    file.slice(0, 20),
    '',
  ]) {
    expect(() => readIn(broken, [7]), broken.slice(0, 60)).toThrow(Error);
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
