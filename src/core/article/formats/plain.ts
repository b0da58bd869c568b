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
  const pieces: Piece[] = [];
  for (const group of groupsOf(linesOf(text))) {
    const width = wrapWidth(text, group);
    let open: Line[] = [];
    const close = () => {
      const first = open[0]?.words;
      const last = open.at(-1)?.words;
      if (!first || !last) return;
      pieces.push({ span: { start: first.start, end: last.end }, markup: null, kind: null });
      open = [];
    };
    for (const line of group) {
      const before = open.at(-1);
      if (before && !(width !== null && goesOn(text, before, line, width))) close();
      open.push(line);
    }
    close();
  }
  return pieces;
}

/** Runs of lines with no blank one between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.words) {
      open.push(line);
    } else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** The column a group was wrapped to; null where its lines are paragraphs of their own. */
function wrapWidth(text: string, group: readonly Line[]): number | null {
  if (group.length < 2) return null;
  let width = 0;
  for (const { words } of group) width = Math.max(width, words ? words.end - words.start : 0);
  if (width > WIDEST || width < NARROWEST) return null;
  // a wrapped paragraph runs on over its breaks; lines that each end a sentence, or stand alone, do not
  let runs = 0;
  for (let index = 1; index < group.length; index++) {
    if (goesOn(text, group[index - 1] as Line, group[index] as Line, width)) runs++;
  }
  return runs * 2 >= group.length - 1 ? width : null;
}

/** True where `line` is only there because `before` was full: its first word would not have fitted. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (!before.words || !line.words) return false;
  const head = text.slice(line.words.start, Math.min(line.words.end, line.words.start + 60));
  if (OPENS_ITEM.test(head) || LABEL.test(head)) return false;
  const indent = line.words.start - line.span.start;
  if (indent >= 2 && before.words.start - before.span.start < indent) return false;
  const firstWord = head.search(/\s/u) < 0 ? head.length : head.search(/\s/u);
  const length = before.words.end - before.words.start;
  if (length + 1 + firstWord > width) return true;
  // wrapped by hand, or for a wider column: still in the middle of a sentence
  return (
    length >= NARROWEST &&
    /^[a-z]/u.test(head) &&
    !/[.!?]["'”’)]*$/u.test(text.slice(before.words.end - 4, before.words.end))
  );
}
