import { type Binding, type Description, readDescription } from './descriptions.ts';
import type { Entity, NamePlace } from './entities.ts';
import { isGenericBody, isKindOf, isOtherBody } from './organisations.ts';
import { isQuoted, type Reference } from './references.ts';
import type { Words } from './words.ts';

/** A name of several words of which nothing says that it is a person's. */
export function mayBeBody({ kind, faint, gender, he, she, tokens }: Entity): boolean {
  return (kind === 'unknown' || faint) && gender === null && he + she === 0 && tokens.length > 1;
}

/**
 * "The company said": where the sentence and the one before name only one who may be a firm, that is what it is. To be
 * asked before anybody is given an id.
 */
export function tellFirms(words: Words, places: readonly NamePlace[]): void {
  const generic = Uint8Array.from(words.vocabulary, (word) => Number(isGenericBody(word)));
  let next = 0;
  for (let index = 1; index < words.count; index++) {
    if (!generic[words.form[index] as number] || words.lower[index - 1] !== 'the' || isQuoted(words, index)) continue;
    const description = readDescription(words, index - 1);
    if (description?.last !== index) continue;
    while (next < places.length && (places[next] as NamePlace).first < index) next++;
    const sentence = (words.sentence[index] as number) - 1;
    let meant: Entity | null = null;
    for (let back = next - 1, steps = 0; back >= 0 && steps < 8; back--, steps++) {
      const { entity, first } = places[back] as NamePlace;
      if ((words.sentence[first] as number) < sentence) break;
      if (isQuoted(words, first)) continue;
      const named =
        entity.kind === 'organisation' && !entity.tokens.some((token) => isOtherBody(token, description.head));
      if (named) {
        meant = null;
        break;
      }
      if (!mayBeBody(entity)) continue;
      if (meant !== null && meant !== entity) {
        meant = null;
        break;
      }
      meant = entity;
    }
    if (meant !== null) {
      meant.kind = 'organisation';
      meant.faint = false;
    }
  }
}

/** How many references are looked back over, and how many sentences for a name that only may be a body's. */
const REACH = 60;
const NEAR = 2;
/** Of those called by one noun, so many are looked at. */
const BINDINGS = 64;

/** The body that "the company" or "the ministry" takes up, of the references before index `before`. */
export function bodyMeant(
  words: Words,
  references: readonly Reference[],
  before: number,
  byHead: ReadonlyMap<string, readonly Binding[]>,
  description: Description,
): { reference: Reference; confidence: number } | null {
  const { head, determiner, plural, first: at } = description;
  if (!description.body || description.owned || determiner !== 'definite' || plural) return null;
  const named = bodiesBefore(words, references, before, at, Number.POSITIVE_INFINITY);
  const called = new Set(
    byHead
      .get(head)
      ?.slice(0, BINDINGS)
      .map(({ entity }) => entity),
  );
  const is = named.find(({ entity }) => called.has(entity) || entity.tokens.some((token) => isKindOf(token, head)));
  if (is !== undefined) return { reference: is, confidence: 0.8 };
  if (!isGenericBody(head)) return null;
  const may = named.filter(({ entity }) => !entity.tokens.some((token) => isOtherBody(token, head)));
  // the subject of this sentence or the one before, else the one that the article speaks of most
  let meant = may.find(
    ({ role, first }) => role === 'subject' && (words.sentence[at] as number) - (words.sentence[first] as number) <= 1,
  );
  if (meant === undefined)
    for (const reference of may)
      if (meant === undefined || reference.entity.places.length > meant.entity.places.length) meant = reference;
  return meant === undefined ? null : { reference: meant, confidence: 0.6 };
}

/** "the companies": the two bodies named in this sentence and the two before; empty where they are more or fewer. */
export function bodiesMeant(
  words: Words,
  references: readonly Reference[],
  before: number,
  { body, determiner, plural, first }: Description,
): readonly Entity[] {
  if (!body || determiner !== 'definite' || !plural) return [];
  const found = new Set(bodiesBefore(words, references, before, first, NEAR).map(({ entity }) => entity));
  return found.size === 2 ? [...found].reverse() : [];
}

/** References to bodies, and names that may be a body's, the latest first. */
function bodiesBefore(
  words: Words,
  references: readonly Reference[],
  before: number,
  at: number,
  sentences: number,
): Reference[] {
  const found: Reference[] = [];
  for (let index = before - 1, steps = 0; index >= 0 && steps < REACH; index--, steps++) {
    const reference = references[index] as Reference;
    const back = (words.sentence[at] as number) - (words.sentence[reference.first] as number);
    if (back > sentences) break;
    const { entity, kind } = reference;
    if (entity.kind === 'organisation' || (back <= NEAR && kind === 'name' && mayBeBody(entity))) found.push(reference);
  }
  return found;
}
