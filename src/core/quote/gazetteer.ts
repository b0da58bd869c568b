import { foldWords } from '../text/fold.ts';
import type { Speaker } from './types.ts';

/** One row of `seeds/speakers.json`: reference data about a public figure or body, not an answer for any article. */
export interface ListedSpeaker extends Omit<Speaker, 'kind'> {
  readonly kind: 'person' | 'organisation';
  /** Pronouns of a person, as the references give them. */
  readonly gender: 'male' | 'female' | null;
  /** What the speaker is called without a name: "the Russian president". */
  readonly descriptions: readonly string[];
  /** Short forms that name the speaker only after the full name was used. */
  readonly shortNames: readonly string[];
  /** Places whose capital or state stands for this government: "Beijing", "China". Organisations only. */
  readonly standsFor: readonly string[];
  /** Stands first in the speakers' filter, in file order, also without a quotation. */
  readonly featured: boolean;
}

export interface Gazetteer {
  readonly speakers: readonly ListedSpeaker[];
}

/** No list at all: every name comes from the article itself. */
export const EMPTY_GAZETTEER: Gazetteer = { speakers: [] };

/** The list by what the text may say, every key in {@link keyOf} form. Where two rows claim a key, the first has it. */
export interface GazetteerIndex {
  readonly byName: ReadonlyMap<string, ListedSpeaker>;
  readonly byShortName: ReadonlyMap<string, readonly ListedSpeaker[]>;
  readonly byDescription: ReadonlyMap<string, ListedSpeaker>;
  readonly byPlace: ReadonlyMap<string, ListedSpeaker>;
  /** Names of one word in a script without capitals, lower case as printed. */
  readonly uncased: ReadonlyMap<string, ListedSpeaker>;
}

/** The form in which names are looked up: folded words, single spaces. "U.N." and "UN" are one. */
export function keyOf(name: string): string {
  return foldWords(name.replace(/(?<=\b\p{L})\.(?=\p{L}\b|$| )/gu, '').replace(/['’]s\b/g, '')).join(' ');
}

const indexes = new WeakMap<Gazetteer, GazetteerIndex>();

/** The index of `gazetteer`, built once for each list. */
export function indexOf(gazetteer: Gazetteer): GazetteerIndex {
  const built = indexes.get(gazetteer);
  if (built !== undefined) return built;
  const byName = new Map<string, ListedSpeaker>();
  const byShortName = new Map<string, ListedSpeaker[]>();
  const byDescription = new Map<string, ListedSpeaker>();
  const byPlace = new Map<string, ListedSpeaker>();
  const uncased = new Map<string, ListedSpeaker>();
  const add = (map: Map<string, ListedSpeaker>, key: string, row: ListedSpeaker) => {
    if (key !== '' && !map.has(key)) map.set(key, row);
  };
  for (const row of gazetteer.speakers) {
    for (const name of [row.name, ...row.aliases]) {
      add(byName, keyOf(name), row);
      if (/^\p{Lo}+$/u.test(name)) add(uncased, name, row);
    }
    for (const name of row.shortNames) byShortName.set(keyOf(name), [...(byShortName.get(keyOf(name)) ?? []), row]);
    for (const words of row.descriptions) add(byDescription, keyOf(words.replace(/^the /i, '')), row);
    for (const place of row.standsFor) add(byPlace, keyOf(place.replace(/^the /i, '')), row);
  }
  const index = { byName, byShortName, byDescription, byPlace, uncased };
  indexes.set(gazetteer, index);
  return index;
}
