import type { Article, BlockKind } from '../article/types.ts';
import type { Span } from '../text/span.ts';

/** Block kinds that are the article's own words. */
const OWN: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'paragraph', 'turn']);

/** What a word looks like and where it stands; one bit each. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const POSSESSIVE = 4;
/** Inside quotation marks. */
export const QUOTED = 8;
/** First word of a sentence, a quotation, or after a colon: its capital says nothing. */
export const OPENS = 16;
/** Nothing but white space, or the full stop of an abbreviation, before it: the phrase goes on. */
export const JOINED = 32;
/** One letter: an initial, "I", "a". */
export const SINGLE = 64;
export const NUMBER = 128;
/** First word of a block. */
export const BLOCK_START = 256;
/** In a block whose words nearly all have capitals: a capital says nothing there either. */
export const TITLE_CASE = 512;

/** The words of the article's own blocks, in parallel arrays (an article may have a hundred thousand). */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  /** Without a possessive ending. */
  readonly end: Int32Array;
  readonly shape: Uint16Array;
  readonly sentence: Int32Array;
  /** Index of the block among the article's own ones. */
  readonly block: Int32Array;
  /** As printed. */
  readonly word: readonly string[];
  readonly lower: readonly string[];
}

/** Shortened words whose full stop ends no sentence. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|sens|rep|reps|gov|govs|lt|col|gen|maj|capt|cmdr|adm|sgt|cpl|pvt|det|insp|supt|rev|fr|sr|jr|st|hon|pres|atty|dist|amb|messrs|mmes|mt|ft|vs|no|u\.s|u\.n|u\.k|e\.u|d\.c|ph\.d|jan|feb|aug|sept|oct|nov|dec|calif|mass|conn|fla|ill|mich|minn|miss|mo|pa|tenn|tex|va|wash|wis|ariz|ark|colo|del|ga|ind|kan|ky|la|md|mont|neb|nev|okla|ore|inc|corp|co|ltd|bros|esq|shri|smt|md|mohd|sh)$/;

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text[at] as string);
}

function isUpper(code: number, text: string, at: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(text[at] as string);
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011;

/** Splits the article's own blocks into words. One pass; `quoted` is in the order of the text. */
export function wordsOf(article: Article, quoted: readonly Span[]): Words {
  const { text } = article;
  const own = article.blocks.filter((block) => OWN.has(block.kind));
  const start: number[] = [];
  const end: number[] = [];
  const shape: number[] = [];
  const sentence: number[] = [];
  const block: number[] = [];
  const word: string[] = [];
  const lower: string[] = [];
  let sentences = -1;
  let nextQuoted = 0;

  own.forEach(({ span }, blockIndex) => {
    const blockFrom = start.length;
    let at = span.start;
    let previousEnd = -1;
    let capitals = 0;
    let letters = 0;
    sentences++;
    while (at < span.end) {
      const code = text.charCodeAt(at);
      if (!isLetter(code, text, at) && !isDigit(code)) {
        at++;
        continue;
      }
      const from = at;
      const numeric = isDigit(code);
      at++;
      while (at < span.end) {
        const unit = text.charCodeAt(at);
        if (isLetter(unit, text, at) || isDigit(unit)) {
          at++;
          continue;
        }
        const next = at + 1 < span.end ? text.charCodeAt(at + 1) : 0;
        if (isApostrophe(unit) && isLetter(next, text, at + 1)) at += 2;
        else if (isHyphen(unit) && (isLetter(next, text, at + 1) || isDigit(next))) at += 2;
        // "U.S.", "K.C.", "3.5": a stop between single letters, or between figures
        else if (unit === 46 && isLetter(next, text, at + 1) && isInitialBefore(text, from, at)) at += 2;
        else if ((unit === 46 || unit === 44) && numeric && isDigit(next)) at += 2;
        else break;
      }
      let to = at;
      let bits = 0;
      const tail = text.charCodeAt(to - 1);
      if ((tail === 115 || tail === 83) && to - from > 2 && isApostrophe(text.charCodeAt(to - 2))) {
        to -= 2;
        bits |= POSSESSIVE;
      } else if ((tail === 115 || tail === 83) && isApostrophe(text.charCodeAt(to)) && text.charCodeAt(to + 1) === 32) {
        bits |= POSSESSIVE;
      }
      const printed = text.slice(from, to);
      const folded = printed.toLowerCase();
      while (nextQuoted < quoted.length && (quoted[nextQuoted] as Span).end <= from) nextQuoted++;
      const inside = nextQuoted < quoted.length && (quoted[nextQuoted] as Span).start <= from;
      if (inside) bits |= QUOTED;
      if (numeric) bits |= NUMBER;
      if (to - from === 1) bits |= SINGLE;
      if (isUpper(code, text, from)) {
        bits |= CAPITAL;
        if (to - from > 1 && printed === printed.toUpperCase()) bits |= ALL_CAPS;
      } else if (!numeric && hasInnerCapital(printed)) bits |= CAPITAL;
      if (!numeric) {
        letters++;
        if (bits & CAPITAL) capitals++;
      }

      if (previousEnd < 0) bits |= OPENS | BLOCK_START;
      else {
        const last = start.length - 1;
        const gap = gapKind(text, previousEnd, from, lower[last] as string, (shape[last] as number) & SINGLE);
        if (gap === 'sentence') {
          bits |= OPENS;
          if (!inside || !((shape[last] as number) & QUOTED)) sentences++;
        } else if (gap === 'opens') bits |= OPENS;
        else if (gap === 'joined' && !((shape[last] as number) & POSSESSIVE)) bits |= JOINED;
      }
      start.push(from);
      end.push(to);
      shape.push(bits);
      sentence.push(sentences);
      block.push(blockIndex);
      word.push(printed);
      lower.push(folded);
      previousEnd = at;
    }
    if (letters > 3 && capitals / letters > 0.62) {
      for (let index = blockFrom; index < shape.length; index++) shape[index] = (shape[index] as number) | TITLE_CASE;
    }
  });

  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    shape: Uint16Array.from(shape),
    sentence: Int32Array.from(sentence),
    block: Int32Array.from(block),
    word,
    lower,
  };
}

