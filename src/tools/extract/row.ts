import type { Article } from '../../core/article/types.ts';
import type { Annotation, SpeakerId } from '../../core/quote/types.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';

/** What `extract` prints for one file: the parse of its article, every span with its words. */
export function rowOf(file: string, article: Article, { quotations, mentions, speakers }: Annotation) {
  const { text, source } = article;
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const words = (span: Span) => ({ start: span.start, end: span.end, text: sliceSpan(text, span) });
  const named = (id: SpeakerId) => ({ id, name: known.get(id)?.name ?? id });
  return {
    file,
    text,
    source: {
      outlet: source.outlet,
      title: source.title,
      byline: source.byline,
      published: source.published,
      firstPublished: source.firstPublished,
      place: source.place,
      url: source.url,
    },
    blocks: article.blocks.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })),
    quotations: quotations.map((quotation) => ({
      id: quotation.id,
      kind: quotation.kind,
      place: quotation.place,
      span: { start: quotation.span.start, end: quotation.span.end },
      content: quotation.content.map(words),
      speakers: quotation.speakers.map((id) => ({ ...named(id), kind: known.get(id)?.kind ?? 'unnamed' })),
      mention: quotation.attribution ? words(quotation.attribution.mention.span) : null,
      cue: quotation.attribution?.cue ? words(quotation.attribution.cue) : null,
      via: quotation.via.map(named),
      candidates: quotation.candidates.map(({ speaker, confidence }) => ({ ...named(speaker), confidence })),
      confidence: quotation.attribution?.confidence ?? null,
      rule: quotation.attribution?.rule ?? null,
      problems: quotation.problems.map(({ kind, span, repeats }) => ({
        kind,
        start: span.start,
        end: span.end,
        ...(repeats === undefined ? {} : { repeats }),
      })),
    })),
    mentions: mentions.flatMap(({ span, speakers: ids }) => ids.map((id) => ({ speaker: named(id), ...words(span) }))),
  };
}
