import { describe, expect, it } from 'vitest';
import { pointTo, readPlace } from './article-place.ts';

describe('the place in an article', () => {
  it('is read back as it was written', () => {
    expect(readPlace(`#${pointTo({ start: 120, end: 128 })}`, 500)).toEqual({
      kind: 'words',
      span: { start: 120, end: 128 },
    });
  });

  it('is a quotation where it is no place of words', () => {
    expect(readPlace('#ptfjywc3ik', 500)).toEqual({ kind: 'quotation', id: 'ptfjywc3ik' });
  });

  it('is none where there is no fragment, or it points beyond the text', () => {
    expect(readPlace('', 500)).toBeNull();
    expect(readPlace('#', 500)).toBeNull();
    expect(readPlace('#at-600-700', 500)).toBeNull();
    expect(readPlace('#at-9-3', 500)).toBeNull();
    expect(readPlace('#at-490-700', 500)).toEqual({ kind: 'words', span: { start: 490, end: 500 } });
  });
});
