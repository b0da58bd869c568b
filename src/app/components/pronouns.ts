import type { CorpusSpeaker } from '../../core/corpus/types.ts';

/** How a sentence of ours speaks of a speaker after the name was said. */
export interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  /** "is" or "are", as the subject takes it. */
  readonly be: string;
}

const HE: Pronouns = { subject: 'he', object: 'him', possessive: 'his', be: 'is' };
const SHE: Pronouns = { subject: 'she', object: 'her', possessive: 'her', be: 'is' };
const IT: Pronouns = { subject: 'it', object: 'it', possessive: 'its', be: 'is' };
const THEY: Pronouns = { subject: 'they', object: 'them', possessive: 'their', be: 'are' };

/** Where no reference gives a person's pronoun it is "they": nothing is guessed from a name. */
export function pronounsOf(speaker: Pick<CorpusSpeaker, 'kind' | 'gender'>): Pronouns {
  if (speaker.kind === 'organisation') return IT;
  if (speaker.gender === 'male') return HE;
  return speaker.gender === 'female' ? SHE : THEY;
}
