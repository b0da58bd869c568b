import { quotationIds } from '../anchor/ids.ts';
import type { Article } from '../article/types.ts';
import type { Span } from '../text/span.ts';
import { attributeMarked, type Found, Reports } from './attribute.ts';
import { castOf } from './coreference.ts';
import { EMPTY_GAZETTEER, type Gazetteer } from './gazetteer.ts';
import { readingOf, spanOf } from './reading.ts';
import type { Annotation, Quotation } from './types.ts';

/** Finds every quotation in `article` and says whose words they are. Pure, deterministic, and total on any text. */
export function annotate(article: Article, gazetteer: Gazetteer = EMPTY_GAZETTEER): Annotation {
  const reading = readingOf(article.text, article.blocks);
  const found = attributeMarked(reading, new Reports());
  const cast = castOf(
    article,
    reading.parts.map((part) => part.span),
    gazetteer,
  );
  const drafts: Omit<Quotation, 'id'>[] = [];
  const byMarked = new Map<number, Found[]>();
  for (const one of found) byMarked.set(one.place.part.marked, [...(byMarked.get(one.place.part.marked) ?? []), one]);
  let previousSpeaker: readonly string[] = [];
  for (const [marked, ones] of byMarked) {
    const first = ones[0];
    if (first === undefined) continue;
    const content = ones.map((one) => one.place.part.content);
    const span: Span = { start: first.place.part.span.start, end: ones.at(-1)?.place.part.span.end ?? first.place.part.span.end };
    const answered = ones.find((one) => one.answered !== null)?.answered ?? null;
    const mentionSpan = answered === null ? null : spanOf(answered.answer.mention.paragraph.pieces, answered.answer.mention.stretch);
    const cue = answered === null || answered.answer.cue === null ? null : spanOf(answered.answer.cue.paragraph.pieces, answered.answer.cue.stretch);
    const { sentence, paragraph } = first.place;
    const resolved =
      mentionSpan === null
        ? null
        : cast.resolve(mentionSpan, { sentence: spanOf(paragraph.pieces, sentence), previousSpeaker, addressee: null, quotation: span });
    const speakers = resolved?.speakers ?? [];
    if (speakers.length > 0) previousSpeaker = speakers;
    drafts.push({
      article: article.id,
      kind: answered?.answer.woven ? 'mixed' : 'direct',
      place: paragraph.block.kind === 'headline' ? 'headline' : 'body',
      span,
      content: [content[0] as Span, ...content.slice(1)],
      speakers,
      via: [],
      attribution:
        answered === null || mentionSpan === null || resolved === null || speakers.length === 0
          ? null
          : {
              mention: { span: mentionSpan, kind: resolved.kind, speakers },
              cue,
              rule: answered.rule,
              confidence: 0.9 * resolved.confidence,
              evidence: [{ role: 'mention', span: mentionSpan, speakers }],
            },
      candidates: [],
      problems: [...(reading.marked[marked]?.problems ?? [])],
    });
  }
  drafts.sort((a, b) => a.span.start - b.span.start);
  const ids = quotationIds(
    article.id,
    article.text,
    drafts.map((draft) => draft.content),
  );
  const quotations = drafts.map((draft, index): Quotation => ({ id: ids[index] ?? '', ...draft }));
  return { quotations, mentions: cast.mentions, speakers: cast.speakers };
}
