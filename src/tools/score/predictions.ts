import type { Article } from '../../core/article/types.ts';
import type { Annotation } from '../../core/quote/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import type { Prediction, Track } from './score.ts';

/**
 * What the reader found, as the scorer counts it: what stands inside the marks for `direct` and `quoted`, each whole
 * reported clause for the other tracks. A quotation of nobody is left out: the annotators did not mark it.
 */
export function predictionsOf(article: Article, annotation: Annotation, track: Track): Prediction[] {
  const names = new Map(annotation.speakers.map((speaker) => [speaker.id, speaker.name]));
  return annotation.quotations.flatMap((quotation) => {
    const { attribution, speakers } = quotation;
    if (attribution === null || speakers.length === 0) return [];
    const isWhole = quotation.kind === 'mixed' && (track === 'reported' || track === 'everything');
    const spans = isWhole ? [quotation.span] : quotation.content;
    const { span } = attribution.mention;
    const given = speakers.map((id) => names.get(id) ?? id);
    return spans.map(({ start, end }) => ({
      start,
      end,
      speaker: { ...span, text: sliceSpan(article.text, span) },
      speakerName: given[0] ?? null,
      rule: attribution.rule,
      confidence: attribution.confidence,
    }));
  });
}
