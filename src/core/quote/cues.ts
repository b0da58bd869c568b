import { DOUBLING, NOUNS_TOO } from './word-lists.ts';

/**
 * THE words that report. A new reporting verb is one word here, in its base form; the forms are made from it.
 *
 * - `SPEECH`: said-like; report at any distance, and take a reported clause.
 * - `ASKING`: said-like, and take "to …" or "whether …" of the person asked.
 * - `JUDGING`: words about something or somebody; they report a quotation that is woven into their own clause.
 */
const SPEECH =
  'acknowledge add admit advise affirm agree allege announce answer apologise apologize argue assert assure beg bemoan blog boast brag caution chant chime claim clarify comment complain concede conclude confess confirm contend continue counter cry declare demand deny disclose dispute elaborate email emphasise emphasize estimate exclaim explain figure forecast fume gush hint implore imply indicate inform inquire insist instruct interject joke lament laugh maintain message muse mutter note notify object observe opine plead pledge point post predict proclaim promise pronounce protest quip quote rant rave read rebut recall reckon recount refute reiterate relate remark remember remind repeat reply report respond retort retweet reveal rule say scoff scream shout signal sing snap specify splutter state stipulate stress suggest swear tease tell testify text threaten tweet venture volunteer vow warn whisper wonder write yell';
const ASKING = 'ask beg beseech command encourage exhort implore order request tell urge';
const JUDGING =
  'accuse advocate applaud attack begin believe blame blast brand call cast celebrate challenge champion characterise characterize chastise cite close commend compare condemn consider credit criticise criticize decry deem defend deliver denounce depict deride describe detail discuss dismiss doubt dub employ end endorse expect express fear feel film find fire give go hail hear highlight hit hold hope identify insist invoke issue joke know label lambast lambaste lecture liken list make mention mock name offer open oppose outline paint photograph picture portray praise present propose publish put question raise rate rebuke recommend record refer regard reject release ridicule rip scold scorn see send shoot show sign slam speak start stress strike sum support suspect talk teach term thank think tout trust underline underscore understand use view voice watch welcome wrap write';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  read: 'read',
  sing: 'sang sung',
  cry: 'cried',
  reply: 'replied',
  deny: 'denied',
  imply: 'implied',
  specify: 'specified',
  clarify: 'clarified',
  testify: 'testified',
  notify: 'notified',
  decry: 'decried',
  identify: 'identified',
  see: 'saw seen',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  understand: 'understood',
  find: 'found',
  speak: 'spoke spoken',
  cast: 'cast',
  tear: 'tore torn',
  hit: 'hit',
  strike: 'struck',
  lay: 'laid',
  put: 'put',
  make: 'made',
  go: 'went gone',
  give: 'gave given',
  send: 'sent',
  shoot: 'shot',
  begin: 'began begun',
  hold: 'held',
  teach: 'taught',
  sum: 'summed',
  quip: 'quipped',
  snap: 'snapped',
  brag: 'bragged',
  blog: 'blogged',
  slam: 'slammed',
  dub: 'dubbed',
  rip: 'ripped',
  admit: 'admitted',
  confer: 'conferred',
  refer: 'referred',
  rebut: 'rebutted',
  wrap: 'wrapped',
  pen: 'penned',
  pan: 'panned',
  forecast: 'forecast',
  plead: 'pleaded pled',
  beg: 'begged',
};

const VOWEL_BEFORE_Y = /[aeiou]y$/;

function pastOf(base: string): string[] {
  const listed = IRREGULAR[base];
  if (listed !== undefined) return listed.split(' ');
  if (base.endsWith('e')) return [`${base}d`];
  return [`${base}ed`];
}

function thirdPersonOf(base: string): string {
  if (base.endsWith('y') && !VOWEL_BEFORE_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerundOf(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

export type CueForm = 'past' | 'third' | 'base' | 'gerund';
export type CueClass = 'speech' | 'asking' | 'judging';

export interface Cue {
  readonly base: string;
  readonly form: CueForm;
  readonly classes: readonly CueClass[];
}

function table(): Map<string, Cue> {
  const classes = new Map<string, CueClass[]>();
  const lists: [CueClass, string][] = [
    ['speech', SPEECH],
    ['asking', ASKING],
    ['judging', JUDGING],
  ];
  for (const [name, list] of lists) {
    for (const base of new Set(list.split(' '))) classes.set(base, [...(classes.get(base) ?? []), name]);
  }
  const cues = new Map<string, Cue>();
  const put = (word: string, cue: Cue) => {
    const before = cues.get(word);
    // "read" and "put" are their own past; "felt" is not "fell". The past is the commoner form in news.
    if (before === undefined || cue.form === 'past') cues.set(word, cue);
  };
  for (const [base, kinds] of classes) {
    put(base, { base, form: 'base', classes: kinds });
    put(thirdPersonOf(base), { base, form: 'third', classes: kinds });
    put(gerundOf(base), { base, form: 'gerund', classes: kinds });
    for (const past of pastOf(base)) put(past, { base, form: 'past', classes: kinds });
  }
  return cues;
}

const CUES = table();

/** The reporting verb that `word` (lower case) is a form of. */
export function cueOf(word: string): Cue | undefined {
  return CUES.get(word);
}

export const isNounToo = (base: string): boolean => NOUNS_TOO.has(base);
