import type { Span } from '../../text/span.ts';
import type { Facts } from '../facts.ts';
import type { OutletList } from '../outlets.ts';
import { type Markup, type Piece, SIGHT } from '../part.ts';
import type { BlockKind } from '../types.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Line, linesOf } from './lines.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s|$)/u;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/u;
const ITEM = /^\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s+\S/u;
const QUOTE = /^ {0,3}>/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;
const DEFINITION = /^ {0,3}\[[^\]^]{1,60}\]:\s*\S+/u;
const IMAGE = /^\s*(?:\[)?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?(?:\{[^}]*\})?\s*$/u;
const LINK_ONLY = /^\s*(?:[-*+]\s+)?[*_]{0,3}\[([^\]]+)\]\([^)]*\)[*_]{0,3}\s*$/u;
const ROW = /^\s*\|.*\|\s*$/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/u;
const COMMENT = /^\s*<!--.*-->\s*$|^\s*<\/?[a-z][^>]{0,200}>\s*$/iu;

/** Lines that are marks and no prose: rules, fences, tables, comments, lone tags, what a link refers to. */
const FURNITURE = [RULE, FENCE, ROW, TABLE_RULE, COMMENT, DEFINITION];

interface Open {
  readonly start: number;
  end: number;
  readonly markup: Markup | null;
}

/** Markdown with or without front matter. The text stays the file as it is: a paragraph covers its raw lines. */
export function readMarkdown(text: string, facts: Facts, outlets: OutletList): Piece[] {
  const lines = linesOf(text);
  const front = readFrontMatter(text, lines, facts, outlets);
  const pieces: Piece[] = [...front.pieces];
  let titled = front.titled;
  const run: { open: Open | null } = { open: null };

  const add = (span: Span, markup: Markup | null, kind: BlockKind | null = null) => {
    const plain = plainOf(text.slice(span.start, Math.min(span.end, span.start + SIGHT)));
    pieces.push({ span, markup, kind, plain });
  };
  const close = () => {
    const { open } = run;
    if (open) add({ start: open.start, end: open.end }, open.markup, linkOnly(text, open));
    run.open = null;
  };
  const extend = (words: Span, markup: Markup | null) => {
    if (run.open) run.open.end = words.end;
    else run.open = { start: words.start, end: words.end, markup };
  };
  const claimTitle = (might: boolean): Markup => {
    if (!might || titled) return 'heading';
    titled = true;
    return 'title';
  };

  for (const line of lines.slice(front.lines)) {
    const { words } = line;
    const { open } = run;
    if (!words) {
      close();
      continue;
    }
    const raw = rawOf(text, line);
    const heading = HEADING.exec(raw);
    if (heading) {
      close();
      add(words, claimTitle(heading[1] === '#'));
    } else if (open?.markup === null && UNDERLINE.test(raw) && underlines(text, open, raw)) {
      run.open = { start: open.start, end: words.end, markup: claimTitle(raw.includes('=')) };
      close();
    } else if (FURNITURE.some((pattern) => pattern.test(raw))) {
      close();
      add(words, null, 'boilerplate');
    } else if (IMAGE.test(raw)) {
      close();
      add(words, null, 'caption');
    } else if (/^\s*>[\s>]*$/u.test(raw)) {
      close();
      add(words, null, 'boilerplate');
    } else if (QUOTE.test(raw)) {
      if (open?.markup !== 'quote') close();
      extend(words, 'quote');
    } else if (ITEM.test(raw)) {
      close();
      extend(words, 'item');
    } else {
      if (open && !goesOn(text, open, raw)) close();
      extend(words, null);
    }
  }
  close();
  return pieces;
}

/**
 * Markdown joins lines into one paragraph until a blank line. Texts in the wild often have a paragraph a line without
 * one; a line that ended as a sentence does, and the next is long or a turn of a dialogue, is taken as they mean it.
 */
function goesOn(text: string, open: Open, raw: string): boolean {
  if (/ {2,}$|\\$/u.test(text.slice(open.end, open.end + 3).split(/[\r\n]/u)[0] ?? '')) return false;
  const label = /^\s*[*_]{0,3}(?:[QA]|[\p{Lu}][\p{L}.'’ -]{1,40})[*_]{0,3}:/u.test(raw);
  if (label) return false;
  const before = text.slice(Math.max(open.start, open.end - 200), open.end);
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  return lastLine.length <= 130 || !/[.!?]["'”’)*_]*$/u.test(lastLine);
}

/** A line of dashes under a single line of words makes it a heading. */
function underlines(text: string, open: Open, raw: string): boolean {
  const words = text.slice(open.start, open.end);
  return !/[\r\n]/u.test(words) && words.length <= 200 && (raw.includes('=') || raw.trim().length >= 2);
}

function rawOf(text: string, line: Line): string {
  return text.slice(line.span.start, Math.min(line.span.end, line.span.start + 2000));
}

function linkOnly(text: string, open: Open): BlockKind | null {
  if (open.end - open.start > 500) return null;
  const found = LINK_ONLY.exec(text.slice(open.start, open.end));
  return found && (found[1] as string).trim().split(/\s+/u).length >= 4 ? 'boilerplate' : null;
}

/** The words without the marks of Markdown, for the patterns that say what a line is. */
export function plainOf(raw: string): string {
  return raw
    .replace(/^[ \t]*(?:#{1,6}(?=\s)|>+)[ \t]*/gmu, '')
    .replace(/\s#+\s*$/u, '')
    .replace(/\n {0,3}(?:=+|-+)\s*$/u, '')
    .replace(/!?\[([^\]]{0,300})\]\([^)\s]{0,300}(?:\s+"[^"]{0,200}")?\)/gu, '$1')
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .trim();
}
