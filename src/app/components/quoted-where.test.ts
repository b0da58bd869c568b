import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { lengthOf, NO_OUTLET, quotedWhere } from './quoted-where.ts';

function quotation(id: string, ...speakers: string[]): Quotation {
  return {
    id,
    article: 'a',
    kind: 'direct',
    place: 'body',
    span: { start: 0, end: 12 },
    content: [
      { start: 1, end: 5 },
      { start: 7, end: 11 },
    ],
    speakers,
    via: [],
    attribution: null,
    candidates: [],
    problems: [],
  };
}

function article(id: string, outlet: string | null, ...quotations: Quotation[]): AnnotatedArticle {
  const source = {
    outlet,
    url: null,
    title: null,
    byline: [],
    published: null,
    firstPublished: null,
    place: null,
    printed: {},
  };
  return { id, origin: 'seed', lang: 'en', source, text: '', blocks: [], mentions: [], quotations };
}

function speaker(id: string): CorpusSpeaker {
  return { id, kind: 'person', name: id, aliases: [], description: null, featured: false, gender: null, place: null };
}

describe('who is quoted where', () => {
  const speakers = ['ada', 'tom', 'eve'].map(speaker);
  const where = quotedWhere({
    speakers,
    articles: [
      article('1', 'Post', quotation('q1', 'ada'), quotation('q2', 'ada', 'tom')),
      article('2', null, quotation('q3', 'tom')),
      article('3', 'Post', quotation('q4', 'ada'), quotation('q5')),
    ],
  });

  it('has a column for each outlet, and one for articles that give none', () => {
    expect(where.outlets).toEqual(['Post', NO_OUTLET]);
  });

  it('counts a joint quotation for each of its speakers, and nobody’s for nobody', () => {
    expect(where.rows.map((row) => [row.speaker.id, row.total])).toEqual([
      ['ada', 3],
      ['tom', 2],
    ]);
  });

  it('gathers the articles of one outlet in one cell, in their order', () => {
    expect(where.rows[0]?.cells.map((cell) => cell.quotations.map((one) => one.quotation.id))).toEqual([
      ['q1', 'q2', 'q4'],
      [],
    ]);
  });

  it('measures the words inside the marks only', () => {
    expect(lengthOf(quotation('q', 'ada'))).toBe(8);
  });
});
