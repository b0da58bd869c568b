import { isDemonym } from '../text/places.ts';
import { bodyMeant } from './bodies.ts';
import {
  type Binding,
  bestBinding,
  bindDescriptions,
  type Description,
  determinerOf,
  isPluralPersonNoun,
  readDescription,
} from './descriptions.ts';
import { type Entity, type NamePlace, newEntity, printed } from './entities.ts';
import { ONLY_ONE, onlyOneMeant, personsWithin, saidOfEach } from './epithets.ts';
import { antecedentsOf, pronounForm } from './pronouns.ts';
import { firstFrom, isQuoted, type Reference, referenceTo, roleOf, speaks, wordAfter } from './references.ts';
import { genderOfNoun } from './titles.ts';
import { JOINED, POSSESSIVE, type Words } from './words.ts';

/** All that the article refers to outside quotation marks, in the order of the text. */
export interface Discourse {
  readonly references: readonly Reference[];
  readonly byHead: ReadonlyMap<string, readonly Binding[]>;
  /** The word of an apposition's noun to the one it stands for. */
  readonly bound: ReadonlyMap<number, Entity>;
  /** The probability of each pronoun's antecedent, by its word. */
  readonly sureness: ReadonlyMap<number, number>;
}

/** Reads the article once from left to right and says of names, descriptions and pronouns whom they mean. */
export function readDiscourse(words: Words, places: readonly NamePlace[]): Discourse {
  const { byHead, bound } = bindDescriptions(words, places);
  const saidOf = saidOfEach(byHead);
  const unquoted = places.filter((place) => !isQuoted(words, place.first));
  countPronouns(words, unquoted);

  const references: Reference[] = [];
  const sureness = new Map<number, number>();
  const unnamed = new Map<string, Entity>();
  const latest = new Map<Entity, number>();
  const refer = (reference: Reference) => {
    references.push(reference);
    latest.set(reference.entity, reference.first);
  };
  const none: ReadonlySet<Entity> = new Set();
  const groups = new Map<Entity, Entity[]>();
  const telling = Uint8Array.from(words.vocabulary, (word) =>
    Number(pronounForm(word) !== undefined || determinerOf(word) !== 'none' || isPluralPersonNoun(word)),
  );
  let next = 0;
  for (let index = 0; index < words.count; index++) {
    const place = unquoted[next];
    if (place !== undefined && place.first <= index) {
      if (place.first === index) {
        const before = references.at(-1);
        const reference = referenceTo(words, place);
        refer(reference);
        if (before?.kind === 'name' && areJoined(words, before, place))
          refer(groupOf(words, before, reference, groups));
      }
      next++;
      index = Math.max(index, place.last);
      continue;
    }
    if (!telling[words.form[index] as number] || isQuoted(words, index)) continue;
    const word = words.lower[index] as string;
    const form = pronounForm(word);
    if (form?.person && form.number === 'singular' && word !== 'who') {
      const [best] = antecedentsOf({
        words,
        references,
        before: references.length,
        at: index,
        form,
        previous: none,
        excluded: none,
      });
      if (best === undefined) continue;
      sureness.set(index, best.probability);
      const role = word === 'her' && wordAfter(words, index) === '' ? 'object' : form.role;
      refer({
        first: index,
        last: index,
        entity: best.entity,
        kind: 'pronoun',
        role,
        speaks: speaks(words, index, index),
      });
      if (role !== 'possessive') continue;
    }
    if (determinerOf(word) === 'none' && !isPluralPersonNoun(word)) continue;
    const limit = place === undefined ? words.count : place.title;
    const description = readDescription(words, index, limit);
    if (description === null) continue;
    const { last } = description;
    if (description.body) {
      const meant = bodyMeant(words, references, references.length, byHead, description);
      if (meant === null) continue;
      const { entity } = meant.reference;
      const role = roleOf(words, index, last);
      refer({ first: index, last, entity, kind: 'description', role, speaks: speaks(words, index, last) });
      index = last;
      continue;
    }
    // "the actor John Roe": no more than a part of the name
    if (place !== undefined && place.title === last + 1 && (words.shape[place.title] as number) & JOINED) continue;
    const pair = bound.get(last) ?? pairMeant(words, description, references, groups);
    // "the two" of more or fewer than two is nobody that can be told
    if (pair === null && description.head === 'two') continue;
    const known = pair ?? (byHead.has(description.head) ? null : onlyOneMeant(words, description, saidOf, references));
    if (pair === null && known !== null) sureness.set(index, ONLY_ONE);
    const entity = known ?? referent(words, description, byHead, unnamed, latest);
    if (entity !== null && !bound.has(last)) {
      refer({
        first: index,
        last,
        entity,
        kind: 'description',
        role: roleOf(words, index, last),
        speaks: speaks(words, index, last),
      });
    }
    index = last;
  }
  return { references, byHead, bound, sureness };
}

/** "Jane Doe and | John Roe". */
function areJoined(words: Words, before: Reference, place: NamePlace): boolean {
  const from = words.end[before.last] as number;
  const to = words.start[place.title] as number;
  return (
    to - from < 12 &&
    before.entity !== place.entity &&
    before.entity.members.length < 6 &&
    /^\.?,? and (?:the )?$/.test(words.text.slice(from, to))
  );
}

/** The two of a pair, as one that "they" and "the two" can mean. */
function groupOf(words: Words, one: Reference, other: Reference, groups: Map<Entity, Entity[]>): Reference {
  const members = one.entity.members.length > 0 ? [...one.entity.members, other.entity] : [one.entity, other.entity];
  const entity = groupWith(members, printed(words, one.first, other.last), groups);
  return { ...other, entity, role: one.role };
}

