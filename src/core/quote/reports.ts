import { skipSetting } from './clauses.ts';
import { cueOf, isNounToo } from './cues.ts';
import {
  ADVERB,
  ASKING,
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  FINITE,
  GERUND,
  JUDGING,
  MODAL,
  NEGATION,
  OBJECT_PRONOUN,
  PAST,
  PREPOSITION,
  RELATIVE,
  SPEECH,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THIRD,
  TIME,
  VERB,
} from './grammar.ts';
import { isFiniteVerb, isNominal, phraseAfter, phraseBefore, UNIT } from './noun-phrases.ts';
import { flagAt, isCapital, isHeadline, kindAt, type Paragraph, type Stretch, wordAt } from './reading.ts';
import { isPersonNoun } from './titles.ts';
import { ADJECTIVES, ANNOUNCING, BARE_ONLY, NOUNS, SHOWING } from './word-lists.ts';

/** How the words of reporting stand to the one who speaks. */
export type Shape =
  /** Smith said */
  | 'subject-verb'
  /** said Smith */
  | 'verb-subject'
  /** Smith, who said */
  | 'relative'
  /** Smith left, saying; Smith went on to say */
  | 'participle'
  /** he was told by Smith */
  | 'passive'
  /** according to Smith */
  | 'according-to'
  /** in Smith's words; Smith's claim that */
  | 'noun';

/** A place where a sentence says that somebody says something. */
export interface Report {
  /** The piece that is the verb (of "according to", its first word). */
  readonly verb: number;
  readonly cue: Stretch;
  readonly subject: Stretch | null;
  /** Of a relative "who": the noun phrase it stands for. */
  readonly antecedent: Stretch | null;
  /** Who only passes the words on: "the radio quoted Smith as saying". */
  readonly relay: Stretch | null;
  readonly shape: Shape;
  /** `speech`: said-like. `judging`: calls, hails. `other`: a verb like any other, whose subject may own a woven quotation. */
  readonly strength: 'speech' | 'judging' | 'other';
  /** Takes "to …" of the one asked. */
  readonly asking: boolean;
  readonly negated: boolean;
  /** "would say", "could argue". */
  readonly modal: boolean;
}

/** How far a verb is connected with its subject, in pieces: keeps the reading linear where a "sentence" has no end. */
const REACH = 120;

const isBreak = (kind: string): boolean =>
  kind === 'comma' ||
  kind === 'dash' ||
  kind === 'semicolon' ||
  kind === 'colon' ||
  kind === 'quoted' ||
  kind === 'stop' ||
  kind === 'none';

/** Skips what may stand between a subject and its verb: auxiliaries, adverbs, a weekday. */
function beforeAuxiliaries(paragraph: Paragraph, verb: number, low: number): number {
  let at = verb - 1;
  while (at >= low) {
    const flag = flagAt(paragraph, at);
    const kind = kindAt(paragraph, at);
    if (kind === 'clitic' && wordAt(paragraph, at) !== "'s") at--;
    else if (kind === 'clitic' && (flagAt(paragraph, at - 1) & (SUBJECT_PRONOUN | RELATIVE)) !== 0) at--;
    else if (wordAt(paragraph, at) === 'since' && (flagAt(paragraph, at - 1) & AUXILIARY) !== 0) at--;
    else if (kind === 'word' && (flag & (AUXILIARY | MODAL | NEGATION)) !== 0) at--;
    else if (kind === 'word' && (flag & ADVERB) !== 0 && (flag & COORDINATOR) === 0) at--;
    else if (kind === 'word' && (flag & TIME) !== 0) {
      at--;
      if (at >= low && wordAt(paragraph, at) === 'on') at--;
    } else {
      // "Hale has, however, denied", "Hale did not, of course, say"
      let aside = at - 1;
      while (aside > at - 4 && aside > low && kindAt(paragraph, aside) === 'word') aside--;
      const interrupted = kind === 'comma' && kindAt(paragraph, aside) === 'comma';
      if (!interrupted || (flagAt(paragraph, aside - 1) & (AUXILIARY | MODAL | NEGATION)) === 0) break;
      at = aside - 1;
    }
  }
  return at;
}

interface Segment extends Stretch {
  readonly role: 'relative' | 'modifier' | 'clause' | 'phrase';
}

