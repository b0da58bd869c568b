import type { Speaker } from './types.ts';

/** One row of `seeds/speakers.json`: reference data about a public figure or body, not an answer for any article. */
export interface ListedSpeaker extends Omit<Speaker, 'kind'> {
  readonly kind: 'person' | 'organisation';
  /** Pronouns of a person, as the references give them. */
  readonly gender: 'male' | 'female' | null;
  /** What the speaker is called without a name: "the Russian president". */
  readonly descriptions: readonly string[];
  /** Short forms that name the speaker only after the full name was used: "Xi", "Putin". */
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
