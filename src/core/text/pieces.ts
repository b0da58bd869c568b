import { shortened } from './abbreviations.ts';
import { isInvisible, withoutInvisible } from './invisible.ts';
import { opensLink, targetEnd } from './links.ts';
import type { Span } from './span.ts';

export type PieceKind =
  | 'word'
  | 'number'
  /** 's, 're, 'll: the end of a word that another begins. */
  | 'clitic'
  /** A whole quotation with its marks: one opaque piece, so that what stands inside cannot end a sentence. */
  | 'quoted'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'other';

/** A word or a mark of punctuation. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** The word in lower case with straight apostrophes and no final stop; the mark itself; '' for a quotation. */
  readonly word: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Which of the `opaque` spans this is; -1 for others. */
  readonly quoted: number;
  /** An abbreviation with its full stop. */
  readonly short: 'goes-on' | 'may-end' | null;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CLITICS = new Set(['s', 're', 'll', 've', 'm', 'd']);

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff)
    return LETTER.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) || code >= 0xdc00;
  return LETTER.test(text[index] ?? '');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

const PUNCTUATION: Readonly<Record<string, PieceKind>> = {
  ',': 'comma',
  '，': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '。': 'stop',
  '…': 'other',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '‒': 'dash',
  '−': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Cuts `block` into pieces. `opaque` are the spans (with their marks, in order, inside the block) that count as one piece. */
export function piecesOf(text: string, block: Span, opaque: readonly Span[], numbers: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  const end = block.end;
  let next = 0;
  let at = block.start;
  while (at < end) {
    const quoted = opaque[next];
    if (quoted !== undefined && at >= quoted.start) {
      const { start, end: to } = quoted;
      pieces.push({
        start,
        end: to,
        kind: 'quoted',
        word: '',
        capital: false,
        quoted: numbers[next] ?? next,
        short: null,
      });
      at = to;
      next++;
      continue;
    }
    const limit = quoted === undefined ? end : quoted.start;
    const code = text.charCodeAt(at);
    const fast = isApostrophe(text.charCodeAt(at - 1)) ? at : lowerEnd(text, at, limit);
    if (fast > at) {
      pieces.push(pieceOf('word', at, fast, text.slice(at, fast)));
      at = fast;
    } else if (code === 32 || code === 10 || code === 13 || code === 9 || (code >= 0xa0 && isBlank(text, at, code))) {
      at++;
    } else if (isDigit(code)) {
      const to = numberEnd(text, at, limit);
      pieces.push(pieceOf('number', at, to, text.slice(at, to).toLowerCase()));
      at = to;
    } else if (isLetter(text, at)) {
      const previous = pieces.at(-1);
      const to = wordEnd(text, at, limit);
      const written = text.slice(at, to);
      const lower = seen(written).toLowerCase();
      const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
      const capital = written.charCodeAt(0) !== word.charCodeAt(0);
      const isClitic =
        previous !== undefined &&
        previous.kind === 'other' &&
        previous.end === at &&
        previous.word === "'" &&
        CLITICS.has(word);
      if (isClitic) {
        // the apostrophe and the letters after it are one piece
        const before = pieces.at(-2);
        if (before !== undefined && before.end === previous.start) {
          pieces[pieces.length - 1] = pieceOf('clitic', previous.start, to, `'${word}`);
          at = to;
          continue;
        }
      }
      if (text[to] === '.' && to < limit) {
        // "R-Fla.": the party, and the state that is shortened
        const short = shortened(/^[dri]-/.test(word) && capital ? word.slice(2) : word);
        const initials = word.length === 1 || /(?:^|-)(?:\p{L}\.)+\p{L}$/u.test(word);
        if (initials) {
          const isOne = word.length === 1 && capital && word !== 'i';
          pieces.push(pieceOf('word', at, to + 1, word, capital, isOne ? 'goes-on' : 'may-end'));
          at = to + 1;
          continue;
        }
        if (short !== null && (capital || short === 'goes-on')) {
          pieces.push(pieceOf('word', at, to + 1, word, capital, short));
          at = to + 1;
          continue;
        }
      }
      pieces.push(pieceOf('word', at, to, word, capital));
      at = to;
    } else {
      const mark = text[at] ?? '';
      const skipped = unreadEnd(text, at, mark, pieces.length === 0);
      if (skipped > at) {
        at = Math.min(skipped, limit);
        continue;
      }
      let to = at + 1;
      let kind = PUNCTUATION[mark] ?? 'other';
      let word = isApostrophe(code) ? "'" : mark;
      if (mark === '-' || mark === '–' || mark === '—') {
        while (to < limit && to < at + 4 && text[to] === mark) to++;
      } else if (mark === '.' && text[to] === '.') {
        while (to < limit && text[to] === '.') to++;
        kind = 'other';
        word = '…';
      }
      pieces.push(pieceOf(kind, at, to, word));
      at = to;
    }
  }
  return pieces;
}

function pieceOf(
  kind: PieceKind,
  start: number,
  end: number,
  word: string,
  capital = false,
  short: Piece['short'] = null,
): Piece {
  return { start, end, kind, word, capital, quoted: -1, short };
}

/** The end of a word of nothing but a to z before a space or a comma, as most are; `start` where it is any other. */
function lowerEnd(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    return code === 32 || code === 44 ? at : start;
  }
  return start;
}

