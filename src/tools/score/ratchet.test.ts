import { describe, expect, test } from 'vitest';
import { readMarked } from '../../core/quote/marked/read-marked.ts';
import { ratesOf, readMarkedCases, scoreMarked } from './marked.ts';
import { fallen, figuresOf, raised } from './ratchet.ts';

const right = readMarked('right', '“⟦d Ada Lowe|We wait,⟧” Ada Lowe said.');
const misattributed = readMarked('misattributed', '“⟦d Ben Roe|We wait,⟧” Ada Lowe said.');
const missed = readMarked('missed', 'Ada Lowe waited. ⟦i Ada Lowe|It would rain⟧.');

describe('the score of the marked articles', () => {
  test('counts words and speakers apart, by kind and by rule', () => {
    const scores = scoreMarked([right, misattributed, missed]);
    const { spans, speaker, endToEnd } = ratesOf(scores.all);
    expect(spans).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(speaker).toBe(0.5);
    expect(endToEnd).toMatchObject({ precision: 0.5, recall: 1 / 3 });
    expect(scores.byKind.get('indirect')).toEqual({ expected: 1, found: 0, spans: 0, right: 0 });
    expect(scores.byRule.get('cue-after')).toEqual({ answers: 2, right: 1 });
    expect(scores.errors.map(({ title, result }) => `${title}: ${result}`)).toEqual([
      'misattributed: wrong speaker',
      'missed: missed',
    ]);
  });

  test('finds every case that the tests of the reader hold', () => {
    expect(readMarkedCases().length).toBeGreaterThanOrEqual(150);
  });
});

describe('the ratchet', () => {
  const good = figuresOf(scoreMarked([right, right]));
  const worse = figuresOf(scoreMarked([right, misattributed]));

  test('says what fell, and is content with what is as good or better', () => {
    expect(fallen(good, worse)).toEqual([
      'speakers right fell from 100 to 50',
      'end to end F1 fell from 100 to 50',
      'right direct fell from 2 to 1',
    ]);
    expect(fallen(good, good)).toEqual([]);
    expect(fallen(worse, good)).toEqual([]);
  });

  test('is raised by what is better, and never lowered', () => {
    expect(raised(good, worse)).toEqual(good);
    expect(raised(worse, good)).toEqual(good);
  });
});