function segmentOf(paragraph: Paragraph, from: number, to: number, low: number): Segment {
  let first = from;
  while (first < to && (kindAt(paragraph, first) === 'other' || kindAt(paragraph, first) === 'open')) first++;
  // "But Ada Hale, who was there, said"
  if (isCapital(paragraph, first) && /^(?:but|and|yet|so)$/.test(wordAt(paragraph, first)) && first + 1 < to) first++;
  const flag = flagAt(paragraph, first);
  const word = wordAt(paragraph, first);
  const next = flagAt(paragraph, first + 1);
  if (
    (flag & RELATIVE) !== 0 ||
    word === 'whose' ||
    word === 'where' ||
    ((flag & PREPOSITION) !== 0 && (next & RELATIVE) !== 0)
  )
    return { from, to, role: 'relative' };
  const third = flagAt(paragraph, first + 2);
  if (wordAt(paragraph, first + 1) === 'of' && (third & RELATIVE) !== 0) return { from, to, role: 'relative' };
  // "Last month, the Ledger said", "two days after the vote, the board said"
  if (UNIT.test(wordAt(paragraph, first + 1)) || (word === 'the' && UNIT.test(wordAt(paragraph, first + 2))))
    return { from, to, role: 'modifier' };
  let finite = false;
  let relative = false;
  const isApposition = word === 'a' || word === 'an';
  for (let at = first; at < to; at++) {
    if ((flagAt(paragraph, at) & RELATIVE) !== 0 || (wordAt(paragraph, at) === 'that' && isNominal(paragraph, at - 1)))
      relative = true;
    if (isFiniteVerb(paragraph, at) && !relative && !(isApposition && isReduced(paragraph, at))) {
      finite = true;
      break;
    }
  }
  const capitalName =
    isCapital(paragraph, first) && first > low && (flag & (PREPOSITION | SUBORDINATOR | TIME | COORDINATOR)) === 0;
  if ((flag & (SUBORDINATOR | COORDINATOR)) !== 0 && (flag & PREPOSITION) === 0)
    return { from, to, role: finite || (flag & COORDINATOR) !== 0 ? 'clause' : 'modifier' };
  if ((flag & PREPOSITION) !== 0 && finite && (flag & SUBORDINATOR) !== 0) return { from, to, role: 'clause' };
  if ((flag & (PREPOSITION | TIME)) !== 0) return { from, to, role: 'modifier' };
  if (!capitalName && (flag & (GERUND | PAST)) !== 0 && !isNominal(paragraph, first + 1))
    return { from, to, role: 'modifier' };
  if (!capitalName && (flag & ADVERB) !== 0 && (next & PAST) !== 0) return { from, to, role: 'modifier' };
  if (!capitalName && (flag & ADVERB) !== 0) return { from, to, role: finite ? 'clause' : 'modifier' };
  if (word === 'to') return { from, to, role: 'modifier' };
  if (finite) return { from, to, role: 'clause' };
  return { from, to, role: kindAt(paragraph, first) === 'number' ? 'modifier' : 'phrase' };
}

/** "a lawyer | based in Dayton": a participle, and no verb of a clause. */
const isReduced = (paragraph: Paragraph, at: number): boolean =>
  (flagAt(paragraph, at) & (PAST | FINITE)) === PAST && (flagAt(paragraph, at + 1) & PREPOSITION) !== 0;

/** The segments between commas (and dashes, brackets) to the left of `end`, nearest first, up to a quotation or semicolon. */
function segmentsBefore(paragraph: Paragraph, end: number, low: number): Segment[] {
  const segments: Segment[] = [];
  let to = end;
  let at = end - 1;
  let depth = 0;
  for (; at >= low && segments.length < 12; at--) {
    const kind = kindAt(paragraph, at);
    if (kind === 'close') depth++;
    else if (kind === 'open') {
      if (depth === 0) break;
      depth--;
    }
    if (depth > 0) continue;
    if (kind === 'comma' || kind === 'dash') {
      if (to > at + 1) segments.push(segmentOf(paragraph, at + 1, to, low));
      to = at;
    } else if (kind === 'quoted' || kind === 'semicolon' || kind === 'colon' || kind === 'stop') break;
  }
  if (to > at + 1 && segments.length < 12) segments.push(segmentOf(paragraph, at + 1, to, low));
  return segments;
}

/** `Smith, 54, a lawyer from Dayton, Ohio, said`: jumps back over what is set off by commas to the subject itself. */
function subjectOverCommas(paragraph: Paragraph, comma: number, low: number): Stretch | null {
  const segments = segmentsBefore(paragraph, comma, low);
  let best: Segment | null = null;
  let bestIndex = -1;
  let place = 0;
  for (const segment of segments) {
    if (segment.role === 'clause') break;
    if (segment.role === 'phrase') {
      best = segment;
      bestIndex = place;
    }
    place++;
  }
  if (best === null) return null;
  // "In Dayton, Ohio, the mayor, a Democrat, said": the second half of a place or date is no subject
  const outer = segments[bestIndex + 1];
  if (
    outer !== undefined &&
    outer.role === 'modifier' &&
    best.to - best.from <= 2 &&
    (flagAt(paragraph, outer.from) & (PREPOSITION | TIME)) !== 0
  ) {
    for (let index = bestIndex - 1; index >= 0; index--) {
      const candidate = segments[index];
      if (candidate?.role === 'phrase') {
        best = candidate;
        break;
      }
    }
  }
  return headOfPhrase(paragraph, best);
}

/** The noun phrase with which a segment begins. */
function headOfPhrase(paragraph: Paragraph, segment: Stretch): Stretch | null {
  let from = segment.from;
  while (from < segment.to && (kindAt(paragraph, from) === 'other' || (flagAt(paragraph, from) & COORDINATOR) !== 0))
    from++;
  let to = from;
  while (to < segment.to && (flagAt(paragraph, to) & RELATIVE) === 0 && kindAt(paragraph, to) !== 'open') to++;
  if (to <= from) return null;
  return phraseBefore(paragraph, to - 1, from) ?? { from, to };
}

