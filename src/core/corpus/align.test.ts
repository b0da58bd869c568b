import { expect, test } from 'vitest';
import { type Span, sliceSpan } from '../text/span.ts';
import { alignUtterance } from './align.ts';
import { printed } from './printed.fixture.ts';
import type { AnnotatedArticle } from './types.ts';
import { findUtterances } from './utterances.ts';

function compare(...articles: AnnotatedArticle[]) {
  const [utterance, ...more] = findUtterances(articles);
  if (utterance === undefined || more.length > 0) throw new Error('the articles hold one utterance');
  const byQuotation = new Map(
    articles.flatMap((article) => article.quotations.map(({ id }) => [id, article] as const)),
  );
  const comparison = alignUtterance(byQuotation, utterance);
  const text = (id: string, span: Span | null) =>
    span === null ? '-' : sliceSpan(articles.find((article) => article.id === id)?.text ?? '', span);
  return {
    words: comparison.words,
    fullest: comparison.article,
    sides: comparison.sides.map((side) => ({
      article: side.article,
      keptWords: side.keptWords,
      fragments: side.fragments.length,
      renderings: side.renderings,
      rows: side.differences.map(
        ({ kind, fullest, other }) => `${kind}: ${text(comparison.article, fullest)} | ${text(side.article, other)}`,
      ),
    })),
  };
}

const whole = printed(
  'Whole',
  '“⟦d Ada Lowe|Seeing others’ boats as a threat or taking honest trade as a risk will not fill one’s own nets sooner.⟧”',
);

test('names what fragments keep, and what stands in the reporter’s own words between them', () => {
  const parts = printed(
    'Parts',
    `She scolded those who see "⟦m1 Ada Lowe|others' boats as a threat⟧" and "⟦m1|honest trade as a risk,⟧" saying that fences "⟦m2 Ada Lowe|will not fill one's own nets sooner⟧".`,
  );
  expect(compare(whole, parts)).toEqual({
    words: 20,
    fullest: 'whole',
    sides: [
      {
        article: 'parts',
        keptWords: 17,
        fragments: 3,
        renderings: false,
        rows: [
          'paraphrased: Seeing | She scolded those who see',
          "kept: others’ boats as a threat | others' boats as a threat",
          'paraphrased: or taking | and',
          'kept: honest trade as a risk | honest trade as a risk',
          'added: - | saying that fences',
          "kept: will not fill one’s own nets sooner | will not fill one's own nets sooner",
        ],
      },
    ],
  });
});

test('tells a cut that is marked from one that is not', () => {
  const dots = printed(
    'Dots',
    '“⟦d Ada Lowe|Seeing others’ boats as a threat … will not fill one’s own nets sooner,⟧” she said.',
  );
  expect(compare(whole, dots).sides[0]?.rows).toContain('cut-marked: or taking honest trade as a risk | -');
  const silent = printed(
    'Silent',
    '“⟦d Ada Lowe|Seeing others’ boats as a threat will not fill one’s own nets sooner,⟧” she said.',
  );
  expect(compare(whole, silent).sides[0]?.rows).toContain('cut: or taking honest trade as a risk | -');
});

test('takes what a reporter writes between the reporting word and the first fragment for words of the reporter', () => {
  const parts = printed(
    'Parts',
    `In a speech she scolded all who see "⟦m Ada Lowe|others' boats as a threat or taking honest trade as a risk⟧" that day.`,
  );
  const [quotation] = parts.quotations;
  if (quotation === undefined) throw new Error('there is a quotation');
  const cue = { start: parts.text.indexOf('scolded'), end: parts.text.indexOf(' all who see') };
  const signed = {
    mention: { span: cue, kind: 'name', speakers: ['ada-lowe'] },
    rule: 'any',
    confidence: 1,
    evidence: [],
  } as const;
  const [content] = quotation.content;
  // the reported clause as it is read where nothing but the fragment is sure to belong to it
  const narrow = { ...quotation, span: content, attribution: { ...signed, cue } };
  const rows = compare(whole, { ...parts, quotations: [narrow] }).sides[0]?.rows;
  expect(rows?.[0]).toBe('paraphrased: Seeing | all who see');
  expect(rows?.[1]).toMatch(/^kept: others’ boats/);

  const bare = { ...narrow, attribution: { ...signed, cue: { start: cue.start, end: content.start - 2 } } };
  expect(compare(whole, { ...parts, quotations: [bare] }).sides[0]?.rows[0]).toBe('cut-marked: Seeing | -');
});

test('calls nothing cut that a reporter leaves out of words of their own', () => {
  const woven = printed(
    'Woven',
    'She said that seeing boats as a threat “⟦m Ada Lowe|or taking honest trade as a risk will not fill one’s own nets sooner⟧”.',
  );
  const rows = compare(whole, woven).sides[0]?.rows ?? [];
  expect(rows[0]).toBe('paraphrased: Seeing others’ boats as a threat | seeing boats as a threat');
  expect(rows.filter((row) => row.startsWith('cut'))).toEqual([]);
});

test('calls other words inside both marks replaced, and one such place no second rendering', () => {
  const other = printed(
    'Other',
    '“⟦d Ada Lowe|Seeing others’ ships as a threat or taking honest trade as a risk will not fill one’s own nets sooner,⟧” she said.',
  );
  const [side] = compare(whole, other).sides;
  expect(side?.rows).toContain('replaced: boats | ships');
  expect(side?.renderings).toBe(false);
});

test('calls two translations two renderings', () => {
  const other = printed(
    'Other',
    '“⟦d Ada Lowe|Viewing others’ boats as a danger or taking honest trade as a hazard will not fill one’s own nets faster,⟧” she said.',
  );
  const [side] = compare(whole, other).sides;
  expect(side?.renderings).toBe(true);
});

test('keeps nothing where the other only reports', () => {
  const report = printed(
    'Report',
    'Lowe said ⟦i Ada Lowe|honest trade as a risk would not fill nets sooner for others’ boats as a threat⟧.',
  );
  const [side] = compare(whole, report).sides;
  expect(side?.keptWords).toBe(0);
  expect(side?.fragments).toBe(0);
  expect(side?.rows.every((row) => !row.startsWith('kept'))).toBe(true);
});

test('the same words printed again are kept whole', () => {
  const again = printed(
    'Again',
    '“⟦d Ada Lowe|Seeing others’ boats as a threat or taking honest trade as a risk will not fill one’s own nets sooner,⟧” she said.',
  );
  expect(compare(whole, again).sides[0]).toMatchObject({ keptWords: 20, renderings: false });
});
