import type { Span } from '../../core/text/span.ts';

/** Cuts `whole` wherever a kept stretch of any outlet begins or ends, so that each piece is printed whole or not at all. */
export function shareSegments(whole: Span, kept: readonly (readonly Span[])[]): Span[] {
  const cuts = new Set([whole.start, whole.end]);
  for (const span of kept.flat()) {
    for (const at of [span.start, span.end]) if (at > whole.start && at < whole.end) cuts.add(at);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => ({ start, end: ordered[index + 1] as number }));
}
