import type { Quotation } from '../quote/types.ts';
import type { AnnotatedArticle, Corpus } from './types.ts';

const text = 'Ada Brook opened the mill. “It will run,” Brook said. “Not today, tomorrow.” Tom Reed laughed.';

/** The span of the nth (from 0) place where `words` stand in the invented article. */
export function at(words: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the invented article does not hold "${words}"`);
  return { start, end: start + words.length };
}

const quotation: Quotation = {
  id: 'aaaaaaaaaa',
  article: 'mill',
  kind: 'direct',
  place: 'body',
  span: { start: at('“It').start, end: at('tomorrow.”').end },
  content: [at('It will run,'), at('Not today, tomorrow.')],
  speakers: ['ada-brook'],
  via: [],
  attribution: {
    mention: { span: at('Brook', 1), kind: 'name', speakers: ['ada-brook'] },
    cue: at('said'),
    rule: 'name-verb',
    confidence: 0.97,
    evidence: [{ role: 'antecedent', span: at('Ada Brook'), speakers: ['ada-brook'] }],
  },
  candidates: [],
  problems: [],
};

const article: AnnotatedArticle = {
  id: 'mill',
  origin: 'seed',
  lang: 'en',
  source: {
    outlet: null,
    url: null,
    title: null,
    byline: [],
    published: null,
    firstPublished: null,
    place: null,
    printed: {},
  },
  text,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  quotations: [quotation],
  mentions: [
    { span: at('Ada Brook'), kind: 'name', speakers: ['ada-brook'] },
    { span: at('Brook', 1), kind: 'name', speakers: ['ada-brook'] },
    { span: at('Tom Reed'), kind: 'name', speakers: ['tom-reed'] },
  ],
};

/** One article, one quotation in two stretches, and a speaker who is only mentioned. All names are invented. */
export const INVENTED: Corpus = {
  version: 1,
  articles: [article],
  speakers: [
    {
      id: 'tom-reed',
      kind: 'person',
      name: 'Tom Reed',
      aliases: [],
      description: 'miller',
      place: 0,
      featured: true,
      gender: 'male',
    },
    {
      id: 'ada-brook',
      kind: 'person',
      name: 'Ada Brook',
      aliases: ['Brook'],
      description: null,
      place: null,
      featured: false,
      gender: null,
    },
  ],
  utterances: [
    {
      speakers: ['ada-brook'],
      printings: [{ quotation: 'aaaaaaaaaa', spans: [at('Not today, tomorrow.')] }],
      fullest: 0,
      score: 1,
    },
  ],
};
