import { withoutInvisible } from '../text/invisible.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind } from './types.ts';

/** What the markup of a format says of a stretch; plain text says nothing. */
export type Markup = 'title' | 'heading' | 'item' | 'quote' | 'byline';

/** A stretch between two breaks, as a format hands it over: a paragraph, a line, a list item. */
export interface Piece {
  readonly span: Span;
  readonly markup: Markup | null;
  /** What the format already knows it to be: a caption, a line of front matter. */
  readonly kind: BlockKind | null;
  /** Its words without the marks of the format, where it has any; as long as {@link SIGHT} is enough. */
  readonly plain?: string;
}

/** A piece on its way to a block: the passes over an article fill in `kind`, the first that knows it wins. */
export interface Part {
  readonly span: Span;
  readonly markup: Markup | null;
  /** The words with every run of white space as one space, without bullets; long ones only to {@link SIGHT}. */
  readonly line: string;
  /** The last characters of the piece, for how it ends. */
  readonly tail: string;
  /** Number of words, counted no further than {@link SIGHT} characters. */
  readonly words: number;
  readonly bullet: boolean;
  /** The format itself sets it apart from the article, as `<aside>` does: it says nothing of what follows. */
  readonly framed: boolean;
  kind: BlockKind | null;
}

/** How far the patterns look into a piece: what is longer is prose, whatever it says. */
export const SIGHT = 600;

const BULLET = /^(?:[-*•●▪◦‣■□➤►]\s+|[•●▪◦‣■□➤►])/u;

export function partOf(text: string, piece: Piece): Part {
  const { start, end } = piece.span;
  const seen = piece.plain ?? text.slice(start, Math.min(end, start + SIGHT));
  const shown = withoutInvisible(seen);
  const flat = /\s\s|[^\S ]/.test(shown) ? shown.replace(/\s+/g, ' ') : shown;
  const bullet = BULLET.exec(flat)?.[0] ?? '';
  const line = flat.slice(bullet.length).trim();
  return {
    span: piece.span,
    markup: piece.markup,
    line,
    tail:
      piece.plain !== undefined && end - start < SIGHT ? line.slice(-80) : text.slice(Math.max(start, end - 80), end),
    words: countWords(line),
    bullet: piece.markup === 'item' || bullet !== '',
    framed: piece.kind === 'boilerplate',
    kind: piece.kind,
  };
}

function countWords(line: string): number {
  if (line === '') return 0;
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++;
  return words;
}

/** Two parts where there was one, cut at `at` (an offset into the text); the white space between them belongs to neither. */
export function cutPart(
  text: string,
  part: Part,
  at: number,
  before: BlockKind | null,
  after: BlockKind | null,
): Part[] {
  const parts: Part[] = [];
  const left = trimSpan(text, { start: part.span.start, end: at });
  const right = trimSpan(text, { start: at, end: part.span.end });
  if (left) parts.push(partOf(text, { span: left, markup: part.markup, kind: before }));
  if (right) parts.push(partOf(text, { span: right, markup: part.markup, kind: after }));
  return parts;
}

/** `span` without the white space at its ends; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

const SPACE = /\s/u;

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return code >= 0xa0 && SPACE.test(text[index] as string);
}

/** "… he said. (PTI)": the agency that sent it stands after the full stop. */
function withoutAgency(tail: string): string {
  return tail.replace(/(?<=[.!?]["'”’]?)\s\([A-Z]{2,6}\)$/u, '');
}

/** Ends as a sentence does: with a full stop, a question mark or a dash, quotation marks and brackets allowed after it. */
export function endsSentence(part: Part): boolean {
  return /(?:[.!?…。]|\.\.\.)["'”’»)\]*_\d¹²³]*$/u.test(withoutAgency(part.tail));
}

/** Stands like a headline: short, and does not end in a full stop. */
export function looksLikeHeadline(part: Part): boolean {
  return (
    part.words >= 2 &&
    part.words <= 28 &&
    !/[.…:;,]["'”’»)\]]*$/u.test(withoutAgency(part.tail).replace(/\b(?:[A-Z]\.){2,}$/u, ''))
  );
}

/** Holds a quotation mark of any kind. */
export function holdsMark(part: Part): boolean {
  return /["“”„«»「」『』]|(?:^|[\s(])['‘]|''|``/u.test(part.line);
}

/** Reads as the reporter's prose or as speech: a whole sentence that no list of links would print. */
export function looksLikeProse(part: Part): boolean {
  if (!endsSentence(part)) return part.words > 45;
  return part.words >= 24 || (holdsMark(part) && (SAYS.test(part.line) || ENDS_AS_SPEECH.test(part.line)));
}

/** `Hale raged: "It is all gone."`: a full stop inside the marks, which headlines do not print. */
const ENDS_AS_SPEECH = /[:,]\s["“‘'].{12,}\.["”’']$/u;

const SAYS =
  /\b(?:said|says|told|added|adds|asked|replied|responded|agreed|admitted|insisted|explained|recalled|wrote|continued|warned|argued|stated|noted|joked|shouted|declared|according to)\b/u;