/** True where `at` stands behind a single letter that begins the word or follows a stop: the stop of "U.S." */
function isInitialBefore(text: string, from: number, at: number): boolean {
  return at - from === 1 || text.charCodeAt(at - 2) === 46;
}

/** "al-Sisi", "d'Estaing", "iPhone". */
function hasInnerCapital(printed: string): boolean {
  return /^\p{Ll}{1,3}[-'’]?\p{Lu}/u.test(printed);
}

/** What stands between two words. The stretch looked at is cut off, so that a megabyte of marks costs nothing. */
function gapKind(
  text: string,
  from: number,
  to: number,
  before: string,
  single: number,
): 'joined' | 'sentence' | 'opens' | 'apart' {
  const gap = text.slice(from, Math.min(to, from + 24));
  if (gap === ' ') return 'joined';
  if (/^\s+$/.test(gap)) return to - from <= 24 ? 'joined' : 'apart';
  const abbreviated = single !== 0 || ABBREVIATION.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (/^\.\s+$/.test(gap) && abbreviated) return 'joined';
  if (gap === ', ' || gap === '/' || gap === ' & ') return 'apart';
  // a closing mark after the stop still ends the sentence: `… changes."  The …`
  if (/[.!?…]["'”’)\]»]*\s/.test(gap) && !(abbreviated && gap[0] === '.' && !/["”]/.test(gap))) return 'sentence';
  if (/["“”‘«„:•]|--|[–—]/.test(gap)) return 'opens';
  return 'apart';
}

/** Index of the first word that ends after `offset`; `count` where there is none. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie in `span`, as a half-open range of indexes. */
export function wordsWithin(words: Words, span: Span): Span {
  const start = wordAt(words, span.start);
  let end = wordAt(words, Math.max(span.start, span.end - 1));
  if (end < words.count && (words.start[end] as number) < span.end) end++;
  return { start, end: Math.max(start, end) };
}
