/**
 * The one compare-form of On Record: lower case, no accents, straight quotation marks and apostrophes, plain hyphens
 * and spaces. It never changes length, so an offset into the folded text is an offset into the text itself.
 */

/** What an invisible code unit (combining accent, soft hyphen, zero-width or bidi control) folds to. */
export const FILLER = '\u00AD';

/**
 * Accents and points that sit on a letter; the vowel signs of Indic and Thai script are letters' equals and stay, and so
 * do the voicing marks of kana, which make another syllable.
 */
const INVISIBLE = /^(?:(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]|\p{Cf})$/u;
const VOICING_MARKS = new Set('\u3099\u309A');
const DASH = /^\p{Pd}$/u;
const SPACE = /^[\p{Zs}\t]$/u;
const SINGLE_MARK = new Set('‘’‚‛′`´ʼʹ＇‹›');
const DOUBLE_MARK = new Set('“”„‟″«»＂〝〞');

/** Letters whose plain form Unicode does not decompose to. */
const LETTERS = new Map(Object.entries({ ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ð: 'd' }));

function isInvisible(unit: string): boolean {
  return INVISIBLE.test(unit) && !VOICING_MARKS.has(unit);
}

function foldOnce(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return unit; // half of a pair: nothing to compare by itself
  if (SINGLE_MARK.has(unit)) return "'";
  if (DOUBLE_MARK.has(unit)) return '"';
  if (DASH.test(unit) || unit === '−') return '-';
  if (SPACE.test(unit)) return ' ';
  if (isInvisible(unit)) return FILLER;
  const lower = unit.toLowerCase();
  const listed = LETTERS.get(lower);
  if (listed !== undefined) return listed;
  const [base = unit, ...marks] = lower.normalize('NFKD');
  // "é" is e and an accent; "ﬁ" is two letters and stays what it is, for a fold must not change length
  return base.length === 1 && marks.every(isInvisible) ? base : lower.length === 1 ? lower : unit;
}

/** Folds until nothing changes: "ℌ" decomposes to a capital, "ǿ" to a letter of the list. */
function foldUnit(unit: string): string {
  const plain = foldOnce(unit);
  return plain === unit ? unit : foldUnit(plain);
}

/** The folded form of each code unit met so far, plus one; 0 where it is not known yet. */
const known = new Uint32Array(0x10000);

/** The compare-form of one UTF-16 code unit. */
export function foldCode(code: number): number {
  const folded = known[code] as number;
  if (folded !== 0) return folded - 1;
  const plain = foldUnit(String.fromCharCode(code)).charCodeAt(0);
  known[code] = plain + 1;
  return plain;
}

/** `String.fromCharCode` takes its units as arguments, of which engines bear only so many. */
const CHUNK = 4096;

/** Of these a fold changes nothing but the case, and most English words hold no other. */
const PLAIN = /^[ -_a-~\n]*$/;

/** The compare-form of `text`, of the same length in UTF-16 code units. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let start = 0; start < text.length; start += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, text.length - start));
    for (let index = 0; index < units.length; index++) units[index] = foldCode(text.charCodeAt(start + index));
    folded += String.fromCharCode(...units);
  }
  return folded;
}

/** The words of `text` in compare-form, punctuation and invisible characters left out: what two printings are compared by. */
export function foldWords(text: string): string[] {
  const folded = fold(text);
  // the same for plain English, in a tenth of the time
  if (PLAIN.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  return folded.replaceAll(FILLER, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/** The same words in one string, a space between every two. */
export function foldPhrase(text: string): string {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded.replace(/[^a-z0-9]+/g, ' ').trim() : foldWords(folded).join(' ');
}
