import type { Piece } from '../part.ts';
import { type Line, linesOf } from './lines.ts';

/** Wider than any hand or mail program wraps: such lines are paragraphs. */
const WIDEST = 110;
/** Narrower than any column that prose is wrapped to. */
const NARROWEST = 38;

const OPENS_ITEM = /^(?:[-*•●▪◦‣]\s|\d{1,2}[.)]\s)/u;
const LABEL = /^(?:[QA]|[A-Z][A-Z.'’ -]{1,40}):\s/u;

/** Plain text: one paragraph a line, or hard-wrapped lines with blank ones between the paragraphs. */
export function readPlain(text: string): Piece[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const pieces: Piece[] = [];
  let open: { start: number; end: number } | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    if (!line.words) {
      before = null;
      continue;
    }
    if (open && before && width !== null && goesOn(text, before, line, width)) {
      open.end = line.words.end;
    } else {
      open = { ...line.words };
      pieces.push({ span: open, markup: null, kind: null });
    }
    before = line;
  }
  return pieces;
}

/** The column that the lines of `text` were wrapped to; null where each is a paragraph of its own. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let breaks = 0;
  let runsOn = 0;
  let long = 0;
  for (const [index, { words }] of lines.entries()) {
    if (!words) continue;
    const length = words.end - words.start;
    if (length > WIDEST) long++;
    else width = Math.max(width, length);
    const next = lines[index + 1]?.words;
    if (!next) continue;
    breaks++;
    // a wrapped sentence goes on in the next line, which then begins as no paragraph does
    if (/^[a-z]/.test(text[next.start] ?? '') && !/[.!?:]["”’')]*$/.test(text.slice(words.end - 3, words.end)))
      runsOn++;
  }
  if (width < NARROWEST || breaks === 0 || long * 4 > breaks) return null;
  return runsOn * 3 >= breaks ? width : null;
}

/** True where `line` is only there because `before` was full: its first word would not have fitted. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (!before.words || !line.words) return false;
  const head = text.slice(line.words.start, Math.min(line.words.end, line.words.start + 60));
  if (OPENS_ITEM.test(head) || LABEL.test(head)) return false;
  const indent = line.words.start - line.span.start;
  if (indent >= 2 && before.words.start - before.span.start < indent) return false;
  const firstWord = head.search(/\s/) < 0 ? head.length : head.search(/\s/);
  const length = before.words.end - before.words.start;
  if (length > WIDEST) return false;
  if (length + 1 + firstWord > width) return true;
  // wrapped by hand, or for a wider column: still in the middle of a sentence
  return /^[a-z]/.test(head) && !/[.!?:]["'”’)]*$/.test(text.slice(before.words.end - 4, before.words.end));
}
