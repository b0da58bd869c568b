import type { Article } from '../../core/article/types.ts';
import type { Cast } from '../../core/quote/coreference.ts';
import { type Draft, mentionSpan, wordsSpan } from '../../core/quote/quotations.ts';
import { type Reply, SIGNED } from '../../core/quote/signing.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
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
    const spans = isWhole ? clauseOf(draft) : draft.content;
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

/** The reported clause without the words of reporting that interrupt it: `The plan` and `was “dead”` of `The plan, she said, was “dead”`. */
function clauseOf({ span, answer }: Draft): Span[] {
  if (answer === null) return [span];
  const said = [mentionSpan(answer), ...(answer.cue === null ? [] : [wordsSpan(answer.cue)])];
  const start = Math.min(...said.map((one) => one.start));
  const end = Math.max(...said.map((one) => one.end));
  if (start <= span.start || end >= span.end) return [span];
  return [
    { start: span.start, end: start },
    { start: end, end: span.end },
  ];
}
