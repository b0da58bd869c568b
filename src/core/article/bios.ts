import { endsSentence, holdsMark, type Part } from './part.ts';

/** "Dana Whitlock is a reporter …", "Dana covers courts …": who wrote it, in a paragraph of its own at the end. */
const BIO =
  /^[*_—–\s]*(?:about the author:?\s*)?(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}),?\s+(?:is|was|has been|covers|writes|reports|joined|works|contributed|can be reached|served|teaches)\b/u;
const TRADE =
  /\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|professor|lecturer|fellow|author|analyst|critic|reporting|covers|covering|writes (?:about|for|on)|contributed (?:to|reporting)|freelance)\b/u;
const CONTACT =
  /\b(?:can be reached|reach (?:her|him|them) at|follow (?:her|him|them)|on (?:twitter|x|bluesky|instagram)|e-?mail|contact)\b|@\w/iu;

/** How many of the last paragraphs may be about who wrote them. */
const LAST = 4;

/** Marks what an article says of its authors after its end: their names are known from the byline, or it says how to reach them. */
export function markBios(parts: readonly Part[], names: readonly string[]): void {
  let left = LAST;
  for (let index = parts.length - 1; index > 0 && left > 0; index--) {
    const part = parts[index] as Part;
    if (part.kind !== null) continue;
    left--;
    if (part.words > 80 || holdsMark(part) || !(endsSentence(part) || part.bullet)) continue;
    const name = BIO.exec(part.line)?.[1];
    if (name === undefined || !TRADE.test(part.line)) continue;
    const wrote = names.some((known) => known.toLowerCase() === name.toLowerCase());
    if (wrote || CONTACT.test(part.line)) part.kind = 'boilerplate';
  }
}
