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
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 10;
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    const span = { start, end: index };
    lines.push({ span, words: trimSpan(text, span) });
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    start = index + 1;
  }
  return lines;
}
