/** The gender that a word tells: male, female, or nothing. */
export type Gender = 'male' | 'female' | null;

const set = (words: string) => new Set(words.split(' '));

/** Titles that stand before a name and tell that a person follows, lower case, without the stop. */
const MALE_TITLES = set(
  'mr mister sir lord father fr brother bro king prince pope duke baron emperor sultan emir sheikh shri sri imam rabbi monsieur herr don señor senor uncle earl count viscount congressman councilman assemblyman alderman chairman tsar shah monsignor alhaji malam mallam ustaz pandit datuk tengku sardar maulvi ustad haji',
);
const FEMALE_TITLES = set(
  'mrs ms miss madam madame mme mlle lady dame sister queen princess duchess baroness viscountess empress countess smt señora senora frau aunt congresswoman councilwoman assemblywoman alderwoman chairwoman begum hajia',
);
/** Honorifics that do no more than mark a person. */
const HONORIFICS = set(
  'hrh hrm adv pt mr mister mrs ms miss mx dr prof professor sir dame lord lady madam madame shri sri smt sh mme mlle',
);

/**
 * Offices and ranks that stand, with a capital, before a name ("Prime Minister Jane Doe"), or alone for the person who
 * holds them ("the prime minister"). The last of them ends the title.
 */
export const ROLES = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...HONORIFICS,
  ...set(
    'president vice-president premier chancellor minister secretary secretary-general under-secretary undersecretary treasurer senator sen sens representative rep reps governor gov govs lieutenant lt mayor deputy ambassador amb envoy commissioner judge justice magistrate recorder sheriff attorney prosecutor solicitor barrister general gen colonel col major maj captain capt commander cmdr admiral adm sergeant sgt corporal cpl private pvt officer constable detective det inspector insp superintendent supt chief marshal brigadier lieutenant-general major-general lieutenant-colonel chairperson chair director director-general manager ceo cfo coo cto leader speaker whip mp mps mep msp mla td tánaiste taoiseach delegate councillor councilor councilmember selectman counselor reverend rev bishop archbishop cardinal deacon vicar canon ayatollah mullah maulana swami guru dean provost principal coach goalkeeper striker midfielder defender winger quarterback pitcher editor reporter correspondent anchor host columnist author writer novelist poet actor actress singer rapper musician producer comedian engineer scientist economist analyst strategist historian physicist biologist surgeon nurse doctor lawyer counsel spokesman spokeswoman spokesperson candidate nominee congressmember lawmaker assemblymember teacher student farmer resident activist founder co-founder billionaire investor entrepreneur executive consultant adviser advisor aide official head boss oba chief-minister sarpanch collector commissar comrade midshipman seaman airman trooper firefighter paramedic curator warden ombudsman registrar clerk pm dci dcs dsi dc ds pc pcso acp dcp ssp igp asp adg cm tycoon magnate pundit operative staffer veteran mogul publisher senators representatives governors presidents judges justices ministers congressmen messrs ag del supervisor advocate committeeman committeewoman secretary-treasurer moderator pollster filmmaker journalist trustee coordinator cllr coun cllrs ald homeowner shopkeeper motorist commuter shopper headteacher headmaster editor-in-chief commander-in-chief attorney-general co-chair co-chairman vice-chairman vice-chair co-host co-author coauthor democrat republican plaintiff defendant appellant claimant petitioner complainant superintendent-general archdeacon prelate',
  ),
]);

/** Words that qualify an office: "former", "Deputy", "Republican". */
export const ROLE_MODIFIERS = set(
  'former ex then then- late acting interim deputy vice assistant associate senior junior chief prime foreign finance home defence defense interior trade health education justice attorney lieutenant state federal national regional local presidential vice-presidential gubernatorial congressional parliamentary opposition majority minority house senate assembly city county district republican democrat democratic conservative labour labor liberal tory gop independent socialist green first second emeritus supreme court appeals police fire army navy air executive managing chief-executive general press communications campaign honorary lead principal shadow cabinet union crown grand high us u.s un u.n uk u.k eu e.u newly-elected outgoing incoming current veteran longtime billionaire right-wing left-wing rev hon right honourable honorable his her their excellency majesty holiness royal highness democratic-nominee party retired technology science climate treasury',
);

/** What stands after a name and belongs to it. */
export const SUFFIXES = set('jr sr ii iii iv phd md esq qc kc obe mbe cbe dds');

/** Titles that stay with a name of one word, for without them it names nobody: "Queen Ada", "Sister Ada", "Lord Hale of Ely". */
const STYLES = set(
  'king queen prince princess emperor empress pope duke duchess earl count countess viscount viscountess baron baroness lord lady sister brother',
);
export const isStyle = (word: string): boolean => STYLES.has(word);

/** Letters after a name that tell of an honour, a degree or a seat, and are no part of it: "Jane Doe KC", "John Roe, PhD". */
export const POST_NOMINALS = set(
  'kc qc sc mp msp mla mep mbe obe cbe kbe dbe phd ph.d md dphil dds frs frcp mba llb llm rn cpa esq',
);

/** Lower-case words inside a name: "van der Berg", "de la Cruz", "bin Rashid". */
export const PARTICLES = set(
  'van von vom der den de del della dela des di da do dos das du la le les lo el al ul ur-rehman ibn bin bint ben abu ter ten te tot zu zur af av e y mac ap ab bar dal dalla dello st und',
);

/** Nouns for a person that tell the gender: "the congresswoman", "his wife", "the actor". */
const MALE_NOUNS = set(
  'man men boy boys dad son husband nephew grandfather grandson widower gentleman guy priest bishop archbishop cardinal monk actor spokesman businessman policeman fireman statesman salesman cameraman sportsman fisherman craftsman anchorman frontman groom bachelor stepfather stepson fiancé boyfriend waiter host hero serviceman gunman fullback headmaster playboy landlord patriarch godfather',
);
const FEMALE_NOUNS = set(
  'woman women girl girls mother mom mum daughter wife niece grandmother granddaughter widow nun actress spokeswoman businesswoman policewoman stateswoman saleswoman sportswoman anchorwoman bride stepmother stepdaughter fiancée girlfriend waitress hostess heroine servicewoman headmistress matriarch landlady ballerina midwife godmother diva schoolgirl',
);

/** The gender that a noun or title (lower case) tells. */
export function genderOfNoun(noun: string): Gender {
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
const PERSON_NOUNS = set(
  'cousin friend partner parent child neighbor neighbour colleague victim suspect witness survivor patient pilot driver passenger player fan voter worker employee owner buyer seller expert critic champion star legend icon figure teenager kid lecturer researcher scholar academic fellow vet plumber builder baker chef cook refugee migrant immigrant native rival opponent successor predecessor incumbent challenger front-runner frontrunner hopeful contender couple pair duo sibling twin spouse newlywed ally supporter donor backer insider agent client guest whistleblower leaker hacker attacker shooter killer thief prisoner inmate detainee fugitive convict dissident rebel monarch pontiff cleric preacher diplomat bureaucrat mastermind designer developer programmer trader banker broker tenant playwright artist painter dancer golfer boxer swimmer runner jockey trainer referee umpire bowler batter forward centre-back skipper newcomer rookie graduate alumnus sophomore junior senior retiree pensioner organiser organizer campaigner blogger vlogger youtuber influencer interviewer interviewee caller source heir whistle-blower',
);

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
