import type { Article, BlockKind } from '../article/types.ts';
import { targetEnd } from '../text/links.ts';
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
  readonly lower: readonly string[];
  /** Index of the word in `vocabulary`, which holds each lower-case form once. */
  readonly form: Int32Array;
  readonly vocabulary: readonly string[];
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
  const splitter = new Splitter(article.text, quoted);
  article.blocks
    .filter((block) => OWN.has(block.kind))
    .forEach(({ span }, index) => {
      splitter.read(span, index);
    });
  return splitter.words();
}

/** Holds what is found so far. A class, so that the one hot loop stands by itself. */
class Splitter {
  private readonly text: string;
  private readonly quoted: readonly Span[];
  private count = 0;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly shape: Uint16Array;
  private readonly sentence: Int32Array;
  private readonly block: Int32Array;
  private readonly form: Int32Array;
  private readonly lower: string[] = [];
  private readonly vocabulary: string[] = [];
  /** From a hash of the lower-case letters to the index in `vocabulary`. */
  private readonly hashed = new Map<number, number>();
  private readonly others = new Map<string, number>();
  private sentences = -1;
  private nextQuoted = 0;

  constructor(text: string, quoted: readonly Span[]) {
    this.text = text;
    this.quoted = quoted;
    // between two words stands something else
    const room = (text.length + 1) >> 1;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.shape = new Uint16Array(room);
    this.sentence = new Int32Array(room);
    this.block = new Int32Array(room);
    this.form = new Int32Array(room);
  }

  words(): Words {
    const { text, count, lower, vocabulary } = this;
    return {
      text,
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      shape: this.shape.subarray(0, count),
      sentence: this.sentence.subarray(0, count),
      block: this.block.subarray(0, count),
      form: this.form.subarray(0, count),
      lower,
      vocabulary,
    };
  }

