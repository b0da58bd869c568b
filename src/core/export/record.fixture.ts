import { pathsFrom } from '../anchor/paths.ts';
import type { AnnotatedArticle } from '../corpus/types.ts';
import type { Quotation, Speaker } from '../quote/types.ts';
import { type QuotationRecord, recordOf } from './record.ts';

const TEXT = `The Delta Post
Dam plan "not finished"
By Jonas Wirth
"We measured the river, every morning, for eleven years," Ilse Varga told the meeting. "Nobody asked us."
Okell warned of a flood.`;

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const SPEAKERS = new Map<string, Speaker>([
  ['ilse-varga', { id: 'ilse-varga', kind: 'person', name: 'Ilse Varga', aliases: ['Varga'], description: 'mayor' }],
]);

export const QUOTATION: Quotation = {
  id: 'abcdefghij',
  article: 'dam-plan',
  kind: 'direct',
  place: 'body',
  span: { start: TEXT.indexOf('"We'), end: TEXT.indexOf('us."') + 4 },
  content: [span('We measured the river, every morning, for eleven years,'), span('Nobody asked us.')],
  speakers: ['ilse-varga'],
  via: [],
  attribution: {
    mention: { span: span('Ilse Varga'), kind: 'name', speakers: ['ilse-varga'] },
    cue: span('told'),
    rule: 'subject-after-mark',
    confidence: 0.97,
    evidence: [
      { role: 'mention', span: span('Ilse Varga'), speakers: ['ilse-varga'] },
      { role: 'cue', span: span('told'), speakers: [] },
    ],
  },
  candidates: [],
  problems: [],
};

export const ARTICLE: AnnotatedArticle = {
  id: 'dam-plan',
  origin: 'seed',
  lang: 'en',
  source: {
    outlet: 'The Delta Post',
    url: null,
    title: 'Dam plan "not finished"',
    byline: ['Jonas Wirth'],
    published: '2024-03-05T08:15:00',
    firstPublished: null,
    place: null,
    printed: { outlet: span('The Delta Post') },
  },
  text: TEXT,
  blocks: TEXT.split('\n').map((line, index) => ({
    kind: (['outlet', 'headline', 'byline'] as const)[index] ?? 'paragraph',
    span: span(line),
  })),
  quotations: [QUOTATION],
  mentions: [],
};

/** A record as the program makes it; `change` overwrites parts of it, those of the article one by one. */
export function exampleRecord(
  change: Partial<Omit<QuotationRecord, 'article'>> & { article?: Partial<QuotationRecord['article']> } = {},
): QuotationRecord {
  const record = recordOf(ARTICLE, QUOTATION, SPEAKERS, pathsFrom('https://quotes.example/'));
  return { ...record, ...change, article: { ...record.article, ...change.article } };
}
