import { isDemonym, isPlace } from '../text/places.ts';
import type { Entity, NamePlace } from './entities.ts';
import { isBodyNoun } from './organisations.ts';
import { isPreposition, isReporting, mayBeVerb, wordAfter, wordBefore } from './references.ts';
import { genderOfNoun, isHonorific, isPersonNoun, TITLE_NOUNS } from './titles.ts';
import { CONTRASTING, COURTESY, INDEFINITE, NEAR, ROLES, STOPPERS } from './word-lists.ts';
import { CAPITAL, JOINED, NUMBER, POSSESSIVE, type Words } from './words.ts';

/** A noun phrase that says who somebody is: "the former mayor", "a senior official", "two lawmakers". */
export interface Description {
  /** Index of its first word (the determiner, where it has one) and of its noun. */
  readonly first: number;
  readonly last: number;
  /** The noun in the singular, lower case. */
  readonly head: string;
  /** The words between determiner and noun. */
  readonly modifiers: readonly string[];
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly plural: boolean;
  readonly body: boolean;
  /** It begins with an owner: "the minister's office". */
  readonly owned?: boolean;
}

/** What is said of a named entity, in one place. */
export interface Binding {
  readonly entity: Entity;
  readonly at: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

const set = (words: string) => new Set(words.split(' '));

const DEFINITE = set('the this that these those both');
const POSSESSIVES = set('his her its their our my your');
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['police', 'police'],
  ['wives', 'wife'],
  ['staff', 'staff'],
  ['press', 'press'],
]);

const near = new Map<string, readonly string[]>();
for (const entry of NEAR) {
  const [head = '', ...others] = entry.split(' ');
  near.set(head, others);
}

/** The nouns by which someone called `head` may be taken up again, `head` first. */
function nounsLike(head: string): readonly string[] {
  return [head, ...(near.get(head) ?? [])];
}

function singularOf(word: string): { noun: string; plural: boolean } {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return { noun: irregular, plural: irregular !== word };
  // "spokesmen", "congresswomen", but "omen"
  if (word.endsWith('men') && /(?:^|\p{L}s|wo|law|news|police|fire|fisher|gun|clergy)men$/u.test(word))
    return { noun: `${word.slice(0, -2)}an`, plural: true };
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    const noun = word.slice(0, -1);
    if (isPersonNoun(noun) || isBodyNoun(noun)) return { noun, plural: true };
    if (word.endsWith('ies')) return { noun: `${word.slice(0, -3)}y`, plural: true };
    if (word.endsWith('es')) return { noun: word.slice(0, -2), plural: true };
  }
  return { noun: word, plural: false };
}

/** "analysts", "police": a bare plural that can be the subject of its sentence. */
export function isPluralPersonNoun(word: string): boolean {
  const { noun, plural } = singularOf(word);
  return word === 'police' || (plural && isPersonNoun(noun));
}

const bit = (words: Words, index: number, flag: number) => ((words.shape[index] as number) & flag) !== 0;

export function determinerOf(word: string): Description['determiner'] {
  if (DEFINITE.has(word)) return 'definite';
  if (INDEFINITE.has(word)) return 'indefinite';
  return POSSESSIVES.has(word) ? 'possessive' : 'none';
}

