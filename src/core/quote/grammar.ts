/**
 * The small words of English, by what they do in a clause: enough of a grammar to find the subject of a verb. Every
 * word has a set of flags; open-class words are judged by their endings.
 */
import { cueOf, isNounToo } from './cues.ts';
import { NOT_ADVERBS, NOT_GERUND, NOT_PAST } from './word-lists.ts';

export const DETERMINER = 1;
/** he, she, they, it, I, we, you: may be a subject. */
export const SUBJECT_PRONOUN = 1 << 1;
export const OBJECT_PRONOUN = 1 << 2;
export const PREPOSITION = 1 << 3;
/** and, or, but, nor, yet. */
export const COORDINATOR = 1 << 4;
/** that, when, because …: begins a clause. */
export const SUBORDINATOR = 1 << 5;
/** who, which, whose, whom. */
export const RELATIVE = 1 << 6;
export const AUXILIARY = 1 << 7;
export const MODAL = 1 << 8;
export const ADVERB = 1 << 9;
/** Monday, yesterday, March. */
export const TIME = 1 << 10;
/** A finite verb in the past, or a participle: walked, took. */
export const PAST = 1 << 11;
/** walks, takes; says. */
export const THIRD = 1 << 12;
/** walk, take. */
export const BASE = 1 << 13;
export const GERUND = 1 << 14;
/** A said-like verb in any form. */
export const SPEECH = 1 << 15;
/** A verb of judging (call, hail …) in any form. */
export const JUDGING = 1 << 16;
export const NEGATION = 1 << 18;
export const BE = 1 << 19;
export const HAVE = 1 << 20;
export const DO = 1 << 21;
/** he, she, they, we, I, you and their like as possessives: his, her. */
export const POSSESSIVE_PRONOUN = 1 << 22;
/** Past only: never a participle (took, went, said): surely finite. */
export const FINITE = 1 << 23;
export const ASKING = 1 << 24;
/** A third person that is hardly ever a noun: goes, becomes; not "plans" or "claims". */
export const SURE = 1 << 25;

export const VERB = PAST | THIRD | BASE | GERUND;

const LISTS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    'the a an this these those some several many most all both each every any no another either neither such few fewer various numerous',
  ],
  [DETERMINER | POSSESSIVE_PRONOUN, 'his her its their our my your whose'],
  [SUBJECT_PRONOUN, 'he she they it i we you someone somebody everyone everybody nobody anyone others'],
  [OBJECT_PRONOUN, 'him them me us himself herself themselves itself myself ourselves'],
  [
    PREPOSITION,
    'of in on at by for from with about against between into through during under over toward towards among amid amidst without within upon across behind beyond near outside inside despite following concerning regarding via per throughout alongside atop beside besides onto off around down up versus aboard including',
  ],
  [PREPOSITION | SUBORDINATOR, 'after before since until till as like than'],
  [COORDINATOR, 'and or but nor & yet'],
  [
    SUBORDINATOR,
    'that when while because if although though where why how whether unless whereas once whenever wherever lest so what',
  ],
  [RELATIVE | SUBORDINATOR, 'who which whom'],
  [AUXILIARY | BE, "is are was were be been being am 'm 're isn't aren't wasn't weren't"],
  [AUXILIARY | HAVE, "has have had having 've hasn't haven't hadn't"],
  [AUXILIARY | DO, "do does did doesn't don't didn't"],
  [
    AUXILIARY | MODAL,
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mustn't shouldn't",
  ],
  [NEGATION | ADVERB, 'not never'],
  [
    ADVERB,
    'also then later earlier again recently often sometimes always once twice still just now soon even only too instead meanwhile however moreover further furthermore there here thus therefore hence perhaps maybe indeed rather quite very well ever already yet almost nearly together back away first finally afterwards afterward elsewhere abruptly sarcastically jokingly half out up down on off aloud so far long ago otherwise nonetheless nevertheless still though besides likewise similarly',
  ],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays yesterday today tomorrow tonight january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tues wed thurs fri',
  ],
  [
    PAST | FINITE,
    'went came took gave did saw knew got became began wrote spoke fell grew drew drove rode rose chose broke woke wore flew threw ate forgot sang swam ran shook stole swore tore blew',
  ],
  [
    PAST,
    'made said told found left held kept brought thought felt stood lost paid met sat sent built spent led read won sold bought caught taught fought sought put cut set hit shot hurt let cost bet shut quit split spread cast laid slept meant dealt heard swept drawn taken given known seen gotten become grown broken spoken written driven chosen shown stuck struck hung dug fled bred fed',
  ],
  [
    THIRD | SURE,
    'goes comes takes gives sees knows gets becomes begins speaks runs makes finds leaves holds keeps brings thinks feels stands loses meets sits sends leads wins sells seems appears wants lives tries loves means remains includes comes involves requires allows provides serves represents creates expects believes continues',
  ],
  [
    BASE,
    'go come take give see know get become begin make find keep bring think feel stand lose meet sit send lead win sell seem appear want need live try remain believe oppose allow provide serve represent create expect follow own attend like love mean include agree favor favour prefer share run',
  ],
];

const FLAGS = new Map<string, number>();
for (const [flag, list] of LISTS) {
  for (const word of list.split(' ')) FLAGS.set(word, (FLAGS.get(word) ?? 0) | flag);
}

/** What `word` (lower case, straight apostrophes) may do in a clause, as flags. */
export function flagsOf(word: string): number {
  let flags = FLAGS.get(word) ?? 0;
  const cue = cueOf(word);
  if (cue !== undefined) {
    if (cue.form === 'past') flags |= PAST;
    else if (cue.form === 'third') flags |= isNounToo(cue.base) ? THIRD : THIRD | SURE;
    else if (cue.form === 'gerund') flags |= GERUND;
    else flags |= BASE;
    if (cue.classes.includes('speech')) flags |= SPEECH;
    if (cue.classes.includes('asking')) flags |= ASKING | SPEECH;
    if (cue.classes.includes('judging')) flags |= JUDGING;
  }
  if (flags === 0) {
    if (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word)) flags |= ADVERB;
    else if (word.endsWith('ed') && word.length > 3 && !NOT_PAST.has(word) && !word.includes('-')) flags |= PAST;
    else if (word.endsWith('ing') && word.length > 4 && !NOT_GERUND.has(word) && !word.includes('-')) flags |= GERUND;
  }
  return flags;
}
