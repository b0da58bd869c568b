import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../core/quote/types.ts';
import { lanesOf } from './lanes.ts';

function quotation(id: string, ...speakers: string[]): Quotation {
  const span = { start: 0, end: 1 };
  const rest = { via: [], attribution: null, candidates: [], problems: [] };
  return { id, article: 'a', kind: 'direct', place: 'body', span, content: [span], speakers, ...rest };
}

function shown(present: string[], ...quotations: Quotation[]): string[] {
  return lanesOf({ quotations }, present).map(
    (lane) => `${lane.speaker ?? 'others'}: ${lane.quotations.map(({ id }) => id).join(' ')}`,
  );
}

describe('the lanes of an article', () => {
  it('are those of the speakers quoted most, as they come, and one for the others', () => {
    expect(
      shown(
        [],
        quotation('1', 'eve'),
        quotation('2', 'tom'),
        quotation('3', 'ada'),
        quotation('4', 'tom'),
        quotation('5', 'ada'),
      ),
    ).toEqual(['tom: 2 4', 'ada: 3 5', 'others: 1']);
  });

  it('give the present speaker one, quoted once or not', () => {
    expect(shown(['eve'], quotation('1', 'tom'), quotation('2', 'eve'), quotation('3', 'tom'))).toEqual([
      'tom: 1 3',
      'eve: 2',
    ]);
  });

  it('hold a joint quotation for each of its speakers, and nobody’s among the others', () => {
    expect(shown(['ada', 'tom'], quotation('1', 'ada', 'tom'), quotation('2'))).toEqual([
      'ada: 1',
      'tom: 1',
      'others: 2',
    ]);
  });

  it('leave no quotation out', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [quotation(`${id}1`, id), quotation(`${id}2`, id)]);
    const ids = new Set(lanesOf({ quotations: all }, []).flatMap((lane) => lane.quotations.map(({ id }) => id)));
    expect(ids.size).toBe(all.length);
  });
});
