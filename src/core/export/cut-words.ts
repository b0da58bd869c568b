import { shortened } from '../text/abbreviations.ts';

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
    if (isShortened(text, match)) continue;
    const at = match.index + match[0].length;
    if (at > limit && end < text.length) break;
    end = at;
    if (at > limit) break;
  }
  return text.slice(end).trim() === '' ? text : `${text.slice(0, end)} […]`;
}

/** "Gov." and "Sept." end no sentence; a figure or a mark before the stop makes no shortened word. */
function isShortened(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index + 2);
  const [word] = /\p{L}+$/u.exec(before) ?? [];
  return match[0][2] === '.' && word !== undefined && shortened(word.toLowerCase()) !== null;
}
