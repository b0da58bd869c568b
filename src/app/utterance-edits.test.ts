import { expect, test } from 'vitest';
import { printed } from '../core/corpus/printed.fixture.ts';
import type { Corpus } from '../core/corpus/types.ts';
import { findUtterances } from '../core/corpus/utterances.ts';
import { collect } from './collection.ts';
import { putTogether, restore, takeApart } from './join-and-part.ts';
import { editedUtterances, NO_EDITS, readEdits, utteranceKey } from './utterance-edits.ts';

const articles = [
  printed(
    'A',
    '“⟦d Ada Lowe|Nobody should sell a boat before the autumn count,⟧” she said. “⟦d Ada Lowe|Wait for the rain.⟧”',
  ),
  printed(
    'B',
    'She said “⟦m Ada Lowe|nobody should sell a boat before the autumn count⟧” and “⟦m Ada Lowe|patience is free⟧”.',
  ),
];
const corpus: Corpus = { version: 1, articles, speakers: [], utterances: findUtterances(articles) };
const collection = collect(corpus);
const [utterance] = corpus.utterances;
if (utterance === undefined) throw new Error('the two articles share an utterance');

const printings = (edits = NO_EDITS) =>
  editedUtterances(collection, edits).map((one) => one.printings.map(({ quotation }) => quotation));

test('without an edit the utterances are those that were found', () => {
  expect(printings()).toEqual([['a-0', 'b-0']]);
});

test('an utterance that was taken apart is gone, and comes back when that is taken back', () => {
  const edits = takeApart(NO_EDITS, utterance);
  expect(printings(edits)).toEqual([]);
  expect(printings(restore(edits, utteranceKey(utterance)))).toEqual([['a-0', 'b-0']]);
});

test('two quotations that were put together are one utterance, once, and can be parted again', () => {
  const edits = putTogether(putTogether(NO_EDITS, 'a-1', 'b-1'), 'b-1', 'a-1');
  expect(printings(edits)).toEqual([
    ['a-0', 'b-0'],
    ['a-1', 'b-1'],
  ]);
  const [, joined] = editedUtterances(collection, edits);
  if (joined === undefined) throw new Error('the two were put together');
  expect(takeApart(edits, joined)).toEqual(NO_EDITS);
});

test('a pair of which one is no longer here joins nothing', () => {
  expect(printings(putTogether(NO_EDITS, 'a-1', 'gone'))).toEqual([['a-0', 'b-0']]);
});

test('what was kept reads back, and anything else is no edit', () => {
  const edits = takeApart(putTogether(NO_EDITS, 'a-1', 'b-1'), utterance);
  expect(readEdits(JSON.stringify(edits))).toEqual(edits);
  for (const kept of [null, '', 'null', '[]', '{"apart":3,"together":[["a"],7,["a","b"]]}']) {
    expect(readEdits(kept).apart).toEqual([]);
  }
});