/** The nearest verb to the left that could be the main verb of the clause, from `at` down to `low`; -1 if there is none. */
function verbBefore(paragraph: Paragraph, at: number, low: number): number {
  for (let index = at; index >= low; index--) {
    const kind = kindAt(paragraph, index);
    if (kind === 'semicolon' || kind === 'stop' || kind === 'colon') return -1;
    if (kind === 'close') {
      // an aside in brackets is no part of the clause
      let open = index - 1;
      while (open >= low && kindAt(paragraph, open) !== 'open') open--;
      if (open < low) return -1;
      index = open;
      continue;
    }
    if (kind === 'open') return -1;
    if (isFiniteVerb(paragraph, index)) return index;
  }
  return -1;
}

export interface Found {
  readonly subject: Stretch;
  readonly antecedent?: Stretch;
  readonly shape: Shape;
}

/** The subject of the finite verb at `verb`, found by walking left. */
export function subjectBefore(paragraph: Paragraph, verb: number, low: number, depth = 0): Found | null {
  if (depth > 4) return null;
  const plural =
    (flagAt(paragraph, verb) & (BASE | PAST)) === BASE && beforeAuxiliaries(paragraph, verb, low) === verb - 1;
  let at = beforeAuxiliaries(paragraph, verb, low);
  if (at < low) return null;
  const flag = flagAt(paragraph, at);
  const kind = kindAt(paragraph, at);
  if (kind === 'word' && wordAt(paragraph, at) === 'to') return mainSubject(paragraph, at - 1, low, depth + 1);
  if (kind === 'word' && (flag & COORDINATOR) !== 0) {
    let before = at - 1;
    if (kindAt(paragraph, before) === 'comma') before--;
    return coordinateSubject(paragraph, before, low, depth + 1);
  }
  if (kind === 'word' && (flag & RELATIVE) !== 0 && wordAt(paragraph, at) !== 'whom') {
    const head = antecedentOf(paragraph, at, low);
    return head === null ? null : { subject: { from: at, to: at + 1 }, antecedent: head, shape: 'relative' };
  }
  if (kind === 'word' && wordAt(paragraph, at) === 'that' && isNominal(paragraph, at - 1)) {
    const head = phraseBefore(paragraph, at - 1, low);
    return head === null ? null : { subject: { from: at, to: at + 1 }, antecedent: head, shape: 'relative' };
  }
  if (kind === 'comma' || kind === 'dash') {
    // "He smiled, then said": a new verb for the subject of the clause before
    const subject = subjectOverCommas(paragraph, at, low);
    if (subject !== null) return { subject, shape: 'subject-verb' };
    if (at < verb - 1) return coordinateSubject(paragraph, at - 1, low, depth + 1);
    return null;
  }
  if (kind === 'quoted' || kind === 'semicolon' || kind === 'colon' || kind === 'stop') return null;
  const subject = phraseBefore(paragraph, at, low, plural);
  if (subject === null) return null;
  at = subject.from;
  return { subject, shape: 'subject-verb' };
}

/** "he laughed and said": the subject of the verb before. */
function coordinateSubject(paragraph: Paragraph, at: number, low: number, depth: number): Found | null {
  const verb = verbBefore(paragraph, at, low);
  if (verb === -1) return null;
  const found = subjectBefore(paragraph, verb, low, depth);
  if (found === null || found.shape === 'relative') return found;
  const isOuter = wordAt(paragraph, found.subject.from - 1) !== 'that' && !isReported(paragraph, found.subject, low);
  if (isOuter) return found;
  // "Hale confirmed she had left and said": the verb goes with the outer subject
  return mainSubject(paragraph, found.subject.from - 1, low, depth) ?? found;
}

/** "Smith, who": the noun phrase before a relative. */
function antecedentOf(paragraph: Paragraph, relative: number, low: number): Stretch | null {
  let at = relative - 1;
  const overComma = kindAt(paragraph, at) === 'comma' || kindAt(paragraph, at) === 'dash';
  if (overComma) at--;
  if (at < low) return null;
  const near = phraseBefore(paragraph, at, low);
  if (near === null) return null;
  if (overComma && kindAt(paragraph, near.from - 1) === 'comma') {
    // "Smith, a lawyer, who said"
    const head = subjectOverCommas(paragraph, at + 1, low);
    if (head !== null) return head;
  }
  return near;
}

/** The subject of the clause that a participle or an infinitive at `at + 1` hangs on. */
export function mainSubject(paragraph: Paragraph, at: number, low: number, depth = 0): Found | null {
  let start = at;
  while (start >= low && (kindAt(paragraph, start) === 'comma' || kindAt(paragraph, start) === 'dash')) start--;
  let verb = verbBefore(paragraph, start, low);
  // out of clauses that hang on another: "criticized those who view …, saying"
  for (let tries = 0; verb !== -1 && tries < 4; tries++) {
    const found = subjectBefore(paragraph, verb, low, depth + 1);
    const inner =
      found === null ||
      found.shape === 'relative' ||
      isInner(paragraph, found.subject, low) ||
      isObject(paragraph, found.subject, verb, low);
    if (found !== null && !inner) return found;
    const outer = verbBefore(paragraph, (found?.subject.from ?? verb) - 1, low);
    if (outer === -1) return found;
    verb = outer;
  }
  return null;
}

