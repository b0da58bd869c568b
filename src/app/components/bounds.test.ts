import { expect, test } from 'vitest';
import { INVENTED } from '../../core/corpus/invented.fixture.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { type Bounds, boundsAround, type Content, stepEnd, stepStart, wordsSelected } from './bounds.ts';

const LINES = [
  ['paragraph', 'Rain fell on Oster.'],
  ['paragraph', '“We owe (nearly) $40,” said Ada Brook. “Not more, not less!”'],
  ['paragraph', 'The yard was empty.'],
  ['boilerplate', 'Read also: the ferry'],
  ['paragraph', 'Tom Reed laughed.'],
] as const;
const text = LINES.map(([, line]) => line).join('\n\n');
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const article: AnnotatedArticle = {
  ...(INVENTED.articles[0] as AnnotatedArticle),
  text,
  blocks: LINES.map(([kind, line]) => ({ kind, span: span(line) })),
};
const content: Content = [span('We owe (nearly) $40,'), span('Not more, not less!')];
const bounds = boundsAround(article, content);

const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const words = (of: Content | null) => of?.map(slice) ?? null;
/** As often as there is a word to step over: what is left after each step. */
const steps = (step: typeof stepStart, by: -1 | 1, from: Content = content) => {
  const found: string[][] = [];
  for (let next = step(from, bounds, by); next !== null; next = step(next, bounds, by)) found.push(next.map(slice));
  return found;
};

test('a quotation may be mended within its paragraph and the two beside it, not beyond', () => {
  expect(slice(bounds.span)).toBe(
    LINES.slice(0, 3)
      .map(([, line]) => line)
      .join('\n\n'),
  );
  expect(steps(stepStart, -1).at(-1)?.[0]).toMatch(/^Rain fell/);
  expect(steps(stepEnd, 1).at(-1)?.[1]).toMatch(/The yard was empty\.$/);
});

test('what is not the article’s own is no part of it, though the article goes on behind', () => {
  const { span: around } = boundsAround(article, [span('The yard was empty')]);
  expect(slice(around)).toMatch(/^“We owe[\s\S]*The yard was empty\.$/);
  expect(slice(boundsAround(article, [span('Tom Reed')]).span)).toBe('Tom Reed laughed.');
});

test('a word takes the bracket or the currency before it along, and the stop, comma or bracket after it', () => {
  const parts = bounds.starts.map((start, index) => text.slice(start, bounds.ends[index]));
  expect(parts.slice(4, 9)).toEqual(['We', 'owe', '(nearly)', '$40,', 'said']);
  expect(parts.at(-1)).toBe('empty.');
});

test('the beginning goes a word earlier or later, and over the gap between two stretches', () => {
  expect(words(stepStart(content, bounds, -1))).toEqual(['Oster.\n\n“We owe (nearly) $40,', 'Not more, not less!']);
  expect(steps(stepStart, 1)).toEqual([
    ['owe (nearly) $40,', 'Not more, not less!'],
    ['(nearly) $40,', 'Not more, not less!'],
    ['$40,', 'Not more, not less!'],
    // in one step over the reporter's own words
    ['Not more, not less!'],
    ['more, not less!'],
    ['not less!'],
    ['less!'],
  ]);
});

test('the end goes a word later or earlier, and over the same gap', () => {
  expect(words(stepEnd(content, bounds, 1))).toEqual(['We owe (nearly) $40,', 'Not more, not less!”\n\nThe']);
  expect(steps(stepEnd, -1)).toEqual([
    ['We owe (nearly) $40,', 'Not more, not'],
    ['We owe (nearly) $40,', 'Not more,'],
    ['We owe (nearly) $40,', 'Not'],
    ['We owe (nearly) $40,'],
    ['We owe (nearly)'],
    ['We owe'],
    ['We'],
  ]);
});

test('the last word of a quotation cannot be taken from it', () => {
  expect(stepEnd([span('We')], bounds, -1)).toBeNull();
  const end = span('empty.');
  expect(stepStart([end], bounds, 1)).toBeNull();
  expect(stepEnd([end], bounds, 1)).toBeNull();
});

test('what is selected counts by whole words, as far as it lies within the bounds', () => {
  const selected = (from: string, to: string) => {
    const start = text.indexOf(from);
    return words(wordsSelected(bounds, { start, end: text.indexOf(to, start) + to.length }));
  };
  expect(selected('early) $4', '$4')).toEqual(['(nearly) $40,']);
  expect(selected('more, not', 'not')).toEqual(['more, not']);
  // from the empty yard into what is not the article's own
  expect(selected('was empty', 'Read also')).toEqual(['was empty.']);
});

test('a selection that holds no word of the bounds is none', () => {
  expect(wordsSelected(bounds, span('Tom Reed'))).toBeNull();
  expect(wordsSelected(bounds, { start: text.indexOf('” said') + 1, end: text.indexOf(' said') + 1 })).toBeNull();
});

test('words are told apart also where the language is not one that is known', () => {
  const unknown: Bounds = boundsAround({ ...article, lang: 'not a language' }, content);
  expect(unknown).toEqual(bounds);
});
