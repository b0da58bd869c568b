import { readDescription } from './descriptions.ts';
import type { Entity, NamePlace } from './entities.ts';
import { isGenericBody, isOtherBody } from './organisations.ts';
import { isQuoted } from './references.ts';
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
