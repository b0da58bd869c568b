import { type Span, sliceSpan } from '../text/span.ts';

/** How many characters before and after the words are kept with them. */
export const CONTEXT = 32;

/** The words and what stood around them, as https://www.w3.org/TR/annotation-model/#text-quote-selector has it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the words stood, half-open, in UTF-16 code units of the article's text. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export function quoteSelector(text: string, span: Span): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact: sliceSpan(text, span), ...contextOf(text, span) };
}

export function positionSelector(span: Span): TextPositionSelector {
  return { type: 'TextPositionSelector', start: span.start, end: span.end };
}

/** The {@link CONTEXT} characters on either side of `span`, fewer at the ends of the text and never half a character. */
export function contextOf(text: string, span: Span): { prefix: string; suffix: string } {
  let from = Math.max(0, span.start - CONTEXT);
  let to = Math.min(text.length, span.end + CONTEXT);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  return { prefix: text.slice(from, Math.max(from, span.start)), suffix: text.slice(span.end, Math.max(to, span.end)) };
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
