import { describe, expect, it } from 'vitest';
import { capitalise, countOf, countWord, listWords, ordinal } from './counting.ts';

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

describe('ordinals', () => {
  it('follow the last figure, but for the teens', () => {
    expect([1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112].map(ordinal)).toEqual(
      '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th'.split(' '),
    );
  });
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
