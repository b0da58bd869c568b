import { describe, expect, it, test } from 'vitest';
import { capitalise, countOf, countWord, listWords, timesWord } from './counting.ts';

describe('numbers in running text', () => {
  it('are words up to twelve and figures from there', () => {
    expect([0, 1, 12, 13, 40].map(countWord)).toEqual(['no', 'one', 'twelve', '13', '40']);
  });

  it('take the singular at one only', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'quotation'))).toEqual([
      'no quotations',
      'one quotation',
      'two quotations',
    ]);
    expect(countOf(2, 'story', 'stories')).toBe('two stories');
  });
});

test('how often is said as a person says it', () => {
  expect([0, 1, 2, 3, 12, 13].map(timesWord)).toEqual([
    'never',
    'once',
    'twice',
    'three times',
    'twelve times',
    '13 times',
  ]);
});

describe('lists', () => {
  it('join the last with "and"', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['Ada Hale'])).toBe('Ada Hale');
    expect(listWords(['Ada Hale', 'Tom Reyes'])).toBe('Ada Hale and Tom Reyes');
    expect(listWords(['Ada Hale', 'Tom Reyes', 'the ministry'])).toBe('Ada Hale, Tom Reyes and the ministry');
  });

  it('keep a first letter that is made of two code units whole', () => {
    expect(capitalise('𝒜da')).toBe('𝒜da');
    expect(capitalise('élan')).toBe('Élan');
    expect(capitalise('')).toBe('');
  });
});
