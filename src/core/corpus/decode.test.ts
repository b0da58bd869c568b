import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CorpusDamage, decodeCorpus } from './decode.ts';
import { INVENTED } from './invented.fixture.ts';

type Path = readonly (string | number)[];

/** A copy of the invented corpus with `value` in the place of what stands at `path`; undefined takes it away. */
function damaged(path: Path, value: unknown): unknown {
  const copy = structuredClone(INVENTED) as unknown;
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** The path of every value below `value`. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield* pathsIn((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const QUOTATION: Path = ['articles', 0, 'quotations', 0];
const at = (path: Path, ...more: Path) => [...path, ...more];

test('what was built comes back as it was', () => {
  expect(decodeCorpus(JSON.parse(JSON.stringify(INVENTED)))).toEqual(INVENTED);
});

describe('damage is named with its place', () => {
  test.each<[Path, unknown, string]>([
    [['version'], 2, 'the corpus: is of version 2, this program reads version 1'],
    [['articles'], null, 'articles of the corpus: has null where a list belongs'],
    [['articles', 0, 'text'], 'short', 'block 1 of article "mill": span 0-'],
    [['articles', 0, 'source', 'byline', 0], 7, 'source of article "mill": has 7 for name in the byline'],
    [['articles', 0, 'source', 'printed', 'title'], { start: 5, end: 5 }, 'span of "title" 5-5 is not inside the text'],
    [['articles', 0, 'blocks', 0, 'kind'], 'advert', 'block 1 of article "mill": has "advert" for kind'],
    [
      ['articles', 0, 'blocks', 1],
      { kind: 'paragraph', span: { start: 3, end: 9 } },
      'block 2 of article "mill": begins at 3, before the block before it ends',
    ],
    [at(QUOTATION, 'id'), '', 'quotation 1 of article "mill": has "" for an id'],
    [at(QUOTATION, 'article'), 'weir', 'quotation 1 of article "mill": says that it stands in "weir"'],
    [at(QUOTATION, 'content', 0), { start: 120, end: 90 }, 'quotation 1 of article "mill": content span 120-90'],
    [at(QUOTATION, 'content', 0), { start: 0, end: 5 }, 'content span 0-5 is not inside its span'],
    [at(QUOTATION, 'content'), [], 'has no content span'],
    [at(QUOTATION, 'content', 1), { start: 30, end: 35 }, 'begins before the one before it ends'],
    [at(QUOTATION, 'speakers'), ['eve'], 'names "eve", who is not among the speakers'],
    [at(QUOTATION, 'attribution'), null, 'names a speaker without saying why'],
    [at(QUOTATION, 'attribution', 'confidence'), 1.2, 'has 1.2 for confidence'],
    [at(QUOTATION, 'attribution', 'cue'), { start: -1, end: 4 }, 'cue -1-4 is not inside the text'],
    [at(QUOTATION, 'attribution', 'evidence', 0, 'role'), 'hunch', 'has "hunch" for role of evidence'],
    [at(QUOTATION, 'problems', 0), { kind: 'repeated', span: { start: 1, end: 2 }, repeats: 'b' }, 'repeats "b"'],
    [at(QUOTATION, 'candidates', 0), { speaker: 'eve', confidence: 0.4, evidence: [] }, 'names "eve"'],
    [['speakers', 1, 'id'], 'tom-reed', 'speaker 2: has the id "tom-reed", which another has already'],
    [['speakers', 0, 'place'], -1, 'speaker "tom-reed": has -1 for its place in the list'],
    [['utterances', 0, 'fullest'], 1, 'utterance 1: says that printing 1 of 1 is the fullest'],
    [['utterances', 0, 'printings', 0, 'quotation'], 'b', 'utterance 1: holds "b", which is no quotation'],
    [['utterances', 0, 'printings', 0, 'spans', 0], { start: 1, end: 4 }, 'is not inside the words of "aaaaaaaaaa"'],
  ])('%j', (path, value, message) => {
    expect(() => decodeCorpus(damaged(path, value))).toThrow(message);
    expect(() => decodeCorpus(damaged(path, value))).toThrow(CorpusDamage);
  });

  test('an article or a quotation that is there twice', () => {
    const [article] = INVENTED.articles;
    expect(() => decodeCorpus({ ...INVENTED, articles: [article, article] })).toThrow(
      'has the id "mill", which another',
    );
    const twin = {
      ...article,
      id: 'weir',
      quotations: article?.quotations.map((one) => ({ ...one, article: 'weir' })),
    };
    expect(() => decodeCorpus({ ...INVENTED, articles: [article, twin] })).toThrow(
      'the id "aaaaaaaaaa", which another',
    );
  });
});

test('no field can be taken away unnoticed', () => {
  const optional = new Set(['repeats']);
  for (const path of pathsIn(INVENTED)) {
    const last = path.at(-1);
    if (typeof last !== 'string' || optional.has(last)) continue;
    expect(() => decodeCorpus(damaged(path, undefined)), path.join('.')).toThrow(CorpusDamage);
  }
});

test('a hole in a list is damage like any other', () => {
  const spans = new Array(1);
  expect(() => decodeCorpus(damaged(['utterances', 0, 'printings', 0, 'spans'], spans))).toThrow(CorpusDamage);
});

test('a score is a number, not something that could be made one', () => {
  for (const score of ['0.5', [0.5], Object.create(null), null, Number.NaN]) {
    expect(() => decodeCorpus(damaged(['utterances', 0, 'score'], score))).toThrow(CorpusDamage);
  }
});

test('whatever is read, the answer is a corpus or a named damage, never another error', () => {
  const paths = [...pathsIn(INVENTED)];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything({ withNullPrototype: true }), (path, value) => {
      try {
        decodeCorpus(damaged(path, value));
      } catch (error) {
        expect(error).toBeInstanceOf(CorpusDamage);
        expect((error as Error).message.length).toBeLessThan(400);
      }
      expect(decodeCorpus(INVENTED)).toBe(INVENTED);
    }),
  );
});
