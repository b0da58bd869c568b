import { FILLER, foldCode } from '../text/fold.ts';

/** What a folded code unit is to a word. */
const SEPARATOR = 1;
const LETTER = 2;
/** Belongs to the word it follows and begins none: a vowel sign, a voicing mark, an accent folded away. */
const FOLLOWER = 3;
/** A word by itself: these scripts put no spaces between their words. */
const ALONE = 4;
const HALF_OF_PAIR = 5;

const IS_ALONE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const IS_LETTER = /^[\p{L}\p{N}]$/u;
const IS_MARK = /^\p{M}$/u;

function classify(char: string): number {
  const code = char.charCodeAt(0);
  if (char.length === 1 && code >= 0xd800 && code <= 0xdfff) return HALF_OF_PAIR;
  if (char === FILLER) return FOLLOWER;
  if (IS_ALONE.test(char)) return IS_LETTER.test(char) || IS_MARK.test(char) ? ALONE : SEPARATOR;
  if (IS_LETTER.test(char)) return LETTER;
  return IS_MARK.test(char) ? FOLLOWER : SEPARATOR;
}

/** The class of each code unit as it stands in a text, 0 where it is not known yet. */
const known = new Uint8Array(0x10000);

function classOf(code: number): number {
  const value = known[code] as number;
  if (value !== 0) return value;
  const learnt = classify(String.fromCharCode(foldCode(code)));
  known[code] = learnt;
  return learnt;
}

/** The class of the pair of code units at `at`, or SEPARATOR where they are no pair. */
function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) as number;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : SEPARATOR;
}

/**
 * Visits each word of `text` between `start` and `end`, in order: letters and digits that stand together, or one sign of
 * a script without spaces. What is a word here is a word in the index, in a query and in a mark.
 */
export function eachWord(text: string, start: number, end: number, visit: (start: number, end: number) => void): void {
  let at = start;
  while (at < end) {
    let kind = classOf(text.charCodeAt(at));
    let next = at + 1;
    if (kind === HALF_OF_PAIR && next < end) {
      kind = classOfPair(text, at);
      if (kind !== SEPARATOR) next = at + 2;
    }
    if (kind === LETTER || kind === ALONE) {
      next = endOfWord(text, next, end, kind);
      visit(at, next);
    }
    at = next;
  }
}

function endOfWord(text: string, from: number, end: number, kind: number): number {
  let at = from;
  while (at < end) {
    const next = classOf(text.charCodeAt(at));
    if (next === FOLLOWER || (next === LETTER && kind === LETTER)) at++;
    else if (next === HALF_OF_PAIR && kind === LETTER && at + 1 < end && classOfPair(text, at) === LETTER) at += 2;
    else break;
  }
  return at;
}

const FILLER_CODE = FILLER.charCodeAt(0);

/** The compare-form of a word that {@link eachWord} visited: folded, without what is invisible. */
export function wordAt(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code !== FILLER_CODE) word += String.fromCharCode(code);
  }
  return word;
}

/** The words of `text` in compare-form. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, 0, text.length, (start, end) => words.push(wordAt(text, start, end)));
  return words;
}
