import { covers, overlaps, type Span } from '../../core/text/span.ts';

/** A stretch of text under the same marks from end to end. */
export interface Segment<Mark> {
  readonly span: Span;
  /** In the order in which they were given. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts `span` wherever one of `marks` begins or ends. The segments stand in order and together are `span`, so a page made
 * of them prints the text to the character, however the marks overlap.
 */
export function cutSegments<Mark extends { readonly span: Span }>(
  span: Span,
  marks: readonly Mark[],
): readonly Segment<Mark>[] {
  const here = marks.filter((mark) => overlaps(mark.span, span));
  const edges = new Set([span.start, span.end]);
  for (const mark of here) {
    for (const edge of [mark.span.start, mark.span.end]) if (edge > span.start && edge < span.end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const piece = { start, end: sorted[index + 1] as number };
    return { span: piece, marks: here.filter((mark) => covers(mark.span, piece)) };
  });
}