/** Reads the noun phrase that begins at word `first`, as far as `end`; null where its noun is neither a person nor a body. */
export function readDescription(words: Words, first: number, end = words.count): Description | null {
  let determiner = determinerOf(words.lower[first] as string);
  let at = determiner === 'none' ? first : first + 1;
  let last = -1;
  let head = '';
  let plural = false;
  let body = false;
  const stop = Math.min(end, first + 10, words.count);
  for (; at < stop; at++) {
    if (at > first && !bit(words, at, JOINED)) {
      // "China's | president": the owner is part of the phrase
      if (!bit(words, at - 1, POSSESSIVE) || words.block[at] !== words.block[at - 1]) break;
      // "the bank's | director", but "the bank's decision"
      const owned = last < 0 ? null : readDescription(words, at, end);
      if (last >= 0 && (owned === null || /^(?:indefinite|possessive)$/.test(owned.determiner))) break;
      if (owned !== null)
        return {
          ...owned,
          first,
          determiner: 'definite',
          owned: true,
          modifiers: [
            ...words.lower.slice(first, at).filter((word) => determinerOf(word) === 'none'),
            ...owned.modifiers,
          ],
        };
      determiner = 'definite';
    }
    const word = words.lower[at] as string;
    if (STOPPERS.has(word) || isReporting(word)) break;
    const capital = bit(words, at, CAPITAL) && at > first;
    const { noun, plural: many } = singularOf(word);
    // "Ms Doe's solicitor": no description, but the owner's title
    if (isHonorific(word) && bit(words, at, CAPITAL) && at + 1 < stop && bit(words, at + 1, CAPITAL)) continue;
    const person = isPersonNoun(noun) || noun === 'police' || /^\d{1,3}-year-old$/.test(noun);
    if ((person || isBodyNoun(noun)) && (!capital || person)) {
      last = at;
      head = noun;
      plural = many || noun === 'police';
      body = !person;
    } else if (last >= 0) break;
  }
  if (last < 0) return determiner === 'definite' ? bareDescription(words, first, stop) : null;
  const modifiers: string[] = [];
  for (let index = first; index < last; index++) {
    const word = words.lower[index] as string;
    if (determinerOf(word) === 'none') modifiers.push(word);
  }
  return { first, last, head, modifiers, determiner, plural, body };
}

/** A description without a noun: "the German", "the two". */
function bareDescription(words: Words, first: number, stop: number): Description | null {
  const last = first + 1;
  if (last >= stop || !bit(words, last, JOINED)) return null;
  const next = last + 1 < stop && bit(words, last + 1, JOINED) ? last + 1 : -1;
  const ends = next < 0 || STOPPERS.has(words.lower[next] as string) || mayBeVerb(words.lower[next] as string);
  if (!ends || (next >= 0 && bit(words, next, CAPITAL)) || bit(words, last, POSSESSIVE)) return null;
  const word = words.lower[last] as string;
  const bare = { first, last, modifiers: [], determiner: 'definite', body: false } as const;
  if (word === 'two') return { ...bare, head: 'two', plural: true };
  if (!bit(words, last, CAPITAL) || !isDemonym(word)) return null;
  // "the Germans", "the French": a people, not one of them
  return { ...bare, head: word, plural: /(?:s|sh|[^e]ch|ese)$/.test(word) };
}

/** What the article says of everyone whom it names: titles, the noun before the name, the apposition after it. */
export function bindDescriptions(
  words: Words,
  places: readonly NamePlace[],
): { byHead: Map<string, Binding[]>; bound: Map<number, Entity> } {
  const byHead = new Map<string, Binding[]>();
  /** The noun of an apposition, by its word: it stands for the named one. */
  const bound = new Map<number, Entity>();
  const bind = (entity: Entity, at: number, head: string, modifiers: readonly string[]) => {
    const known = byHead.get(head)?.at(-1);
    if (known?.entity === entity && known.head === head && modifiers.length <= known.modifiers.length) return;
    const binding = { entity, at, head, modifiers };
    for (const noun of nounsLike(head)) {
      const list = byHead.get(noun);
      if (list === undefined) byHead.set(noun, [binding]);
      else list.push(binding);
    }
    const gender = genderOfNoun(head);
    if (gender !== null && entity.kind === 'person') entity.gender ??= gender;
  };

  for (const { title, first, last, entity } of places) {
    if (entity.kind === 'place') continue;
    // "Norland's President Jane Doe"
    const owner = title > 0 && bit(words, title - 1, POSSESSIVE) && bit(words, title - 1, CAPITAL);
    const modifiers: string[] = owner ? [words.lower[title - 1] as string] : [];
    for (let index = title; index < first; index++) {
      const word = words.lower[index] as string;
      if (ROLES.has(word) && !COURTESY.has(word)) {
        const noun = TITLE_NOUNS.get(word) ?? word;
        bind(entity, first, noun === 'minister' && modifiers.includes('prime') ? 'prime-minister' : noun, [
          ...modifiers,
        ]);
      }
      modifiers.push(word);
    }
    bindBefore(words, title, entity, bind);
    bindAfter(words, last, entity, bind, bound);
  }
  for (const place of places) bindReversed(words, place, bind, bound);
  return { byHead, bound };
}

