import type { Article } from '../../core/article/types.ts';
import type { Cast } from '../../core/quote/coreference.ts';
import { type Reply, SIGNED } from '../../core/quote/signing.ts';
import { sliceSpan } from '../../core/text/span.ts';
import type { Prediction, Track } from './score.ts';

/**
 * What the reader found, as the scorer counts it: what stands inside the marks for `direct` and `quoted`, each whole
 * reported clause for the other tracks. A quotation of nobody is left out: the annotators did not mark it. `atLeast` is
 * the confidence from which an answer counts; 0 takes those, too, that the reader does not sign.
 */
export function predictionsOf(
  article: Article,
  found: readonly Reply[],
  cast: Cast,
  track: Track,
  atLeast: number = SIGNED,
): Prediction[] {
  const names = new Map(cast.speakers.map((speaker) => [speaker.id, speaker.name]));
  return found.flatMap(({ draft, mention, resolved, features, confidence }) => {
    if (mention === null || resolved === null || confidence < atLeast) return [];
    const isWhole = draft.kind === 'mixed' && (track === 'reported' || track === 'everything');
    const spans = isWhole ? [draft.span] : draft.content;
    const speaker = { ...mention, text: sliceSpan(article.text, mention) };
    const [first] = resolved.speakers.map((id) => names.get(id) ?? id);
    return spans.map(({ start, end }) => ({
      start,
      end,
      speaker,
      speakerName: first ?? null,
      rule: draft.rule ?? '',
      confidence,
      features,
    }));
  });
}
