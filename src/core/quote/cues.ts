import { NOUNS_TOO } from './word-lists.ts';

/**
 * THE words that report. A new reporting verb is one word here, in its base form; the forms are made from it.
 *
 * - `SPEECH`: said-like; report at any distance, and take a reported clause.
 * - `ASKING`: said-like, and take "to …" or "whether …" of the person asked.
 * - `JUDGING`: words about something or somebody; they report a quotation that is woven into their own clause.
 */
const SPEECH =
  'say tell add write tweet retweet post explain note warn announce declare state assert admit acknowledge concede deny suggest recall remark comment observe joke quip shout yell scream cry exclaim whisper mutter snap retort counter continue conclude agree confirm reveal report allege contend maintain predict stress emphasise emphasize reiterate repeat complain lament testify caution advise argue claim insist respond reply answer plead demand inquire wonder muse protest boast brag gush rave read recount relate proclaim pronounce indicate assure remind inform vow pledge promise swear fume splutter interject chime chant rant laugh scoff opine reckon venture volunteer stipulate specify clarify elaborate advertise estimate forecast disclose confess affirm implore beg tease notify instruct text email message blog hint imply signal figure sing rule quote object dispute threaten apologise apologize bemoan rebut refute point remember';
const ASKING = 'ask urge request order command tell beg beseech implore exhort encourage';
const JUDGING =
  'call rate describe characterise characterize hail praise criticise criticize denounce condemn blast slam label dub brand term decry dismiss deride mock ridicule rip attack accuse blame defend tout lambast lambaste chastise rebuke scold applaud celebrate welcome thank express voice deliver issue mention cite refer speak talk discuss portray paint depict cast compare liken view see regard consider deem believe think feel hope fear know understand find expect doubt suspect use employ invoke offer present advocate propose recommend champion endorse support oppose reject question challenge raise publish release list name outline detail highlight underline underscore fire hit strike put make go give send sign begin start open close end wrap hold teach lecture sum joke identify credit commend film show record hear watch picture photograph write scorn stress insist trust';

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
const DOUBLING = new Set(
  'quip snap brag blog slam dub rip admit refer rebut wrap pen pan beg sum put hit begin shoot'.split(' '),
);
DOUBLING.delete('shoot');

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
