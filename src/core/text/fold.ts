/**
 * The one compare-form of On Record: lower case, no accents, straight quotation marks and apostrophes, plain hyphens
 * and spaces. It never changes length, so an offset into the folded text is an offset into the text itself.
 */

/** What an invisible code unit (combining mark, soft hyphen, zero-width or bidi control) folds to. */
export const FILLER = '\u00AD';

const INVISIBLE = /^[\p{M}\p{Cf}]$/u;
const DASH = /^\p{Pd}$/u;
const SPACE = /^[\p{Zs}\t]$/u;
const SINGLE_MARK = new Set('‘’‚‛′`´ʼʹ＇‹›');
const DOUBLE_MARK = new Set('“”„‟″«»＂〝〞');

/** Letters whose plain form Unicode does not decompose to. */
const LETTERS = new Map(Object.entries({ ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ð: 'd', ё: 'е', й: 'й' }));

const cache = new Map<string, string>();

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return unit; // half of a pair: nothing to compare by itself
  if (SINGLE_MARK.has(unit)) return "'";
  if (DOUBLE_MARK.has(unit)) return '"';
  if (DASH.test(unit) || unit === '−') return '-';
  if (SPACE.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return FILLER;
  const lower = unit.toLowerCase();
  const listed = LETTERS.get(lower);
  if (listed !== undefined) return listed;
  const [base = unit, ...marks] = lower.normalize('NFKD');
  // "é" is e and an accent; "ﬁ" is two letters and stays what it is, for a fold must not change length
  return base.length === 1 && marks.every((mark) => INVISIBLE.test(mark)) ? base : lower.length === 1 ? lower : unit;
}

/** The compare-form of `text`, of the same length in UTF-16 code units. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] as string;
    let plain = cache.get(unit);
    if (plain === undefined) {
      plain = foldUnit(unit);
      cache.set(unit, plain);
    }
    folded += plain;
  }
  return folded;
}

/** The words of `text` in compare-form, punctuation and invisible characters left out: what two printings are compared by. */
export function foldWords(text: string): string[] {
  return (
    fold(text)
      .replaceAll(FILLER, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
