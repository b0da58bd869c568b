import type { Block } from '../../core/article/types.ts';
import type { AnnotatedArticle, Corpus, CorpusSpeaker } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import type { Span } from '../../core/text/span.ts';
import type { Sentences } from './grammar.ts';
import { Random, Zipf } from './random.ts';

const QUOTATIONS_AN_ARTICLE = 10;

/** Makes a corpus of `count` quotations: articles of ten, each in a paragraph with the reporter's own words around it. */
export function makeCorpus(count: number, sentences: Sentences, seed: number): Corpus {
  const random = new Random(seed);
  const speakers = makeSpeakers(Math.max(20, Math.ceil(count / 50)), sentences, random);
  const byFame = new Zipf(speakers);
  const outlets = Array.from(
    { length: 40 },
    () => `${capital(word(sentences, random))} ${random.pick(['Post', 'Herald', 'News'])}`,
  );
  const byReach = new Zipf(outlets);
  const articles: AnnotatedArticle[] = [];
  for (let made = 0; made < count; made += QUOTATIONS_AN_ARTICLE) {
    const quotations = Math.min(QUOTATIONS_AN_ARTICLE, count - made);
    const present = [byFame.draw(random), byFame.draw(random), byFame.draw(random)];
    articles.push(makeArticle(`a${articles.length}`, quotations, byReach.draw(random), present, sentences, random));
  }
  return { version: 1, articles, speakers, utterances: [] };
}

function word(sentences: Sentences, random: Random): string {
  const words = sentences.sentence(random).map((each) => each.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return words.find((each) => each.length > 3) ?? 'Anon';
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

function makeSpeakers(count: number, sentences: Sentences, random: Random): CorpusSpeaker[] {
  return Array.from({ length: count }, (_, place) => {
    const family = capital(word(sentences, random));
    return {
      id: `speaker-${place}`,
      kind: 'person',
      name: `${capital(word(sentences, random))} ${family}`,
      aliases: [family],
      description: null,
      featured: place < 3,
      gender: null,
      place,
    };
  });
}

class Draft {
  text = '';
  readonly blocks: Block[] = [];
  readonly quotations: Quotation[] = [];

  append(text: string): Span {
    const start = this.text.length;
    this.text += text;
    return { start, end: this.text.length };
  }
}

function makeArticle(
  id: string,
  count: number,
  outlet: string,
  present: readonly CorpusSpeaker[],
  sentences: Sentences,
  random: Random,
): AnnotatedArticle {
  const draft = new Draft();
  for (let each = 0; each < count; each++) {
    const start = draft.text.length;
    draft.append(`${sentences.sentence(random).join(' ')}. `);
    appendQuotation(draft, id, each, random.pick(present), sentences, random);
    draft.blocks.push({ kind: 'paragraph', span: { start, end: draft.text.length } });
    draft.append('\n');
  }
  const day = new Date(Date.UTC(2021, 0, 1 + random.between(0, 3 * 365)));
  return {
    id,
    origin: 'seed',
    lang: 'en',
    source: {
      outlet,
      url: null,
      title: null,
      byline: [],
      published: random.chance(0.95) ? day.toISOString().slice(0, 10) : null,
      firstPublished: null,
      place: null,
      printed: {},
    },
    text: draft.text,
    blocks: draft.blocks,
    quotations: draft.quotations,
    mentions: [],
  };
}

/** About half are direct, a third reported and the others fragments; one in fifty is nobody's. */
function appendQuotation(
  draft: Draft,
  article: string,
  number: number,
  speaker: CorpusSpeaker,
  sentences: Sentences,
  random: Random,
): void {
  const lot = random.next();
  const kind: Quotation['kind'] = lot < 0.5 ? 'direct' : lot < 0.8 ? 'indirect' : 'mixed';
  const content: Span[] = [];
  if (kind === 'direct') {
    draft.append('“');
    content.push(draft.append(`${sentences.sentence(random).join(' ')}.`));
    if (random.chance(0.3)) {
      draft.append('” the speaker said. “');
      content.push(draft.append(`${sentences.sentence(random).join(' ')}.`));
    }
    draft.append('”');
  } else if (kind === 'mixed') {
    draft.append('There was talk of “');
    const words = sentences.sentence(random);
    content.push(draft.append(words.slice(0, random.between(3, 8)).join(' ')));
    draft.append('”.');
  } else {
    draft.append('It was said that ');
    content.push(draft.append(sentences.sentence(random).join(' ')));
    draft.append('.');
  }
  const span = { start: (content[0] as Span).start, end: (content.at(-1) as Span).end };
  const speakers = random.chance(0.98) ? [speaker.id] : [];
  const mention = { span, kind: 'name', speakers } as const;
  const confidence = 0.5 + random.next() / 2;
  draft.quotations.push({
    id: `${article}.${number}`,
    article,
    kind,
    place: 'body',
    span,
    content: content as [Span, ...Span[]],
    speakers,
    via: [],
    attribution: speakers.length === 0 ? null : { mention, cue: null, rule: 'made', confidence, evidence: [] },
    candidates: [],
    problems: [],
  });
}
