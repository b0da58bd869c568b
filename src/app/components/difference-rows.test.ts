import { expect, test } from 'vitest';
import type { Difference, Side } from '../../core/corpus/align.ts';
import type { Span } from '../../core/text/span.ts';
import { differenceRows } from './difference-rows.ts';

const at = (start: number, end: number): Span => ({ start, end });

function side(renderings: boolean, ...differences: Difference[]): Side {
  return { article: 'b', quotations: [], fragments: [], kept: [], keptWords: 0, differences, renderings };
}

const told: Difference = { kind: 'paraphrased', fullest: at(0, 5), other: at(0, 4), inside: false };
const kept: Difference = { kind: 'kept', fullest: at(6, 9), other: at(5, 8), inside: true };
const replaced: Difference = { kind: 'replaced', fullest: at(10, 14), other: at(9, 12), inside: true };
const cut: Difference = { kind: 'cut', fullest: at(15, 19), other: null, inside: true };
const again: Difference = { kind: 'kept', fullest: at(20, 29), other: at(13, 22), inside: true };

test('gives every difference a row where one printing has cut or replaced', () => {
  const rows = differenceRows(side(false, told, kept, replaced, cut, again));
  expect(rows.map(({ kind }) => kind)).toEqual(['paraphrased', 'kept', 'replaced', 'cut', 'kept']);
  expect(rows.every(({ parted }) => parted.fullest.length === 0 && parted.other.length === 0)).toBe(true);
});

test('reads what two renderings have inside their marks as one sentence, and says where they part', () => {
  const rows = differenceRows(side(true, told, kept, replaced, cut, again));
  expect(rows.map(({ kind }) => kind)).toEqual(['paraphrased', 'replaced']);
  expect(rows[1]).toEqual({
    kind: 'replaced',
    fullest: at(6, 29),
    other: at(5, 22),
    inside: true,
    parted: { fullest: [at(10, 14), at(15, 19)], other: [at(9, 12)] },
  });
});

test('leaves words that two renderings share whole, where nothing beside them differs', () => {
  expect(differenceRows(side(true, told, kept, told)).map(({ kind }) => kind)).toEqual([
    'paraphrased',
    'kept',
    'paraphrased',
  ]);
});
