import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Mention } from '../../core/quote/types.ts';
import { mentionsOf, namesUsed } from './names-used.ts';

/** An article whose mentions are written `[words]`, of one speaker; `[words|kind]` says what kind they are. */
function article(marked: string): AnnotatedArticle {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, words, kind = 'name', speakers = 'ada-hale'] = part.match(/^\[([^|\]]*)\|?(\w*)\|?([\w,-]*)\]$/) ?? [];
    const span = { start: text.length, end: text.length + (words ?? part).length };
    text += words ?? part;
    if (words !== undefined) {
      mentions.push({ span, kind: (kind || 'name') as Mention['kind'], speakers: (speakers || 'ada-hale').split(',') });
    }
  }
  const source = {
    outlet: null,
    url: null,
    title: null,
    byline: [],
    published: null,
    firstPublished: null,
    place: null,
    printed: {},
  };
  return { id: 'a', origin: 'seed', lang: 'en', source, text, blocks: [], quotations: [], mentions };
}

describe('what the articles call a speaker', () => {
  it('is counted over all articles, the commonest first', () => {
    expect(namesUsed([article('[Ada Hale] spoke. [Hale] sat.'), article('[Hale] rose.')], 'ada-hale')).toEqual([
      { words: 'Hale', count: 2 },
      { words: 'Ada Hale', count: 1 },
    ]);
  });

  it('counts a capital at the head of a sentence and a possessive as the same name', () => {
    expect(
      namesUsed(
        [article("[The mayor|description] sat. [the mayor|description]'s hat. [the mayor|description]")],
        'ada-hale',
      ),
    ).toEqual([{ words: 'the mayor', count: 3 }]);
    expect(namesUsed([article('[Hale’s] hat, [Hale] said, and [Hale] left.')], 'ada-hale')).toEqual([
      { words: 'Hale', count: 3 },
    ]);
  });

  it('leaves out pronouns, and what names several at once', () => {
    const text = article('[She|pronoun] met [the two leaders|description|ada-hale,tom-reyes].');
    expect(namesUsed([text], 'ada-hale')).toEqual([]);
    expect(mentionsOf(text, 'tom-reyes')).toHaveLength(1);
  });
});
