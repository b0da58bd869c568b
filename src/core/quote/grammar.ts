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
/** Of what stands between marks: ends in a comma (“beyond repair,”). */
export const COMMA = 1 << 17;
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
    'a all an another any both each either every few fewer many most neither no numerous several some such the these this those various',
  ],
  [DETERMINER | POSSESSIVE_PRONOUN, 'his her its their our my your whose'],
  [SUBJECT_PRONOUN, 'anyone everybody everyone he i it nobody others she somebody someone they we you'],
  [OBJECT_PRONOUN, 'him them me us himself herself themselves itself myself ourselves'],
  [
    PREPOSITION,
    'aboard about across against alongside amid amidst among around at atop behind beside besides between beyond by concerning despite down during following for from in including inside into near of off on onto outside over per regarding through throughout toward towards under up upon versus via with within without',
  ],
  [PREPOSITION | SUBORDINATOR, 'after before since until till as like than'],
  [COORDINATOR, 'and or but nor & yet'],
  [
    SUBORDINATOR,
    'although because how if lest once so that though unless what when whenever where whereas wherever whether while why',
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
    'abruptly afterward afterwards again ago almost aloud already also always away back besides down earlier elsewhere even ever far finally first further furthermore hence here however indeed instead jokingly just later likewise long maybe meanwhile moreover nearly nevertheless nonetheless now off often on once only otherwise out perhaps quite rather recently sarcastically similarly so sometimes soon still then there therefore though thus together too twice up very well yet',
  ],
  [
    TIME,
    'apr april aug august dec december feb february fri friday fridays jan january jul july jun june mar march may mon monday mondays nov november oct october saturday saturdays sep sept september sunday sundays thurs thursday thursdays today tomorrow tonight tues tuesday tuesdays wed wednesday wednesdays yesterday',
  ],
  [
    PAST | FINITE,
    'ate became began blew broke came chose did drew drove fell flew forgot gave got grew knew ran rode rose sang saw shook spoke stole swam swore threw took tore went woke wore wrote',
  ],
  [
    PAST,
    'become bet bought bred broken brought built cast caught chosen cost cut dealt drawn driven dug fed felt fled fought found given gotten grown heard held hit hung hurt kept known laid led left let lost made meant met paid put quit read said sat seen sent set shot shown shut slept sold sought spent split spoken spread stood struck stuck swept taken taught thought told won written',
  ],
  [
    THIRD | SURE,
    'allows appears becomes begins believes brings comes continues creates expects feels finds gets gives goes holds includes involves keeps knows leads leaves lives loses loves makes means meets provides remains represents requires runs seems sees sells sends serves sits speaks stands takes thinks tries wants wins',
  ],
  [
    BASE,
    'agree allow appear attend become begin believe bring come create expect favor favour feel find follow get give go include keep know lead like live lose love make mean meet need oppose own prefer provide remain represent run see seem sell send serve share sit stand take think try want win',
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
