import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../core/article/types.ts';
import { extended, ownBlocks, surroundingsOf, widen } from './surroundings.ts';

/** Blocks of ten characters each, one after the other. */
function blocks(...kinds: BlockKind[]): Block[] {
  return kinds.map((kind, index) => ({ kind, span: { start: index * 10, end: index * 10 + 9 } }));
}
const at = (block: number) => ({ start: block * 10 + 2, end: block * 10 + 6 });
const eight = blocks(...Array.from({ length: 8 }, () => 'paragraph' as const));

describe('the surroundings of a quotation', () => {
  it('are its paragraph and one to each side', () => {
    expect(surroundingsOf(eight, at(4), [])).toEqual({ first: 3, last: 5 });
  });

  it('end where the article ends', () => {
    expect(surroundingsOf(eight, at(0), [])).toEqual({ first: 0, last: 1 });
    expect(surroundingsOf(eight, at(7), [])).toEqual({ first: 6, last: 7 });
  });

  it('reach as far as near evidence and one paragraph more', () => {
    expect(surroundingsOf(eight, at(5), [at(3)])).toEqual({ first: 2, last: 6 });
    expect(surroundingsOf(eight, at(3), [at(5)])).toEqual({ first: 2, last: 6 });
  });

  it('leave out evidence that stands far off', () => {
    expect(surroundingsOf(eight, at(6), [at(0), at(6)])).toEqual({ first: 5, last: 7 });
  });

  it('hold every paragraph that a long quotation goes through', () => {
    expect(surroundingsOf(eight, { start: 12, end: 45 }, [])).toEqual({ first: 0, last: 5 });
  });

  it('grow by what is asked, and no further than the article', () => {
    expect(widen({ first: 3, last: 5 }, eight, 2, 0)).toEqual({ first: 1, last: 5 });
    expect(widen({ first: 3, last: 5 }, eight, 9)).toEqual({ first: 0, last: 7 });
  });

  it('are the paragraph alone, its neighbours, or the whole article, as is asked', () => {
    expect(extended('sentence', eight, at(3), [])).toEqual({ first: 3, last: 3 });
    expect(extended('paragraph', eight, { start: 12, end: 45 }, [])).toEqual({ first: 1, last: 4 });
    expect(extended('neighbours', eight, at(3), [at(5)])).toEqual({ first: 2, last: 6 });
    expect(extended('article', eight, at(3), [])).toEqual({ first: 0, last: 7 });
  });
});

describe("the article's own blocks", () => {
  it('are those that are read, not what else stood on the page', () => {
    const page = blocks('outlet', 'headline', 'date', 'byline', 'dateline', 'standfirst', 'paragraph', 'boilerplate');
    expect(ownBlocks({ blocks: page }).map((block) => block.kind)).toEqual(['headline', 'standfirst', 'paragraph']);
  });
});
