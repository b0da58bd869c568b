import { listOf, number, row, type Shape, textUpTo } from '../text/shape.ts';
import { isWithin, type Span, sliceSpan } from '../text/span.ts';
import { type PublishedQuotation, publishedForm } from './aliases.ts';
import { placeExactly } from './exact-place.ts';
import { contextOf } from './selectors.ts';

/** Words of an article on which something hangs that a person adds: found again wherever a later text has them. */
export interface Anchor extends Omit<PublishedQuotation, 'became'> {
  /** Where the words stood: a span for each string of `exact`. */
  readonly spans: readonly [Span, ...Span[]];
}

interface Text {
  readonly id: string;
  readonly text: string;
}

export function anchorOf(article: Text, content: readonly [Span, ...Span[]]): Anchor {
  const [first, ...rest] = content;
  const bare = ({ start, end }: Span): Span => ({ start, end });
  return {
    ...publishedForm({ ...article, quotations: [] }, { id: '', content }),
    spans: [bare(first), ...rest.map(bare)],
  };
}

/**
 * Where the words of `anchor` stand in the text of `article` now, or null where they are gone. Few words are found only
 * where what stands around them is still the same; of two places that are alike, it is the one nearer to the old.
 */
export function placeAnchor(anchor: Anchor, article: Text): readonly [Span, ...Span[]] | null {
  if (standsStill(anchor, article.text)) return anchor.spans;
  return placeExactly(anchor, { ...article, quotations: [] }, anchor.spans[0].start)?.spans ?? null;
}

function standsStill({ exact, prefix, suffix, spans }: Anchor, text: string): boolean {
  if (spans.length !== exact.length) return false;
  const isSame = spans.every((span, index) => isWithin(span, text.length) && sliceSpan(text, span) === exact[index]);
  if (!isSame) return false;
  const around = contextOf(text, { start: spans[0].start, end: (spans.at(-1) as Span).end });
  return around.prefix === prefix && around.suffix === suffix;
}

/** The most that a person can hang something on, in characters. */
const LONGEST = 100_000;
/** Of a quotation's stretches. */
const MOST_PARTS = 200;

export const anchorShape: Shape = row({
  article: textUpTo(200),
  exact: listOf(textUpTo(LONGEST), 1, MOST_PARTS),
  prefix: textUpTo(100),
  suffix: textUpTo(100),
  spans: listOf(row({ start: number, end: number }), 1, MOST_PARTS),
});
