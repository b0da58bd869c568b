import { describe, expect, test } from 'vitest';
import { fitWeights, type Judged } from './fit.ts';
import { type GoldArticle, type Prediction, sameName, score } from './score.ts';

const text = '"We go now," Ada Hale said.\n\nShe said the bridge was "old".';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const named = (words: string) => ({ ...at(words), text: words });

const gold: GoldArticle = {
  id: 'a',
  text,
  quotes: [
    { ...at('"We go now,"'), kind: 'direct', speaker: named('Ada Hale'), speakerName: 'Ada Hale' },
    {
      ...at('the bridge was "old"'),
      kind: 'mixed',
      speaker: named('She'),
      quoted: [[at('"old"').start, at('"old"').end]],
      core: true,
    },
  ],
};

const said = (words: string, speaker: string, name: string | null = null): Prediction => ({
  ...at(words),
  speaker: named(speaker),
  speakerName: name,
  rule: 'r',
  confidence: 1,
  features: [],
});
const on = (track: 'direct' | 'quoted' | 'reported', ...predictions: Prediction[]) =>
  score([gold], new Map([['a', predictions]]), track);

describe('score', () => {
  test('counts a stretch whatever marks and punctuation stand at its edges', () => {
    expect(on('direct', said('We go now,', 'Ada Hale')).endToEnd).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
  test('takes the right words of the wrong speaker for half a success', () => {
    const { spans, endToEnd } = on('direct', said('We go now,', 'bridge'));
    expect([spans.f1, endToEnd.f1]).toEqual([1, 0]);
  });
  test('takes a speaker whose name agrees although the words are others', () => {
    expect(on('direct', said('We go now,', 'bridge', 'Hale')).endToEnd.f1).toBe(1);
  });
  test('counts fragments where marks count, and whole clauses where reports do', () => {
    expect(on('quoted', said('We go now,', 'Ada Hale'), said('old', 'She')).endToEnd.f1).toBe(1);
    expect(on('reported', said('We go now,', 'Ada Hale'), said('the bridge was "old"', 'She')).endToEnd.f1).toBe(1);
    expect(on('reported', said('We go now,', 'Ada Hale'), said('old', 'She')).endToEnd.f1).toBe(0.5);
  });
  test('counts what nobody annotated against precision', () => {
    expect(on('direct', said('We go now,', 'Ada Hale'), said('Ada Hale said', 'She')).endToEnd.precision).toBe(1);
    expect(on('quoted', said('We go now,', 'Ada Hale'), said('We', 'She')).endToEnd.precision).toBe(0.5);
  });
});

test('knows a person by title, initial and surname, and tells two first names apart', () => {
  expect(sameName('Sen. Ada Hale', 'Hale')).toBe(true);
  expect(sameName('A. Hale', 'Ada Hale')).toBe(true);
  expect(sameName('Ada Hale', 'Ben Hale')).toBe(false);
});

test('fits weights that tell what was right from what was wrong', () => {
  const rows: Judged[] = Array.from({ length: 80 }, (_, index) => ({
    article: String(index),
    features: ['bias', index % 2 === 0 ? 'even' : 'odd'],
    right: index % 2 === 0,
    direct: true,
  }));
  const weights = fitWeights(rows);
  expect((weights.even ?? 0) - (weights.odd ?? 0)).toBeGreaterThan(2);
});
