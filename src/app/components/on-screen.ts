import type { Span } from '../../core/text/span.ts';

/** A stretch of the article and where it stands now, in pixels from the top of the window. */
export interface PlacedStretch {
  readonly span: Span;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What of the article a window of `height` shows, as a span of its text: inside a paragraph that is cut by the window's
 * edge as much of its characters as of its height. Null where none of it is on screen.
 */
export function onScreen(stretches: readonly PlacedStretch[], height: number): Span | null {
  const shown = stretches.filter((stretch) => stretch.bottom > 0 && stretch.top < height);
  const first = shown.at(0);
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: offsetAt(first, 0), end: offsetAt(last, height) };
}

function offsetAt({ span, top, bottom }: PlacedStretch, y: number): number {
  const share = bottom > top ? Math.min(Math.max((y - top) / (bottom - top), 0), 1) : 0;
  return Math.round(span.start + share * (span.end - span.start));
}
