import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from './segments.ts';

const mark = (name: string, start: number, end: number) => ({ name, span: { start, end } });

describe('segments', () => {
  it('are the whole span where nothing is marked', () => {
    expect(cutSegments({ start: 3, end: 9 }, [])).toEqual([{ span: { start: 3, end: 9 }, marks: [] }]);
  });

  it('carry every mark that lies over them', () => {
    const cut = cutSegments({ start: 0, end: 10 }, [mark('outer', 2, 8), mark('inner', 4, 6)]);
    expect(cut.map((segment) => [segment.span.start, segment.span.end, segment.marks.map((m) => m.name)])).toEqual([
      [0, 2, []],
      [2, 4, ['outer']],
      [4, 6, ['outer', 'inner']],
      [6, 8, ['outer']],
      [8, 10, []],
    ]);
  });

  it('clip a mark that reaches beyond the span', () => {
    const cut = cutSegments({ start: 5, end: 10 }, [mark('long', 0, 20), mark('elsewhere', 10, 12)]);
    expect(cut).toEqual([{ span: { start: 5, end: 10 }, marks: [mark('long', 0, 20)] }]);
  });

  it('give back the text to the character, under any marks', () => {
    const spans = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(spans, { maxLength: 8 }), (text, pairs) => {
        const marks = pairs.map(([start, length], index) => mark(String(index), start, start + length));
        const cut = cutSegments({ start: 0, end: text.length }, marks);
        expect(cut.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
      }),
    );
  });
});
