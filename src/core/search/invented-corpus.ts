import type { AnnotatedArticle, Corpus, CorpusSpeaker } from '../corpus/types.ts';
import type { Quotation } from '../quote/types.ts';
import type { Span } from '../text/span.ts';

/** An article for a test, its quotations written into its text (see {@link inventedCorpus}). */
export interface InventedArticle {
  readonly outlet?: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
}

const QUOTATION =
  /\{(?<speakers>[\w,-]*)(?: (?<kind>direct|mixed|indirect))?(?: (?<confidence>[\d.]+))?: (?<words>[^}]*)\}/;

/**
 * A corpus of invented speakers for tests. `{mara mixed .8: open [” and “] free}` is a quotation of speaker `mara`, of that
 * kind (else direct) and confidence (else 1), whose words are "open " and " free": square brackets hold what stands
 * between. Nobody before the colon: not attributed. Ids are `<article>.<number>`, both from 1.
 */
export function inventedCorpus(
  articles: readonly InventedArticle[],
  speakers: readonly (Partial<CorpusSpeaker> & { readonly id: string; readonly name: string })[],
): Corpus {
  return {
    version: 1,
    articles: articles.map((article, at) => readInvented(article, String(at + 1))),
    speakers: speakers.map((speaker, place) => ({
      kind: 'person',
      aliases: [],
      description: null,
      featured: false,
      gender: null,
      place,
      ...speaker,
    })),
    utterances: [],
  };
}

function readInvented(article: InventedArticle, id: string): AnnotatedArticle {
  const quotations: Quotation[] = [];
  const blocks: { kind: 'paragraph'; span: Span }[] = [];
  let text = '';
  for (const paragraph of article.paragraphs) {
    const start = text.length;
    let rest = paragraph;
    for (let match = QUOTATION.exec(rest); match?.groups; match = QUOTATION.exec(rest)) {
      text += rest.slice(0, match.index);
      const content: Span[] = [];
      for (const [place, piece] of (match.groups.words ?? '').split(/[[\]]/).entries()) {
        if (place % 2 === 0) content.push({ start: text.length, end: text.length + piece.length });
        text += piece;
      }
      quotations.push(quotationOf(id, quotations.length + 1, match.groups, content as [Span, ...Span[]]));
      rest = rest.slice(match.index + match[0].length);
    }
    text += rest;
    blocks.push({ kind: 'paragraph', span: { start, end: text.length } });
    text += '\n';
  }
  return {
    id,
    origin: 'seed',
    lang: 'en',
    source: {
      outlet: article.outlet ?? null,
      url: null,
      title: null,
      byline: [],
      published: article.published ?? null,
      firstPublished: null,
      place: null,
      printed: {},
    },
    text,
    blocks,
    quotations,
    mentions: [],
  };
}

function quotationOf(
  article: string,
  number: number,
  groups: Readonly<Record<string, string | undefined>>,
  content: readonly [Span, ...Span[]],
): Quotation {
  const speakers = (groups.speakers ?? '').split(',').filter((id) => id !== '');
  const span = { start: content[0].start, end: (content.at(-1) as Span).end };
  const mention = { span, kind: 'name', speakers } as const;
  const confidence = Number(groups.confidence ?? 1);
  return {
    id: `${article}.${number}`,
    article,
    kind: (groups.kind as Quotation['kind'] | undefined) ?? 'direct',
    place: 'body',
    span,
    content,
    speakers,
    via: [],
    attribution: speakers.length === 0 ? null : { mention, cue: null, rule: 'invented', confidence, evidence: [] },
    candidates: [],
    problems: [],
  };
}
