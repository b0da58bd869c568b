import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../core/quote/types.ts';
import { sentenceAround, sentencesAround } from './sentence-around.ts';

/** Finds the sentence around what stands in [brackets]; what stands in {braces} is quoted. */
function sentence(marked: string): string | null {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (sign: string, from = 0) => marked.slice(0, marked.indexOf(sign, from)).replace(/[[\]{}]/g, '').length;
  const place = { start: at('['), end: at(']') };
  const content = marked.includes('{') ? [{ start: at('{'), end: at('}') }] : [];
  const quotations = content.map((span) => ({ kind: 'direct', content: [span] }) as unknown as Quotation);
  const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }];
  const found = sentenceAround({ text, blocks, quotations }, place);
  return found && text.slice(found.sentence.start, found.sentence.end);
}

describe('the sentence around a mention', () => {
  it('is its own, not the one before or after', () => {
    expect(sentence('The river rose. Mayor [Ada Hale] was there. It fell.')).toBe('Mayor Ada Hale was there.');
  });

  it('does not end at an abbreviation', () => {
    expect(sentence('It rained. U.N. envoy [Ada Hale] was there.')).toBe('U.N. envoy Ada Hale was there.');
  });

  it('does not end inside a quotation', () => {
    expect(sentence('It rained. "{We waited. Nobody came,}" [Hale] said.')).toBe(
      '"We waited. Nobody came," Hale said.',
    );
  });

  it('goes from the first of several places to the last', () => {
    const text = 'It rained. We waited. Nobody came. It fell.';
    const article = {
      text,
      blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }],
      quotations: [],
    };
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(sentencesAround(article, [at('waited'), at('Nobody')])).toEqual(at('We waited. Nobody came.'));
    expect(sentencesAround({ ...article, blocks: [] }, [at('waited')])).toBeNull();
  });

  it('is none outside the article’s own words', () => {
    const blocks = [{ kind: 'boilerplate' as const, span: { start: 0, end: 9 } }];
    expect(sentenceAround({ text: 'Ada Hale.', blocks, quotations: [] }, { start: 0, end: 3 })).toBeNull();
  });
});