type Bind = (entity: Entity, at: number, head: string, modifiers: readonly string[]) => void;

/** "campaign manager Jane Doe", "the actor John Roe". */
function bindBefore(words: Words, title: number, entity: Entity, bind: Bind): void {
  const before = wordBefore(words, title);
  if (before === '' || bit(words, title - 1, CAPITAL) || !isPersonNoun(before)) return;
  const modifiers: string[] = [];
  for (let index = title - 2; index >= 0 && index > title - 7; index--) {
    const word = words.lower[index] as string;
    if (!bit(words, index + 1, JOINED) || STOPPERS.has(word) || determinerOf(word) !== 'none' || isReporting(word))
      break;
    modifiers.push(word);
  }
  if (entity.kind === 'unknown') entity.kind = 'person';
  bind(entity, title, before, modifiers);
}

/** "Jane Doe, the mayor of X,", "John Roe, 54, a teacher,". */
function bindAfter(words: Words, last: number, entity: Entity, bind: Bind, bound: Map<number, Entity>): void {
  let next = last + 1;
  if (next >= words.count || words.block[next] !== words.block[last]) return;
  if (
    /^\.?(?:, | \()$/.test(gap(words, last)) &&
    bit(words, next, NUMBER) &&
    /^\d{1,3}$/.test(words.lower[next] as string)
  ) {
    bind(entity, next, `${words.lower[next]}-year-old`, []);
    next++;
    if (next >= words.count) return;
  }
  if (
    !/^\.?\)?, ?(?:\([^)]{0,12}\),? )?$/.test(gap(words, next - 1)) &&
    !/^ \([RDI]-[\p{L}., ]{2,12}\), $/u.test(gap(words, next - 1))
  ) {
    // "Jane Doe is the mayor", "was a teacher"
    const verb = wordAfter(words, last);
    if (
      next !== last + 1 ||
      !/^(?:is|was|became|remains)$/.test(verb) ||
      determinerOf(words.lower[last + 2] ?? '') === 'none'
    )
      return;
    next = last + 2;
    if (next >= words.count || !bit(words, next, JOINED)) return;
  } else if (/^(?:who|which)$/.test(words.lower[next] as string)) {
    if (!/^(?:is|was)$/.test(wordAfter(words, next))) return;
    next += 2;
    // "who is the mayor", "who was mayor"
    if (determinerOf(words.lower[next] ?? '') === 'none' && !ROLES.has(words.lower[next] ?? '')) return;
  }
  const description = readDescription(words, next);
  if (description === null || description.plural) return;
  // "Doe, met Roe's lawyer": a verb, and no apposition
  const opening = words.lower[next] as string;
  if (description.determiner === 'definite' && determinerOf(opening) === 'none' && !bit(words, next, CAPITAL)) return;
  if (description.body !== (entity.kind === 'organisation') && entity.kind !== 'unknown') return;
  if (entity.kind === 'unknown') entity.kind = description.body ? 'organisation' : 'person';
  bind(entity, description.last, description.head, description.modifiers);
  bound.set(description.last, entity);
}

/** "the mayor of X, Jane Doe,", "his wife, Jane,", "Roe's lawyer, Jane Doe of X,", "a farmer, Jane Doe,". */
function bindReversed(words: Words, place: NamePlace, bind: Bind, bound: Map<number, Entity>): void {
  const { last, entity } = place;
  if (entity.kind !== 'person' && entity.kind !== 'unknown') return;
  const title = beginningOf(words, place.title);
  if (title === 0 || gap(words, title - 1) !== ', ' || words.block[title - 1] !== words.block[title]) return;
  const closed = isClosed(words, last);
  if (!closed && !/^\.|^;/.test(gap(words, last)) && !isReporting(wordAfter(words, last))) return;
  for (let index = title - 1; index >= 0 && index > title - 12; index--) {
    const determiner = determinerOf(words.lower[index] as string);
    const owner = index < title - 1 && bit(words, index, POSSESSIVE);
    const brought = /^(?:an?|another|one)$/.test(words.lower[index] as string) && closed;
    if (determiner === 'definite' || determiner === 'possessive' || owner || brought) {
      const description = readDescription(words, owner ? index + 1 : index, title);
      if (description === null || description.body || description.plural) return;
      const behind = description.last + 1;
      if (behind !== title && !isPreposition(words.lower[behind] as string)) return;
      if (bound.has(description.last)) return;
      if (entity.kind === 'unknown') entity.kind = 'person';
      const named = owner && bit(words, index, CAPITAL) ? [words.lower[index] as string] : [];
      bind(entity, description.last, description.head, [...named, ...description.modifiers]);
      bound.set(description.last, entity);
      return;
    }
    if (index > 0 && !bit(words, index, JOINED) && !bit(words, index - 1, POSSESSIVE)) return;
  }
}

