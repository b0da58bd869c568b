import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATORS, type OperatorName } from './operators.ts';
import { parseQuery, readQuery, readValue } from './parse-query.ts';
import { allOf, anyOf, formatQuery, notOf, type Part, type Query, queryOf } from './query.ts';

const plain = fc.string({ unit: fc.constantFrom(...'aebxyzéп平0123456789'), minLength: 1, maxLength: 8 });

const words: fc.Arbitrary<Part> = fc
  .tuple(plain, fc.constantFrom('', "'s", '-b', '…', ':b', ','))
  .map(([start, end]) => ({ kind: 'word', text: start + end }));

const phrases: fc.Arbitrary<Part> = fc
  .tuple(plain, fc.constantFrom('', ' and', " (or) one's", ': 3', ' -x OR y'))
  .map(([start, end]) => ({ kind: 'phrase', text: start + end }));

const VALUES: Readonly<Record<OperatorName, readonly string[]>> = {
  speaker: ['xi-jinping', 'Mara Lindqvist', '平', 'a(b)'],
  outlet: ['Coast Courier', "The 'Post'", 'x'],
  kind: ['direct', 'mixed', 'indirect', 'nonsense'],
  certainty: ['certain', 'likely', 'doubtful', 'not-attributed'],
  before: ['2023', '2023-10', '2023-10-18', 'soon'],
  after: ['2023', '1999-12-31'],
  in: ['context', 'title'],
  is: ['starred', 'tagged', 'noted', 'corrected', 'green'],
  tag: ['check', 'to check', 'a(b)', '平'],
  note: ['call', 'call back', "the 'Post'"],
};

const filters: fc.Arbitrary<Part> = fc
  .constantFrom(...OPERATORS.map(({ name }) => name))
  .chain((operator) =>
    fc.constantFrom(...VALUES[operator]).map((value): Part => ({ kind: 'filter', operator, value })),
  );

/** Parts put together as the parser puts them together, some levels deep. */
const { part: parts } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    phrases,
    filters,
    tie('part').map(notOf),
    fc.array(tie('part'), { minLength: 2, maxLength: 4 }).map((each) => allOf(each) as Part),
    fc.array(tie('part'), { minLength: 2, maxLength: 4 }).map((each) => anyOf(each) as Part),
  ),
}));

const queries: fc.Arbitrary<Query> = fc.array(parts, { maxLength: 5 }).map(queryOf);

const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '«',
    '(',
    ')',
    '-',
    '--',
    ' ',
    '\n',
    'OR',
    'AND',
    'or',
    'a',
    'bc',
    ':',
    'kind:',
    'speaker:',
    'foo:',
  ],
  ...['before:20', 'in:context', 'Kind:dir', "'", '’', '…', '习近平', '\ud83d\ude00', '\ud800', '\u0301', '\u200b'],
);
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 20 }).map((each) => each.join('')),
);

describe('parseQuery', () => {
  it('reads back every query that formatQuery writes', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes a query of any text, and the same one of that query written out', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
      { numRuns: 2000 },
    );
  });

  it('bears brackets deeper than a stack', () => {
    const text = `${'('.repeat(100_000)}peace${')'.repeat(100_000)} war`;
    expect(formatQuery(parseQuery(text))).toBe('peace war');
  });

  it.each([
    ['open sea', 'open sea'],
    ['  open   sea ', 'open sea'],
    ['open AND sea', 'open sea'],
    ['"open sea"', '"open sea"'],
    ['“open sea”', '"open sea"'],
    ['„open sea“', '"open sea"'],
    ['«open sea»', '"open sea"'],
    ['“open sea"', '"open sea"'],
    ['-war', '-war'],
    ['-"open sea"', '-"open sea"'],
    ['--war', 'war'],
    ['a OR b', 'a OR b'],
    ['a OR b c', '(a OR b) c'],
    ['a (b OR c)', 'a (b OR c)'],
    ['(a b) OR c', '(a b) OR c'],
    ['((a) (b))', 'a b'],
    ['(a OR b) OR c', 'a OR b OR c'],
    ['-(a b)', '-(a b)'],
    ['OR a OR', 'a'],
    ['a or b', 'a or b'],
    ['kind:partial', 'kind:partial'],
    ['kind:mixed', 'kind:partial'],
    ['kind:indirect', 'kind:reported'],
    ['KIND:Direct', 'kind:direct'],
    ['-kind:direct', '-kind:direct'],
    ['certainty:none', 'certainty:not-attributed'],
    ['is:star', 'is:starred'],
    ['-is:c', '-is:corrected'],
    ['tag:“to check”', 'tag:"to check"'],
    ['outlet:"Coast Courier" sea', 'outlet:"Coast Courier" sea'],
    ['outlet:“Coast Courier”', 'outlet:"Coast Courier"'],
    ['well-being', 'well-being'],
    ['- … "" ()', ''],
  ])('reads %s as %s', (text, formatted) => {
    expect(formatQuery(parseQuery(text))).toBe(formatted);
  });

  it('joins only the neighbours of OR', () => {
    expect(parseQuery('tea milk OR sugar cup').parts.map(({ kind }) => kind)).toEqual(['word', 'any', 'word']);
  });

  it('takes the beginning of a value for the value that alone begins so', () => {
    expect(readValue('kind', 'dir')).toBe('direct');
    expect(readValue('certainty', 'l')).toBe('likely');
    expect(readValue('certainty', 'x')).toBe('x');
  });
});

describe('hints', () => {
  const hintsOn = (text: string) => readQuery(text).hints.map(({ kind, suggestion }) => [kind, suggestion]);

  it.each([
    ['speker:mara', 'unknown-operator', 'speaker:mara'],
    ['sea kidn:direct', 'unknown-operator', 'sea kind:direct'],
    ['cert:likely', 'unknown-operator', 'certainty:likely'],
    ['author:mara', 'unknown-operator', null],
    ['kind:spoken', 'unknown-value', null],
    ['before:soon sea', 'unknown-value', null],
    ['is:green', 'unknown-value', null],
    ['tga:check', 'unknown-operator', 'tag:check'],
    ['speaker: mara', 'unknown-value', 'speaker:mara'],
    ['(open sea', 'unbalanced', '(open sea)'],
    ['open sea)', 'unbalanced', 'open sea'],
    ['"open sea', 'unbalanced', '"open sea"'],
  ])('says of %s that it has an %s', (text, kind, suggestion) => {
    expect(hintsOn(text)).toEqual([[kind, suggestion]]);
  });

  it.each(['open sea', '(a OR b) "c d" -e', 'kind:direct', 'https://example.org', 'remark: this', 'at 3:30'])(
    'says nothing of %s',
    (text) => {
      expect(hintsOn(text)).toEqual([]);
    },
  );

  it('searches an unknown operator as text', () => {
    expect(parseQuery('author:mara')).toEqual({ parts: [{ kind: 'word', text: 'author:mara' }] });
  });
});

describe('the unfinished end', () => {
  it.each([
    ['har', true],
    ['open har', true],
    ['"open har', true],
    ['speaker:ma', true],
    ['(open OR har', true],
    ['har ', false],
    ['"open har"', false],
    ['(har)', false],
    ['', false],
  ])('of “%s”: %s', (text, unfinished) => {
    expect(readQuery(text).unfinished).toBe(unfinished);
  });
});
