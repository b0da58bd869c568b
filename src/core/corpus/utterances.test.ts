import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceSpan } from '../text/span.ts';
import { printed } from './printed.fixture.ts';
import { findSharedPhrases } from './shared-phrases.ts';
import type { AnnotatedArticle, Utterance } from './types.ts';
import { findUtterances } from './utterances.ts';

/** The words of each printing, for a reader of the test. */
function groups(articles: readonly AnnotatedArticle[]): string[][] {
  return findUtterances(articles).map(({ printings }: Utterance) =>
    printings.map(({ quotation, spans }) => {
      const article = articles.find(({ quotations }) => quotations.some(({ id }) => id === quotation));
      return spans.map((span) => sliceSpan(article?.text ?? '', span)).join(' … ');
    }),
  );
}

const whole = printed(
  'Coast Wire',
  'Lowe spoke. “⟦d1 Ada Lowe|Closing the harbour or fencing the pier will not bring one fish back to the bay.⟧”',
);

test('joins fragments with the whole sentence that another outlet prints', () => {
  const parts = printed(
    'Fenwick Courier',
    'She scolded those who want “⟦m1 Ada Lowe|fencing the pier⟧” and said it “⟦m2 Ada Lowe|will not bring one fish back to the bay⟧”.',
  );
  expect(groups([whole, printed('Empty', 'Nothing.'), parts])).toEqual([
    [
      'Closing the harbour or fencing the pier will not bring one fish back to the bay.',
      'will not bring one fish back to the bay',
    ],
  ]);
});

test('joins a quotation with the report of it without marks', () => {
  const a = printed('A', '“⟦d Ada Lowe|We are against night trawling, cheap diesel and blind licences,⟧” Lowe said.');
  const b = printed(
    'B',
    'Lowe said ⟦i Ada Lowe|the harbour opposed night trawling, cheap diesel and blind licences at sea⟧.',
  );
  expect(groups([a, b])).toHaveLength(1);
});

test('joins two translations of one sentence', () => {
  const a = printed(
    'A',
    '“⟦d Ada Lowe|We share the wish for an equal and honest fishery that respects the variety of the coast and the right of each village to its own boats,⟧” she said.',
  );
  const b = printed(
    'B',
    'They share a “⟦m1 Ada Lowe|wish for an equal and honest fishery,⟧” which means “⟦m1|respecting coast variety and the right of every village for their own boats⟧”.',
  );
  expect(groups([a, b])).toHaveLength(1);
});

test('joins a figure inside the marks with the same figure in a report, where the reporter has the verb', () => {
  const a = printed('A', 'Lowe noted that ⟦i Ada Lowe|they have met some 37 times in person since 2011⟧.');
  const b = printed(
    'B',
    'Lowe noted that she had met with him “⟦m Ada Lowe|37 times in the past dozen years and built a good friendship⟧”.',
  );
  expect(groups([a, b])).toHaveLength(1);
});

test('joins the same words printed twice by one outlet', () => {
  const again = printed(
    'A',
    'She said “⟦m1 Ada Lowe|it built a new frame for honest fishing⟧”. Later she said “⟦m2 Ada Lowe|it built a new frame for honest fishing⟧”.',
  );
  expect(groups([again])).toHaveLength(1);
});

test('keeps the same figure from another mouth apart', () => {
  const a = printed('A', 'Lowe said ⟦i Ada Lowe|the catch reached 200 million tonnes in the last year⟧.');
  const b = printed(
    'B',
    '“⟦d Tom Reed|The catch is near the goal of 200 million tonnes in the last year,⟧” Reed said.',
  );
  expect(groups([a, b])).toEqual([]);
});

test('keeps three sayings on one theme apart', () => {
  const a = printed('A', 'Reed praised her for seeing “⟦m Ada Lowe|great changes unseen for a century⟧”.');
  const b = printed(
    'B',
    '“⟦d Ada Lowe|Right now there are changes, the likes of which we have not seen for 100 years,⟧” she said.',
  );
  const c = printed(
    'C',
    '“⟦d Ada Lowe|Changes of the coast and of our times are unfolding like never before,⟧” she said.',
  );
  expect(groups([a, b, c])).toEqual([]);
});

test('leaves alone the sentence of a quotation that the other outlet did not print', () => {
  const a = printed(
    'A',
    '“⟦d Ada Lowe|The nets are empty this spring. Nobody should sell a boat before the autumn count is in.⟧”',
  );
  const b = printed('B', '“⟦d Ada Lowe|Nobody should sell a boat before the autumn count is in,⟧” Lowe said.');
  expect(groups([a, b])).toEqual([
    [
      'Nobody should sell a boat before the autumn count is in.',
      'Nobody should sell a boat before the autumn count is in,',
    ],
  ]);
});

test('names the printing with the most words in marks as the fullest, and says how sure it is', () => {
  const part = printed('B', 'It “⟦m Ada Lowe|will not bring one fish back to the bay⟧”, she said.');
  const [utterance] = findUtterances([part, whole]);
  expect(utterance?.fullest).toBe(1);
  expect(utterance?.score).toBe(1);
  expect(utterance?.speakers).toEqual(['ada-lowe']);
});

test('links a phrase that one article attributes and another uses for nobody, and never as an utterance', () => {
  const a = printed('A', 'The towns said their bond “⟦m Norland & Sudland|has no limits⟧”.');
  const b = printed('B', 'They shored up the “⟦m -|no limits⟧” bond.');
  expect(findUtterances([a, b])).toEqual([]);
  expect(findSharedPhrases([a, b])).toEqual(
    new Map([
      ['a-0', ['b-0']],
      ['b-0', ['a-0']],
    ]),
  );
});

test('every printing is a slice of its own quotation, and the order of articles changes no group', () => {
  const word = fc.constantFrom(
    'harbour',
    'pier',
    'fish',
    'bay',
    'never',
    '37',
    'closing',
    'the',
    'boats',
    'will.',
    'Nets',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const articles = sentences.map((words, index) => printed(`Outlet ${index}`, `She said “⟦d Ada Lowe|${words}⟧”`));
      const found = findUtterances(articles);
      for (const { printings, fullest } of found) {
        expect(printings[fullest]).toBeDefined();
        for (const { quotation, spans } of printings) {
          const own = articles.flatMap(({ quotations }) => quotations).find(({ id }) => id === quotation);
          for (const span of spans) {
            expect(own?.content.some((content) => content.start <= span.start && span.end <= content.end)).toBe(true);
          }
        }
      }
      const sets = (all: readonly Utterance[]) =>
        all
          .map(({ printings }) =>
            printings
              .map((one) => one.quotation + one.spans[0].start)
              .sort()
              .join(),
          )
          .sort();
      expect(sets(findUtterances([...articles].reverse()))).toEqual(sets(found));
    }),
  );
});
