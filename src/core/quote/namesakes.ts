import { readDescription } from './descriptions.ts';
import type { Entity } from './entities.ts';
import { keyOf, type ListedSpeaker } from './gazetteer.ts';
import { wordBefore } from './references.ts';
import { isHonorific, isPersonNoun } from './titles.ts';
import { PUBLIC, ROLES } from './word-lists.ts';
import { CAPITAL, NUMBER, type Words } from './words.ts';

/** Of the places where somebody is named, so many are looked at. */
const LOOKED_AT = 20;
/** Nobody on the list held an office so young. */
const YOUNGEST = 35;

/**
 * True where the article brings in somebody of a listed name who is another person: "Jane Doe, a plumber from Leeds",
 * "Constable Jane Doe", "Jane Doe, 19".
 */
export function isNamesake(words: Words, { places }: Entity, row: ListedSpeaker): boolean {
  if (row.kind !== 'person') return false;
  const office = ` ${keyOf(row.description ?? '')} `;
  const isOther = (noun: string) => !PUBLIC.has(noun) && !office.includes(` ${keyOf(noun)} `);
  for (const { title, first, last } of places.slice(0, LOOKED_AT)) {
    for (let index = title; index < first; index++) {
      const word = words.lower[index] as string;
      if (ROLES.has(word) && !isHonorific(word) && isOther(word)) return true;
    }
    const before = wordBefore(words, title);
    if (isPersonNoun(before) && !((words.shape[title - 1] as number) & CAPITAL) && isOther(before)) return true;
    let next = last + 1;
    const gap = words.text.slice(words.end[last], (words.end[last] as number) + 2);
    if (gap !== ', ' || next >= words.count || words.block[next] !== words.block[last]) continue;
    if ((words.shape[next] as number) & NUMBER) {
      if (office.includes(' of ') && Number(words.lower[next]) < YOUNGEST) return true;
      next++;
    }
    // "a plumber": whom everybody knows, nobody brings in so
    const description = /^an?$/.test(words.lower[next] ?? '') ? readDescription(words, next) : null;
    if (description !== null && !description.body && isOther(description.head)) return true;
  }
  return false;
}