/** Where the phrase begins that ends in the name at `title`: "the director | Jane Doe", ", retired teacher | Jane Doe". */
function beginningOf(words: Words, title: number): number {
  if (!isPersonNoun(wordBefore(words, title)) || bit(words, title - 1, CAPITAL)) return title;
  let index = title - 1;
  for (; index > 0 && index > title - 5 && bit(words, index, JOINED); index--)
    if (determinerOf(words.lower[index - 1] as string) === 'definite') return index - 1;
  return index > 0 && !bit(words, index, JOINED) && gap(words, index - 1) === ', ' ? index : title;
}

/** True where the apposition that ends in the name at `last` ends with a comma: "Jane Doe,", "Jane Doe of the Doe Trust,". */
function isClosed(words: Words, last: number): boolean {
  if (last + 1 >= words.count || words.block[last + 1] !== words.block[last]) return true;
  const from = words.end[last] as number;
  const after = words.text.slice(from, from + 80);
  return (
    /^(?:\.?,|(?:,? [A-Z]{2,4}|,? Ph\.?D\.?),)/.test(after) || /^ (?:of|from|at|with) [^.,;:"“”()]{2,70},/.test(after)
  );
}

function gap(words: Words, index: number): string {
  const from = words.end[index] as number;
  return words.text.slice(from, Math.min(words.start[index + 1] as number, from + 24));
}

/** "Russian" and "Russia", "Chinese" and "China". */
function sameCountry(a: string, b: string): boolean {
  return (
    a.length > 3 &&
    b.length > 3 &&
    a.slice(0, 4) === b.slice(0, 4) &&
    (isDemonym(a) || isPlace(a)) &&
    (isDemonym(b) || isPlace(b))
  );
}

/** True where `word` of a description says otherwise than the article said of the one who is bound: "Russian" against "Chinese". */
function contradicts(word: string, binding: Binding): boolean {
  if (binding.modifiers.some((other) => other === word || sameCountry(other, word))) return false;
  if (CONTRASTING.has(word)) return binding.modifiers.length > 0 || word !== 'home';
  return binding.modifiers.some((other) => isDemonym(other) || isPlace(other));
}

/** Of those called so, the one who fits best: words in common, then named before and lately. */
export function bestBinding(
  description: Description,
  bindings: readonly Binding[],
  lastBefore: (entity: Entity) => number,
): { entity: Entity; confidence: number } | null {
  const gender = genderOfNoun(description.head);
  const telling = description.modifiers.filter((word) => isDemonym(word) || isPlace(word) || CONTRASTING.has(word));
  let best: Binding | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const binding of bindings.slice(0, 64)) {
    const { entity } = binding;
    if (gender !== null && entity.gender !== null && entity.gender !== gender) continue;
    if (telling.some((word) => contradicts(word, binding))) continue;
    const seen = lastBefore(entity);
    let score = seen < 0 ? -4 : -Math.log2(2 + Math.max(0, description.first - seen)) / 4;
    if (binding.head === description.head) score += 1;
    for (const modifier of description.modifiers) {
      if (binding.modifiers.some((word) => word === modifier || sameCountry(word, modifier))) score += 1.5;
    }
    if (best !== null && entity === best.entity) {
      if (score > bestScore) bestScore = score;
      continue;
    }
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = binding;
    } else if (score > second) second = score;
  }
  if (best === null) return null;
  return { entity: best.entity, confidence: bestScore < -3 ? 0.5 : bestScore - second < 0.4 ? 0.6 : 0.85 };
}
