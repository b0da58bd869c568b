/** A packed word, and the figure behind it; the empty string where there is none. */
type Unpacked = readonly [word: string, mark: string];

/**
 * Long lists are kept in the order of the alphabet, and packed: each word stands behind a capital that says how many
 * letters it begins with as the one before, "A" for none and "B" for one. "AadaBnnaDe" is Ada, Anna, Anne. A figure behind a
 * word says of what sort it is.
 */
export function unpacked(packed: string): Unpacked[] {
  let word = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z\d]*)(\d?)/g), ([, shared = 'A', rest = '', mark = '']): Unpacked => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return [word, mark];
  });
}
