/** A full stop after two small letters or figures, so that initials ("U.N.") do not end a sentence; or a CJK one. */
const SENTENCE_END = /[\p{Ll}\p{N})%]{2}[.!?…]["'”’)]*(?=\s)|[。！？]["'”’」』)]*/gu;

/**
 * `text`, or its first sentences where it is longer than `limit`, with "[…]" for what was left out. It is never cut inside a
 * sentence: a first sentence that alone is longer stays whole.
 */
export function cutAtSentence(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const at = match.index + match[0].length;
    if (at > limit && end < text.length) break;
    end = at;
    if (at > limit) break;
  }
  return text.slice(end).trim() === '' ? text : `${text.slice(0, end)} […]`;
}