/** "It is too soon to say whether", "it is worth noting that", "it means admitting that": an "it" that stands for nobody. */
function isDummy(paragraph: Paragraph, { from, to }: Stretch, verb: number): boolean {
  if (wordAt(paragraph, from) !== 'it' || kindAt(paragraph, verb - 1) === 'comma') return false;
  return (flagAt(paragraph, to) & (BE | MODAL)) !== 0 || /^(?:'s|means)$/.test(wordAt(paragraph, to));
}

/** True where the clause with this subject is introduced by a word that makes it part of another. */
function isInner(paragraph: Paragraph, subject: Stretch, low: number): boolean {
  const before = subject.from - 1;
  if (before < low) return false;
  const flag = flagAt(paragraph, before);
  const kind = kindAt(paragraph, before);
  // ", when protesters cut her short, shouting": the participle goes with the clause after the comma
  if (kind === 'word' && (flag & SUBORDINATOR) !== 0)
    return wordAt(paragraph, before) === 'that' || kindAt(paragraph, before - 1) !== 'comma';
  return isReported(paragraph, subject, low);
}

/** "criticized the accord adopted in Paris": the accord is no subject but an object, and its verb a participle. */
function isObject(paragraph: Paragraph, subject: Stretch, verb: number, low: number): boolean {
  const before = subject.from - 1;
  const flag = flagAt(paragraph, before);
  if (before < low || kindAt(paragraph, before) !== 'word' || subject.to !== verb) return false;
  if ((flagAt(paragraph, verb) & PAST) === 0 || (flagAt(paragraph, subject.from) & SUBJECT_PRONOUN) !== 0) return false;
  return (flag & PREPOSITION) !== 0 || ((flag & (PAST | THIRD | GERUND)) !== 0 && (flag & SPEECH) === 0);
}

/** "slammed the loophole called an “inversion”", "in a box labeled “urgent”": the loophole has a name, and calls nobody one. */
function isNamed(paragraph: Paragraph, subject: Stretch, verb: number): boolean {
  const { from, to } = subject;
  if (to !== verb || !/^(?:called|dubbed|labell?ed|named|termed)$/.test(wordAt(paragraph, verb))) return false;
  const next = verb + 1 + (/^(?:an?|the)$/.test(wordAt(paragraph, verb + 1)) ? 1 : 0);
  if (kindAt(paragraph, next) !== 'quoted' || (flagAt(paragraph, from) & DETERMINER) === 0) return false;
  const before = flagAt(paragraph, from - 1);
  return (
    kindAt(paragraph, from - 1) === 'word' &&
    ((before & PREPOSITION) !== 0 || ((before & VERB) !== 0 && (before & SPEECH) === 0))
  );
}

/** True where the clause with this subject is what somebody said: "said [that] he". */
function isReported(paragraph: Paragraph, subject: Stretch, low: number): boolean {
  let before = subject.from - 1;
  if (wordAt(paragraph, before) === 'that') before--;
  if (before < low || kindAt(paragraph, before) !== 'word') return false;
  const flag = flagAt(paragraph, before);
  const isVerb = isFiniteVerb(paragraph, before) || (flagAt(paragraph, before - 1) & AUXILIARY) !== 0;
  return (flag & SPEECH) !== 0 && (flag & VERB) !== 0 && isVerb;
}

export const isSpeechNoun = (word: string): boolean => NOUNS.has(word) || NOUNS.has(word.replace(/s$/, ''));

function nounStandsBefore(paragraph: Paragraph, index: number): boolean {
  const before = flagAt(paragraph, index - 1);
  const kind = kindAt(paragraph, index - 1);
  if ((before & (DETERMINER | PREPOSITION)) !== 0 && (before & SUBJECT_PRONOUN) === 0) return true;
  return (
    kind === 'clitic' && wordAt(paragraph, index - 1) === "'s" && (flagAt(paragraph, index - 2) & SUBJECT_PRONOUN) === 0
  );
}

/** "Another wrote that", "some said: …": a determiner that stands for somebody; not "another reported case". */
function isAlone(paragraph: Paragraph, verb: number): boolean {
  return (
    /^(?:another|some|many|most|few|several|both|neither)$/.test(wordAt(paragraph, verb - 1)) &&
    (/^(?:comma|colon|quoted)$/.test(kindAt(paragraph, verb + 1)) ||
      /^(?:that|to)$/.test(wordAt(paragraph, verb + 1)) ||
      (flagAt(paragraph, verb + 1) & SUBJECT_PRONOUN) !== 0)
  );
}

/** "Ada Hale: The Bridge Will Close" and "Ada Hale Says The Bridge Will Close", in a headline. */
function headingOf(paragraph: Paragraph, from: number, to: number): Report | null {
  if (!isHeadline(paragraph)) return null;
  for (let at = from; at < to && at < from + 6; at++) {
    const kind = kindAt(paragraph, at);
    const isCue = kind === 'colon' || /^(?:says|warns|claims|vows|admits|insists)$/.test(wordAt(paragraph, at));
    if (isCue && at > from && (kind === 'colon' || isCapital(paragraph, at))) {
      if (kind === 'colon' && at === from + 1 && ANNOUNCING.has(wordAt(paragraph, from))) return null;
      return reportBy(plain(at, at + 1), { from, to: at }, 'subject-verb');
    }
    if (kind !== 'clitic' && (!isCapital(paragraph, at) || (flagAt(paragraph, at) & (PREPOSITION | DETERMINER)) !== 0))
      return null;
  }
  return null;
}

/** Every place in pieces `[from, to)` (a sentence) that reports, in the order of the text. */
export function reportsOf(paragraph: Paragraph, from: number, to: number): Report[] {
  const reports: Report[] = [];
  const heading = headingOf(paragraph, from, to);
  if (heading !== null) reports.push(heading);
  for (let at = heading?.cue.to ?? from; at < to; at++) {
    const piece = paragraph.pieces[at];
    if (piece === undefined || piece.kind !== 'word') continue;
    const flag = flagAt(paragraph, at);
    if (piece.word === 'according' && wordAt(paragraph, at + 1) === 'to') {
      const subject = phraseAfter(paragraph, at + 2, to);
      if (subject !== null) reports.push(reportBy(plain(at, at + 2), subject, 'according-to'));
      continue;
    }
    if ((flag & (SPEECH | JUDGING | ASKING)) === 0) continue;
    if (piece.capital && at > from && kindAt(paragraph, at - 1) !== 'quoted') continue;
    const report = reportAt(paragraph, at, Math.max(from, at - REACH), Math.min(to, at + REACH), reports);
    if (report !== null) reports.push(report);
  }
  return reports;
}

/** True where what follows the verb is what was said, or nothing. */
function mayReport(paragraph: Paragraph, at: number, to: number): boolean {
  const next = skipSetting(paragraph, at + 1, to);
  const kind = kindAt(paragraph, next);
  if (kind === 'word' || kind === 'number' || kind === 'clitic') {
    const word = wordAt(paragraph, next);
    if (word === 'that' || word === 'by' || (word === 'as' && wordAt(paragraph, next + 1) === 'follows')) return true;
    if (
      kindAt(paragraph, at - 1) === 'quoted' ||
      kindAt(paragraph, at - 2) === 'quoted' ||
      kindAt(paragraph, at - 3) === 'quoted'
    )
      return word !== 'to';
    return /^(?:estimate|report|conclude|rule|signal)$/.test(cueOf(wordAt(paragraph, at))?.base ?? '');
  }
  return true;
}

/** What is known of a report before its subject is found. */
type Facts = Omit<Report, 'subject' | 'shape' | 'antecedent' | 'relay'>;

const plain = (verb: number, to: number): Facts => ({
  verb,
  cue: { from: verb, to },
  strength: 'speech',
  asking: false,
  negated: false,
  modal: false,
});

function reportBy(
  facts: Facts,
  subject: Stretch,
  shape: Shape,
  antecedent: Stretch | null = null,
  relay: Stretch | null = null,
): Report {
  return { ...facts, subject, antecedent, relay, shape };
}

function reportAt(
  paragraph: Paragraph,
  at: number,
  from: number,
  to: number,
  earlier: readonly Report[],
): Report | null {
  const flag = flagAt(paragraph, at);
  const word = wordAt(paragraph, at);
  const strength = (flag & SPEECH) !== 0 ? 'speech' : 'judging';
  const form = cueOf(word)?.form ?? 'base';
  // "pointed out that", "points out"; not "pointed at the chart"
  if (
    cueOf(word)?.base === 'point' &&
    wordAt(paragraph, at + 1) !== 'out' &&
    !/^(?:quoted|comma|colon)$/.test(kindAt(paragraph, at + 1))
  )
    return null;
  // "shot back"; not "shot by police"
  if (cueOf(word)?.base === 'shoot' && wordAt(paragraph, at + 1) !== 'back') return null;
  // "state officials", "other states": far more often the noun
  if ((BARE_ONLY.has(cueOf(word)?.base ?? '') || /^states?$/.test(word)) && !mayReport(paragraph, at, to)) return null;
  const asking = (flag & ASKING) !== 0;
  const first = beforeAuxiliaries(paragraph, at, from) + 1;
  let modal = false;
  let negated = false;
  let passive = false;
  let auxiliary = false;
  for (let index = first; index < at; index++) {
    const between = flagAt(paragraph, index);
    if ((between & MODAL) !== 0) modal = true;
    if ((between & NEGATION) !== 0 || /n't$/.test(wordAt(paragraph, index))) negated = true;
    if ((between & BE) !== 0 && form === 'past') passive = true;
    if ((between & (AUXILIARY | DO)) !== 0) auxiliary = true;
  }
  // "could add 4% to the bill"
  const after = paragraph.pieces[at + 1];
  if (word === 'add' && modal && after !== undefined && after.word !== 'that' && after.kind !== 'quoted') return null;
  let cueTo = at + 1;
  if (
    /^(?:out|back|on|up|off|in)$/.test(wordAt(paragraph, cueTo)) &&
    /^(?:point|shoot|fire|hit|go|chime|call|blurt|cry|sum|carry|lash)$/.test(cueOf(word)?.base ?? '')
  )
    cueTo++;
  const facts = { verb: at, cue: { from: at, to: cueTo }, strength, asking, negated, modal } as const;

  if (form === 'gerund') {
    if (nounStandsBefore(paragraph, at) && (flagAt(paragraph, at - 1) & DETERMINER) !== 0) return null;
    for (let index = first; index < at; index++) {
      if ((flagAt(paragraph, index) & BE) !== 0) {
        const found = subjectBefore(paragraph, at, from);
        return found === null ? null : reportBy(facts, found.subject, found.shape, found.antecedent);
      }
    }
    if (/^(?:of|from)$/.test(wordAt(paragraph, at - 1))) {
      // "accused Smith of saying": the one who speaks is the object; nobody is signed for here
      return null;
    }
    const last = earlier.at(-1);
    const low = from;
    const quoted = quotedBy(paragraph, at, from);
    if (quoted !== null) return reportBy(facts, quoted.subject, 'participle', null, quoted.relay);
    const heldBy =
      wordAt(paragraph, at - 1) === 'as' && last !== undefined && wordAt(paragraph, last.verb) === 'quoted';
    if (heldBy && last.subject !== null)
      return reportBy(facts, last.subject, 'participle', null, byAgent(paragraph, last.verb + 1, at));
    if (
      at === from ||
      (at === from + 1 && (flagAt(paragraph, from) & PREPOSITION) !== 0) ||
      (kindAt(paragraph, at - 1) !== 'comma' && at - from <= 2 && kindAt(paragraph, from) === 'word' && first === from)
    ) {
      // "Saying that she was tired, Smith left": the subject comes after the comma
      const behind = flagAt(paragraph, at) & SPEECH ? subjectBehind(paragraph, at, to) : null;
      return behind === null ? null : reportBy(facts, behind, 'participle');
    }
    // "praising the plan in calling it": the participle after a preposition has the subject of the verb before
    if (
      last?.subject &&
      (flagAt(paragraph, at - 1) & PREPOSITION) !== 0 &&
      last.verb > at - 12 &&
      !commaBetween(paragraph, last.verb, at)
    ) {
      return reportBy(facts, last.subject, 'participle', last.antecedent);
    }
    const absolute = absoluteSubject(paragraph, at, low);
    if (absolute !== null) return reportBy(facts, absolute, 'participle');
    const found = mainSubject(paragraph, at - 1, low);
    if (found !== null && isDummy(paragraph, found.subject, at)) return null;
    // "saying the mill was sound and calling Reed wrong": one and the same speaks
    if (wordAt(paragraph, at - 1) === 'and' && last?.shape === 'participle' && last.subject !== null)
      return reportBy(facts, last.subject, 'participle', last.antecedent);
    if (found !== null) return reportBy(facts, found.subject, 'participle', found.antecedent);
    // `"…," said Smith, the mayor, adding that`
    if (last?.shape === 'verb-subject' && last.subject !== null && kindAt(paragraph, at - 1) === 'comma')
      return reportBy(facts, last.subject, 'participle');
    const leading = leadingSubject(paragraph, at, from);
    return leading === null ? null : reportBy(facts, leading, 'participle');
  }

  if (passive) {
    if (word === 'quoted' || word === 'cited') {
      // "was quoted by the radio as saying": the radio only passes it on
      const found = subjectBefore(paragraph, at, from);
      return found === null ? null : reportBy(facts, found.subject, 'passive', null, byAgent(paragraph, at + 1, to));
    }
    const by = byAgent(paragraph, at + 1, to);
    if (by !== null) return reportBy(facts, by, 'passive');
    return null;
  }

  // "a book written with her help": a participle, for she wrote
  if (form === 'past' && !auxiliary && wordAt(paragraph, at + 1) === 'by') {
    // "an order signed by the governor": a participle
    if (isNominal(paragraph, at - 1)) return null;
    const by = byAgent(paragraph, at + 1, to);
    // "when asked by the board whether"
    if (asking) return by === null ? null : reportBy(facts, by, 'passive');
    // "As first reported by the Ledger, C"
    const as = beforeAuxiliaries(paragraph, at, from);
    if (by !== null && strength === 'speech' && wordAt(paragraph, as) === 'as')
      return reportBy(plain(as, at + 2), by, 'according-to');
  }
  // "the proposed law", "the claims that": not the verb
  if (!auxiliary && nounStandsBefore(paragraph, at) && !(form === 'past' && isAlone(paragraph, at))) return null;
  if (form === 'base' && !auxiliary) {
    const before = flagAt(paragraph, at - 1);
    const kind = kindAt(paragraph, at - 1);
    const byTo = wordAt(paragraph, at - 1) === 'to';
    if (byTo) {
      const found = mainSubject(paragraph, at - 2, from);
      if (found !== null && isDummy(paragraph, found.subject, at - 1)) return null;
      return found === null ? null : reportBy(facts, found.subject, 'participle', found.antecedent);
    }
    const overComma = kind === 'comma' ? subjectBefore(paragraph, at, from) : null;
    if (overComma !== null) return reportBy(facts, overComma.subject, overComma.shape, overComma.antecedent);
    if (kind === 'quoted' || kind === 'comma') {
      // `any “top secret” email chains`
      if (/^(?:blog|email|message|text)$/.test(word)) return null;
      const inverted = invertedSubject(paragraph, at, from, to);
      return inverted === null ? null : reportBy(facts, inverted, 'verb-subject');
    }
    const pronoun = (before & SUBJECT_PRONOUN) !== 0;
    const noun =
      (isNominal(paragraph, at - 1) || wordAt(paragraph, at - 1) === '%') &&
      (isPlural(wordAt(paragraph, at - 1)) || hasPluralHead(paragraph, at, from));
    const skipped = (before & (ADVERB | RELATIVE | COORDINATOR)) !== 0 || wordAt(paragraph, at - 1) === 'that';
    if (!pronoun && !noun && !skipped && (before & (DETERMINER | SUBJECT_PRONOUN)) === 0) return null;
  }
  if (form === 'third' && isNounToo(cueOf(word)?.base ?? '') && !auxiliary) {
    const before = flagAt(paragraph, at - 1);
    const nextFlag = flagAt(paragraph, at + 1);
    const nextKind = kindAt(paragraph, at + 1);
    if (
      nextKind === 'word' &&
      (nextFlag & (SUBORDINATOR | PREPOSITION)) !== 0 &&
      wordAt(paragraph, at + 1) !== 'that' &&
      !/^(?:how|why|what|whether|if|for|on)$/.test(wordAt(paragraph, at + 1))
    )
      return null;
    const sure =
      isCapital(paragraph, at - 1) ||
      kindAt(paragraph, at - 1) === 'comma' ||
      (before & (SUBJECT_PRONOUN | RELATIVE | ADVERB | OBJECT_PRONOUN)) !== 0;
    const after = paragraph.pieces[at + 1];
    if (!sure && after?.kind !== 'quoted' && after?.word !== 'that' && after?.kind !== 'colon') return null;
    // "the reports that followed", "Baltic states that will vote": a noun, and what is told of it
    if (after?.word === 'that' && isFiniteVerb(paragraph, at + 2)) return null;
  }
  const near = subjectBefore(paragraph, at, from);
  const startsWithVerb =
    near !== null &&
    (flagAt(paragraph, near.subject.from) & GERUND) !== 0 &&
    !isCapital(paragraph, near.subject.from) &&
    near.subject.to - near.subject.from > 1 &&
    !isKindOfPeople(paragraph, near.subject);
  if (near !== null && !auxiliary && isNamed(paragraph, near.subject, at)) return null;
  const found = startsWithVerb ? null : near;
  const mayInvert =
    !/^(?:tell|remind|inform)$/.test(cueOf(word)?.base ?? '') &&
    (found === null || (found.shape === 'subject-verb' && kindAt(paragraph, first - 1) === 'comma'));
  const inverted = mayInvert ? invertedSubject(paragraph, at, from, to) : null;
  if (inverted !== null && (found === null || endsHere(paragraph, inverted.to)))
    return reportBy(facts, inverted, 'verb-subject');
  if (found !== null) return reportBy(facts, found.subject, found.shape, found.antecedent);
  return null;
}

/** "housing bosses", "buying director Ada Hale": the first word tells which, and governs nothing. */
const isKindOfPeople = (paragraph: Paragraph, { from, to }: Stretch): boolean =>
  !isCapital(paragraph, from + 1) &&
  ((to === from + 2 && wordAt(paragraph, from + 1).endsWith('s')) || isPersonNoun(wordAt(paragraph, from + 1)));

/** "The radio quoted Smith as | saying": Smith speaks, and the radio passes it on; not "Smith was quoted as saying". */
function quotedBy(paragraph: Paragraph, at: number, low: number): { subject: Stretch; relay: Stretch | null } | null {
  if (wordAt(paragraph, at - 1) !== 'as') return null;
  for (let verb = at - 3; verb >= low && verb > at - 24; verb--) {
    if (/^(?:stop|semicolon|quoted)$/.test(kindAt(paragraph, verb))) return null;
    if (!/^(?:quote|cite)$/.test(cueOf(wordAt(paragraph, verb))?.base ?? '')) continue;
    if (((flagAt(paragraph, verb - 1) | flagAt(paragraph, verb - 2)) & BE) !== 0) return null;
    const isPronoun = (flagAt(paragraph, verb + 1) & OBJECT_PRONOUN) !== 0 || wordAt(paragraph, verb + 1) === 'her';
    const one = { from: verb + 1, to: verb + 2 };
    const subject = isPronoun && verb + 2 === at - 1 ? one : phraseAfter(paragraph, verb + 1, at - 1);
    if (subject === null) return null;
    const isGerund = (flagAt(paragraph, verb) & GERUND) !== 0;
    const relay = isGerund ? mainSubject(paragraph, verb - 1, low) : subjectBefore(paragraph, verb, low);
    return { subject, relay: relay === null || relay.shape === 'relative' ? null : relay.subject };
  }
  return null;
}

/** "After | saying that she was tired, Smith left": the noun phrase behind the comma, where a verb follows it. */
function subjectBehind(paragraph: Paragraph, at: number, to: number): Stretch | null {
  for (let comma = at + 2; comma < to; comma++) {
    const kind = kindAt(paragraph, comma);
    if (kind === 'quoted' || kind === 'stop' || kind === 'semicolon' || kind === 'colon') return null;
    if (kind !== 'comma') continue;
    const phrase = phraseAfter(paragraph, comma + 1, to);
    if (phrase !== null && isFiniteVerb(paragraph, phrase.to)) return phrase;
  }
  return null;
}

/** "Smith often breaks for the coast, | saying": whom the sentence begins with, where its verb is not known as one. */
function leadingSubject(paragraph: Paragraph, at: number, from: number): Stretch | null {
  if (kindAt(paragraph, at - 1) !== 'comma') return null;
  if ((flagAt(paragraph, from) & SUBJECT_PRONOUN) !== 0) return { from, to: from + 1 };
  return isCapital(paragraph, from) && isNominal(paragraph, from) ? phraseAfter(paragraph, from, at) : null;
}

/** "workers", "police", "26%", "a third": many, who "say". */
const isPlural = (word: string): boolean =>
  /(?<!new)s$|people|police|media|women|men|many|those|some|others|^%$|^\d+$|^(?:percent|half|third|quarter|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    word,
  );

/** "people briefed on the matter | say": the first noun of the phrase is what the verb goes with. */
function hasPluralHead(paragraph: Paragraph, verb: number, low: number): boolean {
  const phrase = phraseBefore(paragraph, verb - 1, low, true);
  for (let at = (phrase?.from ?? verb) + 1; at < verb; at++) {
    const word = wordAt(paragraph, at);
    if (word === 'and' && isCapital(paragraph, verb - 1)) return true;
    if (
      (flagAt(paragraph, at) & (PREPOSITION | RELATIVE | PAST | GERUND)) !== 0 ||
      word === 'to' ||
      ADJECTIVES.has(word)
    )
      return isPlural(wordAt(paragraph, at - 1));
  }
  return false;
}

/** `said Smith` after a quotation, a comma or nothing; not `said Smith would`. */
function invertedSubject(paragraph: Paragraph, verb: number, from: number, to: number): Stretch | null {
  let before = verb - 1;
  while (before >= from && (flagAt(paragraph, before) & ADVERB) !== 0) before--;
  if (
    before >= from &&
    !isBreak(kindAt(paragraph, before)) &&
    (flagAt(paragraph, before) & (COORDINATOR | SUBORDINATOR)) === 0
  )
    return null;
  let first = verb + 1;
  // "wrote on Twitter": "on" is an adverb nowhere before the one who wrote
  while (
    first < to &&
    (flagAt(paragraph, first) & (ADVERB | PREPOSITION)) === ADVERB &&
    (flagAt(paragraph, first + 1) & DETERMINER) === 0 &&
    !isCapital(paragraph, first)
  )
    first++;
  const phrase = phraseAfter(paragraph, first, to);
  if (phrase === null) return null;
  const after = phrase.to;
  // `"…," described the impact as "grim"`: what is judged, and nobody who speaks
  if ((flagAt(paragraph, verb) & SPEECH) === 0 && wordAt(paragraph, after) === 'as') return null;
  const flag = flagAt(paragraph, after);
  // `"…," said one official involved in the planning`: a participle, and no verb of a clause
  const isParticiple =
    kindAt(paragraph, verb - 1) === 'quoted' &&
    (flag & (PAST | FINITE)) === PAST &&
    (flagAt(paragraph, after + 1) & PREPOSITION) !== 0;
  if (
    kindAt(paragraph, after) === 'word' &&
    !isParticiple &&
    (isFiniteVerb(paragraph, after) || (flag & (MODAL | AUXILIARY)) !== 0)
  )
    return null;
  if ((flagAt(paragraph, phrase.from) & OBJECT_PRONOUN) !== 0) return null;
  if ((flagAt(paragraph, phrase.from) & TIME) !== 0) return null;
  if (kindAt(paragraph, after) === 'quoted' && kindAt(paragraph, verb - 1) !== 'quoted') return null;
  return phrase;
}

/** ", with one of her ads asking", "the paper highlighted Hale praising": the noun phrase right before the participle. */
function absoluteSubject(paragraph: Paragraph, verb: number, low: number): Stretch | null {
  if (!isNominal(paragraph, verb - 1)) return null;
  for (let at = verb - 1; at >= low && at > verb - 10; at--) {
    const kind = kindAt(paragraph, at);
    if (kind === 'comma' || kind === 'quoted' || kind === 'dash') return null;
    if (SHOWING.has(cueOf(wordAt(paragraph, at))?.base ?? '') && (flagAt(paragraph, at) & (PAST | THIRD)) !== 0) {
      return at + 1 < verb ? phraseBefore(paragraph, verb - 1, at + 1) : null;
    }
    if (isFiniteVerb(paragraph, at)) return null;
    if (wordAt(paragraph, at) === 'with') return at + 1 < verb ? { from: at + 1, to: verb } : null;
  }
  return null;
}

function commaBetween(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:comma|dash|semicolon)$/.test(kindAt(paragraph, at))) return true;
  return false;
}

function endsHere(paragraph: Paragraph, index: number): boolean {
  const kind = kindAt(paragraph, index);
  return kind === 'comma' || kind === 'stop' || kind === 'none' || kind === 'open';
}

/** "by Smith" within a few words. */
function byAgent(paragraph: Paragraph, from: number, to: number): Stretch | null {
  const limit = Math.min(to, from + 8);
  for (let at = from; at < limit; at++) {
    const kind = kindAt(paragraph, at);
    if (kind === 'comma' || kind === 'stop' || kind === 'semicolon') return null;
    if (wordAt(paragraph, at) === 'that' || (flagAt(paragraph, at) & PAST) !== 0) return null;
    if (wordAt(paragraph, at) === 'by') return phraseAfter(paragraph, at + 1, to);
  }
  return null;
}