/** The end of what Markdown prints for itself at `at`: emphasis, the sign of a heading, all of a link but its words. */
function unreadEnd(text: string, at: number, mark: string, first: boolean): number {
  if (mark === '*' || mark === '_' || (mark === '#' && first)) return at + 1;
  if (mark === ']') return targetEnd(text, at);
  return mark === '[' && opensLink(text, at) ? at + 1 : at;
}

/** White space beyond ASCII, and what takes no room at all. */
function isBlank(text: string, at: number, code: number): boolean {
  return code === 0xa0 || isInvisible(code) || (code >= 0x1680 && code <= 0x3000 && /\s/.test(text[at] ?? ''));
}

/** A word as a reader sees it: a soft hyphen inside it is no letter. */
function seen(written: string): string {
  for (let at = 0; at < written.length; at++) {
    if (written.charCodeAt(at) >= 0xad && isInvisible(written.charCodeAt(at))) return withoutInvisible(written);
  }
  return written;
}

/** 2023, 1,300.5, 54-year-old, 10th, 6:30. */
function numberEnd(text: string, start: number, limit: number): number {
  let to = start + 1;
  while (to < limit) {
    const code = text.charCodeAt(to);
    const joins = code === 44 || code === 46 || code === 58 || isHyphen(code);
    if (isDigit(code) || isLetter(text, to)) to++;
    else if (
      joins &&
      to + 1 < limit &&
      (isDigit(text.charCodeAt(to + 1)) || (isHyphen(code) && isLetter(text, to + 1)))
    )
      to++;
    else break;
  }
  return to;
}

/** O'Brien, didn't, AT&T, U.S, Kassym-Jomart; "'s" and its like are cut off, as a clitic. */
function wordEnd(text: string, start: number, limit: number): number {
  let to = start;
  while (to < limit) {
    const code = text.charCodeAt(to);
    if (isLetter(text, to) || isDigit(code)) {
      to++;
      continue;
    }
    if (code >= 0xad && isInvisible(code) && to + 1 < limit && isLetter(text, to + 1)) {
      to++;
      continue;
    }
    if (to + 1 >= limit || !(isLetter(text, to + 1) || isDigit(text.charCodeAt(to + 1)))) break;
    if (isHyphen(code) || code === 38 || code === 95) to++;
    else if (code === 46 && (to - start === 1 || text[to - 2] === '.' || text[to - 2] === '-')) to++;
    else if (isApostrophe(code) && !endsAsClitic(text, to + 1, limit)) to++;
    else break;
  }
  return to;
}

function endsAsClitic(text: string, start: number, limit: number): boolean {
  let to = start;
  while (to < limit && to < start + 3 && isLetter(text, to)) to++;
  return to - start < 3 && CLITICS.has(text.slice(start, to).toLowerCase());
}
