import type { Span } from '../../text/span.ts';
import { trimSpan } from '../part.ts';

/** One line without its break; `words` is null where it is blank. */
export interface Line {
  /** The line from its first character, indentation included. */
  readonly span: Span;
  readonly words: Span | null;
}

/** The lines of `text`: every kind of break ends one, CRLF counts as one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    const span = { start, end: found.index };
    lines.push({ span, words: trimSpan(text, span) });
    start = found.index + found[0].length;
  }
  const span = { start, end: text.length };
  lines.push({ span, words: trimSpan(text, span) });
  return lines;
}
