import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chips, chosenValues, removeChip, toggleFacet, withoutFacet } from './facet-query.ts';
import { parseQuery } from './parse-query.ts';
import { formatQuery } from './query.ts';
import type { FacetName } from './types.ts';

const toggled = (text: string, facet: FacetName, ...values: string[]) =>
  formatQuery(values.reduce((query, value) => toggleFacet(query, facet, value), parseQuery(text)));

describe('toggleFacet', () => {
  it.each<[string, FacetName, string[], string]>([
    ['sea', 'speaker', ['mara'], 'sea speaker:mara'],
    ['sea', 'speaker', ['mara', 'tomas'], 'sea (speaker:mara OR speaker:tomas)'],
    ['', 'speaker', ['mara', 'tomas'], 'speaker:mara OR speaker:tomas'],
    ['sea', 'speaker', ['mara', 'tomas', 'mara'], 'sea speaker:tomas'],
    ['sea', 'speaker', ['mara', 'mara'], 'sea'],
    ['speaker:mara sea', 'speaker', ['tomas'], '(speaker:mara OR speaker:tomas) sea'],
    ['sea OR river', 'kind', ['mixed'], '(sea OR river) kind:partial'],
    ['', 'outlet', ['Coast Courier'], 'outlet:"Coast Courier"'],
    ['', 'outlet', ['The "Post" (Weekly)'], 'outlet:"The Post (Weekly)"'],
    ['', 'certainty', ['not-attributed'], 'certainty:not-attributed'],
    ['sea', 'time', ['2023-10'], 'sea after:2023-10 before:2023-10'],
    ['', 'time', ['2023-10', '2023-12'], '(after:2023-10 before:2023-10) OR (after:2023-12 before:2023-12)'],
    ['', 'time', ['2023-10', '2023-12', '2023-10'], 'after:2023-12 before:2023-12'],
  ])('makes of “%s”, with %s %s, “%s”', (text, facet, values, expected) => {
    expect(toggled(text, facet, ...values)).toBe(expected);
  });

  it('gives the query back when a value is chosen and let go, whatever else it says', () => {
    const texts = fc.constantFrom(
      '',
      'sea',
      'sea OR river',
      '-war "open sea"',
      'kind:direct',
      '-speaker:mara',
      '(a speaker:b) OR c',
    );
    const facets = fc.constantFrom<FacetName>('speaker', 'outlet', 'certainty', 'time');
    fc.assert(
      fc.property(texts, facets, fc.constantFrom('2020-01', '2021-02'), (text, facet, value) => {
        const once = toggleFacet(parseQuery(text), facet, value);
        expect(chosenValues(once, facet)).toContain(value);
        expect(toggleFacet(once, facet, value)).toEqual(parseQuery(text));
        expect(parseQuery(formatQuery(once))).toEqual(once);
      }),
    );
  });
});

describe('chosenValues', () => {
  it('ticks what stands at the top level, alone or as alternatives', () => {
    expect(chosenValues(parseQuery('sea (speaker:mara OR speaker:tomas)'), 'speaker')).toEqual(['mara', 'tomas']);
  });

  it.each(['-speaker:mara', 'sea OR speaker:mara', '(speaker:mara sea) OR river', '-(speaker:mara sea)'])(
    'ticks nothing in %s',
    (text) => {
      expect(chosenValues(parseQuery(text), 'speaker')).toEqual([]);
    },
  );

  it('ticks no month for a longer time', () => {
    expect(chosenValues(parseQuery('after:2023-10 before:2023-12'), 'time')).toEqual([]);
  });
});

describe('withoutFacet', () => {
  it('takes out the choice and nothing else', () => {
    const query = parseQuery('sea (kind:direct OR kind:partial) -kind:reported after:2023-10 before:2023-10');
    expect(formatQuery(withoutFacet(query, 'kind'))).toBe('sea -kind:reported after:2023-10 before:2023-10');
    expect(formatQuery(withoutFacet(query, 'time'))).toBe('sea (kind:direct OR kind:partial) -kind:reported');
  });
});

describe('chips', () => {
  it('are the parts of the query, each with what is left without it', () => {
    const query = parseQuery('"open sea" -war (a OR b)');
    expect(chips(query)).toEqual([
      { label: '"open sea"', part: query.parts[0], query: '-war (a OR b)' },
      { label: '-war', part: query.parts[1], query: '"open sea" (a OR b)' },
      { label: '(a OR b)', part: query.parts[2], query: '"open sea" -war' },
    ]);
  });

  it('are removed by their place', () => {
    expect(formatQuery(removeChip(parseQuery('sea -war'), 1))).toBe('sea');
  });
});