function groupWith(members: readonly Entity[], name: string, groups: Map<Entity, Entity[]>): Entity {
  const [first] = members as [Entity];
  const known = groups
    .get(first)
    ?.find(
      (group) => group.members.length === members.length && members.every((member) => group.members.includes(member)),
    );
  if (known !== undefined) return known;
  const group = newEntity('group', name, null);
  group.plural = true;
  group.members = members;
  for (const member of members) groups.set(member, [...(groups.get(member) ?? []), group].slice(-8));
  return group;
}

/** "the two leaders", "both men", "the couple", "the brothers": the pair named last, or the two persons named last. */
function pairMeant(
  words: Words,
  description: Description,
  references: readonly Reference[],
  groups: Map<Entity, Entity[]>,
): Entity | null {
  const { head, determiner, plural, first, last, body } = description;
  if (determiner !== 'definite' || body) return null;
  const counted = plural && words.lower.slice(first, last + 1).some((word) => word === 'two' || word === 'both');
  const paired =
    /^(?:couple|pair|duo)$/.test(head) || (plural && /^(?:brother|sister|sibling|twin|spouse|newlywed)$/.test(head));
  if (!counted && !paired) return null;
  if (head === 'two') {
    const persons = personsWithin(words, first, 1, references);
    return persons.length === 2 ? groupWith(persons, printed(words, first, last), groups) : null;
  }
  const gender = genderOfNoun(head);
  const found: Entity[] = [];
  for (let index = references.length - 1, steps = 0; index >= 0 && steps < 30 && found.length < 2; index--, steps++) {
    const { entity } = references[index] as Reference;
    if (entity.members.length === 2 && entity.members.every(({ kind }) => kind === 'person' || kind === 'unknown')) {
      if (found.every((person) => entity.members.includes(person))) return entity;
    }
    if (entity.kind !== 'person' || found.includes(entity)) continue;
    if (gender === null || entity.gender === null || entity.gender === gender) found.unshift(entity);
  }
  return found.length < 2 ? null : groupWith(found, printed(words, first, last), groups);
}

/** The named one whom a description takes up, or the nameless one whom it brings in. */
function referent(
  words: Words,
  description: Description,
  byHead: ReadonlyMap<string, readonly Binding[]>,
  unnamed: Map<string, Entity>,
  latest: ReadonlyMap<Entity, number>,
): Entity | null {
  const { head, determiner, plural, first, last } = description;
  if ((words.shape[last] as number) & POSSESSIVE && determiner !== 'definite') return null;
  if (!plural && determiner === 'definite') {
    const best = bestBinding(description, byHead.get(head) ?? [], (entity) => latest.get(entity) ?? -1);
    if (best !== null && best.confidence >= 0.6) return best.entity;
    const countryman = compatriotOf(description, byHead, latest);
    if (countryman !== null) return countryman;
  }
  const key = `${head}${plural ? '/many' : ''}`;
  const known = unnamed.get(key);
  if (known !== undefined && determiner === 'definite') return known;
  const named = determinerOf(words.lower[first] as string) === 'none' ? first : first + 1;
  const entity = newEntity('unnamed', printed(words, Math.min(named, last), last), plural ? null : genderOfNoun(head));
  entity.plural = plural;
  entity.vague = determiner === 'definite';
  unnamed.set(key, entity);
  return entity;
}

/** "the Russian president", where the article has so far only said "Russian leader Vladimir Doe". */
function compatriotOf(
  description: Description,
  byHead: ReadonlyMap<string, readonly Binding[]>,
  latest: ReadonlyMap<Entity, number>,
): Entity | null {
  const country = description.modifiers.find(isDemonym);
  if (
    country === undefined ||
    !/^(?:president|leader|premier|chancellor|minister|king|queen|monarch|ruler)$/.test(description.head)
  )
    return null;
  let best: Entity | null = null;
  for (const head of ['president', 'leader', 'minister', 'premier', 'chancellor', 'king', 'queen']) {
    for (const { entity, modifiers } of byHead.get(head)?.slice(0, 32) ?? []) {
      if (!modifiers.includes(country) || !latest.has(entity)) continue;
      if (best === null || (latest.get(entity) as number) > (latest.get(best) as number)) best = entity;
    }
  }
  return best;
}

/** Counts for each person the "he" and "she" that can mean nobody else: the only person of the sentence before it. */
function countPronouns(words: Words, places: readonly NamePlace[]): void {
  const forms = words.vocabulary.map((word) => pronounForm(word));
  for (let index = 0; index < words.count; index++) {
    const form = forms[words.form[index] as number];
    if (form === undefined || form.gender === null || isQuoted(words, index)) continue;
    const from = (words.sentence[index] as number) - 1;
    let only: Entity | null = null;
    for (let back = firstFrom(places, index) - 1, steps = 0; back >= 0 && steps < 12; back--, steps++) {
      const { entity, first } = places[back] as NamePlace;
      if ((words.sentence[first] as number) < from) break;
      if (entity.kind === 'organisation' || entity.kind === 'place') continue;
      if (only !== null && only !== entity) {
        only = null;
        break;
      }
      only = entity;
    }
    if (only === null) continue;
    if (form.gender === 'male') only.he++;
    else only.she++;
  }
  for (const { entity } of places) {
    if (entity.gender === null && entity.kind !== 'organisation') {
      if (entity.he >= 2 && entity.he > 3 * entity.she) entity.gender = 'male';
      else if (entity.she >= 2 && entity.she > 3 * entity.he) entity.gender = 'female';
    }
  }
}