  read(span: Span, block: number): void {
    const { text, quoted } = this;
    const first = this.count;
    let at = span.start;
    let previousEnd = -1;
    let capitals = 0;
    let letters = 0;
    this.sentences++;
    while (at < span.end) {
      const code = text.charCodeAt(at);
      const numeric = isDigit(code);
      if (!numeric && !isLetter(code, text, at)) {
        const target = code === 93 ? targetEnd(text, at) : at;
        if (target > at && previousEnd >= 0) previousEnd = target;
        at = Math.max(at + 1, target);
        continue;
      }
      const from = at;
      const capital = isUpper(code, text, from);
      let plain = code >= 97 && code <= 122;
      let lowered = capital ? 0 : 1;
      let raised = 0;
      let hash = code;
      at++;
      while (at < span.end) {
        const unit = text.charCodeAt(at);
        if (unit >= 97 && unit <= 122) {
          lowered++;
          hash = (Math.imul(hash, 31) + unit) | 0;
          at++;
          continue;
        }
        plain = false;
        if (unit >= 65 && unit <= 90) {
          raised++;
          at++;
          continue;
        }
        if (isLetter(unit, text, at) || isDigit(unit)) {
          if (unit >= 128 && !isUpper(unit, text, at)) lowered++;
          at++;
          continue;
        }
        const next = at + 1 < span.end ? text.charCodeAt(at + 1) : 0;
        const joins =
          (isApostrophe(unit) && isLetter(next, text, at + 1)) ||
          (isHyphen(unit) && (isLetter(next, text, at + 1) || isDigit(next))) ||
          // "U.S.", "K.C.", "3.5": a stop between single letters, or between figures
          (unit === 46 && isLetter(next, text, at + 1) && isInitialBefore(text, from, at)) ||
          ((unit === 46 || unit === 44) && numeric && isDigit(next));
        if (!joins) {
          plain ||= lowered === at - from;
          break;
        }
        at++;
      }
      let to = at;
      let bits = 0;
      const tail = text.charCodeAt(to - 1);
      if (tail === 115 || tail === 83) {
        if (to - from > 2 && isApostrophe(text.charCodeAt(to - 2))) {
          to -= 2;
          lowered--;
          plain = false;
          bits |= POSSESSIVE;
        } else if (isApostrophe(text.charCodeAt(to)) && text.charCodeAt(to + 1) === 32) bits |= POSSESSIVE;
      }
      if (raised === 0 || capital) {
        const cut = contractionAt(text, from, to);
        if (cut > 0) {
          to = cut;
          plain = false;
          bits &= ~POSSESSIVE;
        } else if (bits & POSSESSIVE && isPronoun(text, from, to)) bits &= ~POSSESSIVE;
      }
      const form = this.formOf(from, to, plain, hash);
      const folded = this.vocabulary[form] as string;
      while (this.nextQuoted < quoted.length && (quoted[this.nextQuoted] as Span).end <= from) this.nextQuoted++;
      const inside = this.nextQuoted < quoted.length && (quoted[this.nextQuoted] as Span).start <= from;
      if (inside) bits |= QUOTED;
      if (numeric) bits |= NUMBER;
      else letters++;
      if (to - from === 1) bits |= SINGLE;
      if (capital) {
        bits |= CAPITAL;
        if (to - from > 1 && lowered === 0) bits |= ALL_CAPS;
      } else if (raised > 0 && !numeric && hasInnerCapital(text.slice(from, to))) bits |= CAPITAL;
      if (bits & CAPITAL) capitals++;

      if (previousEnd < 0) bits |= OPENS | BLOCK_START;
      else bits |= this.bitsOfGap(previousEnd, from, inside);
      const index = this.count++;
      this.start[index] = from;
      this.end[index] = to;
      this.shape[index] = bits;
      this.sentence[index] = this.sentences;
      this.block[index] = block;
      this.form[index] = form;
      this.lower.push(folded);
      previousEnd = at;
    }
    // "Jane Doe met John Roe." is a sentence; only what does not end like one may be set as a title
    const ends = /[.!?…]["'”’)\]]*\s*$/.test(text.slice(Math.max(span.start, span.end - 8), span.end));
    if (letters > 3 && !ends && capitals / letters > 0.62) {
      for (let index = first; index < this.count; index++)
        this.shape[index] = (this.shape[index] as number) | TITLE_CASE;
    }
  }

  private bitsOfGap(from: number, to: number, inside: boolean): number {
    const last = this.count - 1;
    const before = this.shape[last] as number;
    const gap = gapKind(this.text, from, to, this.lower[last] as string, before & SINGLE);
    if (gap === 'joined') return before & POSSESSIVE ? 0 : JOINED;
    if (gap === 'apart') return 0;
    if (gap === 'sentence' && !(inside && before & QUOTED)) this.sentences++;
    return OPENS;
  }

  /** The index of a word in the vocabulary; a plain one is found by its hash, without a copy of it being made. */
  private formOf(from: number, to: number, plain: boolean, hash: number): number {
    const { text, vocabulary } = this;
    if (plain) {
      const known = this.hashed.get(hash);
      if (known !== undefined) {
        const word = vocabulary[known] as string;
        if (word.length === to - from && text.startsWith(word, from)) return known;
      }
    }
    const lower = text.slice(from, to).toLowerCase();
    let form = this.others.get(lower);
    if (form === undefined) {
      form = vocabulary.length;
      vocabulary.push(lower);
      this.others.set(lower, form);
    }
    if (plain) this.hashed.set(hash, form);
    return form;
  }
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|who|that|there|what|where|how|here|let)$/i;

const isPronoun = (text: string, from: number, to: number) => to - from <= 5 && PRONOUN.test(text.slice(from, to));

/** Where "she'll" and "they've" are to be cut; 0 for other words. */
function contractionAt(text: string, from: number, to: number): number {
  for (let back = 2; back <= 3; back++) {
    if (to - back > from && isApostrophe(text.charCodeAt(to - back)) && isPronoun(text, from, to - back))
      return to - back;
  }
  return 0;
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
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'joined';
  const gap = text.slice(from, Math.min(to, from + 24));
  if (gap === ', ' || gap === '/' || gap === ' & ') return 'apart';
  if (/^\s+$/.test(gap)) return to - from <= 24 ? 'joined' : 'apart';
  const abbreviated = single !== 0 || ABBREVIATION.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (/^\.\s+$/.test(gap) && abbreviated) return 'joined';
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
