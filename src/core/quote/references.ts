import { cueOf } from './cues.ts';
import type { Entity, NamePlace } from './entities.ts';
import { isBodyNoun } from './organisations.ts';
import { isPersonNoun } from './titles.ts';
import { IRREGULAR_PAST, PREPOSITIONS } from './word-lists.ts';
import { CAPITAL, JOINED, OPENS, POSSESSIVE, QUOTED, type Words } from './words.ts';

/** What a mention does in its clause; a pronoun prefers the subject of the clause before. */
type Role = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier';

/** One place outside quotation marks where the article refers to somebody. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  readonly kind: 'name' | 'description' | 'pronoun';
  readonly role: Role;
  /** Next to a reporting verb. */
  readonly speaks: boolean;
}

const set = (words: string) => new Set(words.split(' '));

const AUXILIARIES = set(
  "is was were are has had have will would can could did does do may might should must isn't wasn't hasn't hadn't won't wouldn't can't couldn't didn't doesn't isn’t wasn’t hasn’t hadn’t won’t wouldn’t can’t couldn’t didn’t doesn’t never also then later now still often even recently previously once himself herself only just simply",
);

/** A form of a verb of reporting; the base only where it is no noun ("state", "report"). */
export function isReporting(word: string): boolean {
  const cue = cueOf(word);
  if (cue?.form === 'base') return /^(?:say|tell|add)$/.test(word);
  return cue !== undefined && (cue.classes[0] !== 'judging' || /^(?:call|believe|think)$/.test(cue.base));
}
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);

/** True for a lower-case word that is, or may be, the finite verb right behind its subject. */
export function mayBeVerb(word: string): boolean {
  return AUXILIARIES.has(word) || isReporting(word) || IRREGULAR_PAST.has(word) || /(?:[^s]ed|[^s'u]s)$/.test(word);
}

const bit = (words: Words, index: number, flag: number) => ((words.shape[index] as number) & flag) !== 0;

/** The word before `index` where nothing but a space stands between, else "". */
export function wordBefore(words: Words, index: number): string {
  return index > 0 && words.block[index - 1] === words.block[index] && bit(words, index, JOINED)
    ? (words.lower[index - 1] as string)
    : '';
}

/** The word after `index` where nothing but a space stands between, else "". */
export function wordAfter(words: Words, index: number): string {
  const next = index + 1;
  return next < words.count && words.block[next] === words.block[index] && bit(words, next, JOINED)
    ? (words.lower[next] as string)
    : '';
}

export function roleOf(words: Words, first: number, last: number): Role {
  if (bit(words, last, POSSESSIVE)) return 'possessive';
  if (qualifies(words, last)) return 'modifier';
  const before = wordBefore(words, first);
  if (PREPOSITIONS.has(before)) return 'oblique';
  const after = wordAfter(words, last);
  if (after !== '' && !bit(words, last + 1, CAPITAL) && mayBeVerb(after)) return 'subject';
  if (bit(words, first, OPENS) || isReporting(before)) return 'subject';
  return before === '' ? 'subject' : 'object';
}

/** "Doe | spokeswoman", "the Doe | campaign": a name before the noun that it only qualifies. */
function qualifies(words: Words, last: number): boolean {
  const after = wordAfter(words, last);
  if (after === '' || !bit(words, last, CAPITAL) || isReporting(after)) return false;
  return (
    isPersonNoun(after) ||
    isPersonNoun(after.replace(/s$/, '')) ||
    (!bit(words, last + 1, CAPITAL) && isBodyNoun(after))
  );
}

export function referenceTo(words: Words, place: NamePlace): Reference {
  const { title, first, last, entity } = place;
  return { first, last, entity, kind: 'name', role: roleOf(words, title, last), speaks: speaks(words, title, last) };
}

export function speaks(words: Words, first: number, last: number): boolean {
  return isReporting(wordAfter(words, last)) || isReporting(wordBefore(words, first));
}

export const isQuoted = (words: Words, index: number): boolean => bit(words, index, QUOTED);

/** Index of the first reference that begins at or after word `at`. */
export function firstFrom(references: readonly { readonly first: number }[], at: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle] as { first: number }).first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
