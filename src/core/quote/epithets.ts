import { isDemonym } from '../text/places.ts';
import type { Binding, Description } from './descriptions.ts';
import type { Entity } from './entities.ts';
import type { Reference } from './references.ts';
import { genderOfNoun } from './titles.ts';
import { EPITHETS } from './word-lists.ts';
import type { Words } from './words.ts';

const isEpithet = (noun: string): boolean => EPITHETS.has(noun) || noun.includes('-of-');

/** How sure it is that a description means the only person in play. */
export const ONLY_ONE = 0.7;
const AGE = /^\d{1,3}-year-old$/;

/**
 * The persons named in the sentence of word `at` and in so many sentences before it (with `inBlock`, of its own block), in the
 * order of the text.
 */
export function personsWithin(
  words: Words,
  at: number,
  sentences: number,
  references: readonly Reference[],
  inBlock = false,
): Entity[] {
  const found: Entity[] = [];
  for (let index = references.length - 1, steps = 0; index >= 0 && steps < 40; index--, steps++) {
    const { entity, first, role } = references[index] as Reference;
    if ((words.sentence[at] as number) - (words.sentence[first] as number) > sentences) break;
    if (inBlock && words.block[first] !== words.block[at]) break;
    if (found.includes(entity)) continue;
    if (entity.kind === 'person' || (entity.kind === 'unknown' && role !== 'modifier')) found.unshift(entity);
  }
  return found;
}

/** What the article says of a person's age and nation. */
interface Said {
  aged: boolean;
  readonly nations: string[];
}

export function saidOfEach(byHead: ReadonlyMap<string, readonly Binding[]>): Map<Entity, Said> {
  const all = new Map<Entity, Said>();
  for (const [noun, bindings] of byHead) {
    const age = AGE.test(noun);
    for (const { entity, modifiers } of bindings) {
      const nations = modifiers.filter(isDemonym);
      if (!age && nations.length === 0) continue;
      const said = all.get(entity) ?? { aged: false, nations: [] };
      if (age) said.aged = true;
      if (said.nations.length < 8) said.nations.push(...nations);
      all.set(entity, said);
    }
  }
  return all;
}

/** "the 71-year-old", "the German", "the striker": the only person in play, unless the article says otherwise of that one. */
export function onlyOneMeant(
  words: Words,
  { head, determiner, plural, first }: Description,
  saidOf: ReadonlyMap<Entity, Said>,
  references: readonly Reference[],
): Entity | null {
  const age = AGE.test(head);
  const nation = isDemonym(head);
  if (determiner !== 'definite' || plural || !(age || nation || isEpithet(head))) return null;
  const gender = genderOfNoun(head);
  const fits = (person: Entity) => {
    if (gender !== null && person.gender !== null && person.gender !== gender) return false;
    const said = saidOf.get(person);
    if (said === undefined) return true;
    return age ? !said.aged : !nation || said.nations.length === 0 || said.nations.includes(head);
  };
  const [only, other] = personsWithin(words, first, 20, references, true).filter(fits);
  if (only !== undefined) return other === undefined ? only : null;
  const [last, another] = personsWithin(words, first, 2, references).filter(fits);
  return last !== undefined && another === undefined ? last : null;
}
