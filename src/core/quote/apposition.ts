import type { Span } from '../text/span.ts';

/** How far an apposition is followed, in code units: longer ones are sentences of their own. */
const REACH = 240;

/** What opens an apposition or a clause about somebody, right after the comma that follows the name. */
const OPENS =
  /^,\s(?:(?:an?|the|one|another|who|whose|former|formerly|then|now|currently|also|his|her|their|its)\s|\d{1,3},?\s|[a-z][a-z-]+(?:\s[a-z-]+){0,3}\s(?:of|at|for|in|to|with|from|on|and)\s|\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}['’]s?\s)/u;
const BREAK =
  /[.;:"“”„«»—–\n]|\s-\s|,\s(?:adding|saying|noting|telling|according|when|while|as|after|before|but|and then|in an?|on)\b/u;

/**
 * The words that name somebody with what the sentence says of him right after the name, up to the reporting words.
 *
 *     "We were never asked," said Ada Hale, a former nurse from Leeds.
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Hale, who led the board, said: "We were never asked."
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withApposition(text: string, mention: Span, cue: Span | null): Span {
  const rest = text.slice(mention.end, mention.end + REACH);
  if (!OPENS.test(rest)) return mention;
  if (cue !== null && cue.start >= mention.end) {
    const between = text.slice(mention.end, cue.start);
    const comma = between.lastIndexOf(',');
    const broken = BREAK.test(between.slice(1).replace(/\b\p{Lu}\./gu, ''));
    return comma > 0 && between.length < REACH && !broken
      ? { start: mention.start, end: mention.end + comma }
      : mention;
  }
  // a full stop after one capital is an initial, and ends nothing
  const plain = rest.replace(/\b(\p{Lu})\./gu, '$1_').slice(1);
  const stop = BREAK.exec(plain);
  if (stop === null) return mention;
  const said = rest.slice(0, stop.index + 1).replace(/[\s,]+$/u, '');
  return { start: mention.start, end: mention.end + said.length };
}
