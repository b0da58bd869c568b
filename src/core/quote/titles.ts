import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  HONORIFICS,
  MALE_NOUNS,
  MALE_TITLES,
  PERSON_NOUNS,
  ROLES,
  STYLES,
} from './word-lists.ts';
/** The gender that a word tells: male, female, or nothing. */
export type Gender = 'male' | 'female' | null;

const set = (words: string) => new Set(words.split(' '));

/** What stands after a name and belongs to it. */
export const SUFFIXES = set('jr sr ii iii iv phd md esq qc kc obe mbe cbe dds');

export const isStyle = (word: string): boolean => STYLES.has(word);

/** The gender that a noun or title (lower case) tells. */
export function genderOfNoun(word: string): Gender {
  // "mum-of-three"
  const noun = word.replace(/-of-.*/, '');
  if (MALE_NOUNS.has(noun) || MALE_TITLES.has(noun)) return 'male';
  if (FEMALE_NOUNS.has(noun) || FEMALE_TITLES.has(noun)) return 'female';
  return null;
}

export const isHonorific = (word: string): boolean => HONORIFICS.has(word);

/** Titles whose noun is another word: the entity called "Sen. Doe" is later "the senator". */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    govs: 'governor',
    dr: 'doctor',
    prof: 'professor',
    col: 'colonel',
    gen: 'general',
    capt: 'captain',
    sgt: 'sergeant',
    lt: 'lieutenant',
    maj: 'major',
    adm: 'admiral',
    cmdr: 'commander',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    rev: 'reverend',
    fr: 'priest',
    father: 'priest',
    amb: 'ambassador',
    pm: 'minister',
    cpl: 'corporal',
    pvt: 'private',
    pope: 'pontiff',
    pc: 'constable',
    dci: 'detective',
    cm: 'minister',
    oba: 'monarch',
  }),
);

const ROLE_ENDING =
  /(?:man|woman|person|men|women|ist|ologist|ician|ographer|yer|eer|ster|tor|ant|ian|ier|ress|mate|head)$/;

/** True for a noun (lower case, singular) that names a person by what he or she is. */
export function isPersonNoun(noun: string): boolean {
  if (ROLES.has(noun) || PERSON_NOUNS.has(noun) || genderOfNoun(noun) !== null || noun.includes('-of-')) return true;
  return (
    noun.length > 6 &&
    ROLE_ENDING.test(noun) &&
    !/(?:factor|sector|vector|monitor|motor|matter|chapter|quarter|frontier|premier|giant|plant|restaurant|grant|warrant|register|disaster|cluster|poster|roster|minister's)$/.test(
      noun,
    )
  );
}
