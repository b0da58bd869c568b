import { expect, test } from 'vitest';
import { alignUtterance } from '../../core/corpus/align.ts';
import { printed } from '../../core/corpus/printed.fixture.ts';
import { findUtterances } from '../../core/corpus/utterances.ts';
import { differenceWords, plainSentences } from './comparison-words.ts';

const whole = printed(
  'Whole',
  '“⟦d Ada Lowe|Seeing others’ boats as a threat will not fill one’s own nets any sooner at sea.⟧”',
);

function say(marked: string): { sentences: string[]; names: string[] } {
  const other = printed('Other', marked);
  const articles = [whole, other];
  const [utterance] = findUtterances(articles);
  if (utterance === undefined) throw new Error('the two are one utterance');
  const of = new Map(articles.flatMap((article) => article.quotations.map(({ id }) => [id, article] as const)));
  const comparison = alignUtterance(of, utterance);
  const [side] = comparison.sides;
  if (side === undefined) throw new Error('there is another printing');
  return {
    sentences: plainSentences(comparison, side, other.text, whole.text),
    names: side.differences.map((one) => differenceWords(side, one).name),
  };
}

test('counts the words of fragments, and says which are the reporter’s', () => {
  const { sentences } = say(
    'Those who see “⟦m1 Ada Lowe|others’ boats as a threat⟧” learned that it “⟦m2 Ada Lowe|will not fill one’s own nets any sooner at sea⟧”.',
  );
  expect(sentences[0]).toBe('prints 15 of its 16 words, in two fragments, and puts “Seeing” into words of its own.');
});

test('says of a silent cut that there is no sign of it', () => {
  const { sentences, names } = say(
    '“⟦d Ada Lowe|Seeing others’ boats as a threat will not fill one’s own nets at sea,⟧” she said.',
  );
  expect(sentences[1]).toBe('It leaves out “any sooner” inside its marks, with no sign of a cut.');
  expect(names).toContain('cut, with no sign of it');
});

test('says no word of cutting where two renderings differ', () => {
  const { sentences, names } = say(
    '“⟦d Ada Lowe|Viewing others’ boats as a danger will not fill one’s own nets any faster at sea,⟧” she said.',
  );
  expect(sentences).toEqual(['prints another rendering of it. Where the words part, they are the translators’.']);
  expect(names.join(' ')).not.toMatch(/cut|replaced/);
});

test('says when all the words are there', () => {
  expect(
    say('“⟦d Ada Lowe|Seeing others’ boats as a threat will not fill one’s own nets any sooner at sea,⟧” she said.')
      .sentences,
  ).toEqual(['prints all 16 words.']);
});

test('says when there are no marks at all', () => {
  expect(
    say('She said ⟦i Ada Lowe|seeing others’ boats as a threat would not fill one’s own nets any sooner⟧.').sentences,
  ).toEqual(['reports it in the reporter’s own words, without marks.']);
});
