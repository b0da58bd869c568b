import { cueOf, isNounToo } from './cues.ts';
import {
  ADVERB,
  AUXILIARY,
  BASE,
  COMMA,
  COORDINATOR,
  DETERMINER,
  GERUND,
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
} from './grammar.ts';
import { isFiniteVerb, isNominal, phraseAfter } from './noun-phrases.ts';
import { flagAt, isCapital, isHeadline, kindAt, type Paragraph, type Stretch, wordAt } from './reading.ts';
import type { Report } from './reports.ts';
import { NO_BARE_CLAUSE, SURE_CLAUSE, TELLING, WITH_TO } from './word-lists.ts';

/** What a report says was said, without marks: the clause it governs, and whom it was said to. */
export interface Complement {
  /** One stretch, or two where the report stands inside the clause (`The plan, Hale said, was dead`). */
  readonly stretches: readonly [Stretch, ...Stretch[]];
  readonly addressee: Stretch | null;
  readonly place: 'after' | 'before' | 'around';
  /** How the clause begins: "that", "to", or with nothing. */
  readonly joined: 'that' | 'wh' | 'to' | 'colon' | 'bare' | 'quoted';
}

const ASKS_IF = /^(?:ask|wonder|inquire|question|say|tell|doubt|see|specify|clarify|disclose|reveal|indicate)$/;
const WH = new Set('whether if how why what where when who which'.split(' '));

/** An adverb that belongs to what was said: "said there was", "said just because", "said so". */
function opensAClause(paragraph: Paragraph, at: number): boolean {
  const word = wordAt(paragraph, at);
  const next = flagAt(paragraph, at + 1);
  if (word === 'there') return (next & (AUXILIARY | MODAL | ADVERB)) !== 0 || kindAt(paragraph, at + 1) === 'clitic';
  return /^(?:just|even)$/.test(word) && /^(?:because|if|though|as|with|by)$/.test(wordAt(paragraph, at + 1));
}

/** Skips adverbs, days and short phrases of place or time between a verb and its clause: "said in an interview on Monday that". */
export function skipSetting(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  for (;;) {
    const flag = flagAt(paragraph, at);
    const kind = kindAt(paragraph, at);
    if (at >= to) return at;
    if (
      kind === 'word' &&
      (flag & (ADVERB | TIME)) !== 0 &&
      kindAt(paragraph, at + 1) !== 'clitic' &&
      ((flag & PREPOSITION) === 0 || (flagAt(paragraph, at + 1) & TIME) !== 0) &&
      (flag & (SUBORDINATOR | COORDINATOR | DETERMINER | NEGATION)) === 0 &&
      !opensAClause(paragraph, at)
    )
      at++;
    else if (
      at > from &&
      (flagAt(paragraph, at - 1) & TIME) !== 0 &&
      /^(?:night|morning|afternoon|evening)$/.test(wordAt(paragraph, at))
    )
      at++;
    else if (kind === 'number') {
      if (at > from && (flagAt(paragraph, at - 1) & TIME) !== 0) at++;
      else return at;
    } else if (
      kind === 'word' &&
      /^(?:last|this|next|earlier|late|early|that)$/.test(wordAt(paragraph, at)) &&
      /^(?:week|fortnight|month|quarter|year|day|night|morning|afternoon|evening|summer|spring|winter|fall|autumn|weekend)$/.test(
        wordAt(paragraph, at + 1),
      )
    )
      at += 2;
    else if (kind === 'word' && (flag & PREPOSITION) !== 0 && wordAt(paragraph, at) !== 'to') {
      const end = settingEnd(paragraph, at, to);
      if (end === -1) return at;
      at = end;
    } else return at;
  }
}

/** Where a phrase like "in an interview with CNN" ends: at "that", a quotation, a colon or a comma before them; -1 if it does not end so. */
function settingEnd(paragraph: Paragraph, from: number, to: number): number {
  const limit = Math.min(to, from + 24);
  for (let at = from; at < limit; at++) {
    const kind = kindAt(paragraph, at);
    const flag = flagAt(paragraph, at);
    if (kind === 'quoted' || kind === 'colon') return at;
    // "said as she left", "said in Leeds, where he lives": a clause of the reporter's own
    if (
      (flag & SUBORDINATOR) !== 0 &&
      !/^(?:that|if|whether)$/.test(wordAt(paragraph, at)) &&
      ((flag & PREPOSITION) === 0 || (flagAt(paragraph, at + 1) & SUBJECT_PRONOUN) !== 0)
    )
      return -1;
    if (/^(?:if|whether)$/.test(wordAt(paragraph, at)) && at > from + 1) return at;
    if (wordAt(paragraph, at) === 'that' && !(flagAt(paragraph, at + 1) & (TIME | AUXILIARY)))
      return isNominal(paragraph, at - 1) ||
        kindAt(paragraph, at - 1) === 'comma' ||
        (flagAt(paragraph, at - 1) & TIME) !== 0
        ? at
        : -1;
    if (kind === 'stop' || kind === 'semicolon' || kind === 'dash') return -1;
    if (isFiniteVerb(paragraph, at)) {
      // "said on Tuesday he would", "said in a statement the plan was": the clause begins at its own subject
      for (let back = at - 1; back > from && kindAt(paragraph, back) !== 'comma'; back--) {
        const flag = flagAt(paragraph, back);
        if ((flag & SUBJECT_PRONOUN) !== 0) return back;
        if ((flag & DETERMINER) !== 0 && (flagAt(paragraph, back - 1) & PREPOSITION) === 0) return back;
        if ((flagAt(paragraph, back) & TIME) !== 0 || kindAt(paragraph, back) === 'number')
          return back + 1 < at ? back + 1 : -1;
      }
      return -1;
    }
  }
  return -1;
}

/**
 * True where a clause begins at `at`: a noun phrase and a finite verb before the next full stop or quotation mark. After a verb
 * that is `sure` to take one, its verb may stand between marks, or behind an infinitive.
 */
function isClause(paragraph: Paragraph, at: number, to: number, sure = true): boolean {
  const flag = flagAt(paragraph, at);
  const kind = kindAt(paragraph, at);
  const starts =
    kind === 'number' ||
    kind === 'open' ||
    (kind === 'other' && /[$£€]/.test(wordAt(paragraph, at))) ||
    isCapital(paragraph, at) ||
    (flag & (DETERMINER | SUBJECT_PRONOUN)) !== 0 ||
    (kind === 'word' && isNominal(paragraph, at)) ||
    /^(?:if|although|though|while|unless|whatever)$/.test(wordAt(paragraph, at)) ||
    ((flag & PREPOSITION) !== 0 && (flag & SUBORDINATOR) === 0) ||
    wordAt(paragraph, at) === 'there' ||
    (flag & ADVERB) !== 0 ||
    (flag & (BASE | SPEECH)) !== 0;
  if (!starts || (flag & RELATIVE) !== 0 || (flag & COORDINATOR) !== 0) return false;
  const limit = Math.min(to, at + 40);
  /** Relative clauses opened and not yet past their own verb: "the touches that were present" is no clause. */
  let relatives = 0;
  const fronted =
    /^(?:if|although|though|while|unless|whatever|when)$/.test(wordAt(paragraph, at)) ||
    (flag & (ADVERB | PREPOSITION)) !== 0;
  // "said in a statement released by police" is a setting; "said in Leeds, the bridge was safe" has a clause
  const leads = (flag & PREPOSITION) !== 0 && (flag & DETERMINER) === 0 && !isCapital(paragraph, at);
  let waits = leads;
  for (let index = at + 1; index < limit; index++) {
    const inner = kindAt(paragraph, index);
    if (inner === 'stop' || inner === 'semicolon') return false;
    const after = flagAt(paragraph, index + 1);
    // "denied any role, but critics": a noun alone, and a clause of the reporter's
    if (inner === 'comma' && (after & (COORDINATOR | SUBORDINATOR)) !== 0 && (after & (PREPOSITION | RELATIVE)) === 0)
      return false;
    if (inner === 'comma') waits = false;
    // "said she “could not go on”": marks right behind a noun hold its verb
    if (
      inner === 'quoted' &&
      sure &&
      !waits &&
      relatives === 0 &&
      ((flagAt(paragraph, index - 1) & SUBJECT_PRONOUN) !== 0 || isNominal(paragraph, index - 1)) &&
      !/^(?:words?|terms?|phrase|name|title)$/.test(wordAt(paragraph, index - 1))
    )
      return true;
    if (inner === 'quoted' && index > at + 1 && kindAt(paragraph, index - 1) === 'comma') return false;
    const inFlag = flagAt(paragraph, index);
    const word = wordAt(paragraph, index);
    if ((inFlag & RELATIVE) !== 0 || (word === 'that' && isNominal(paragraph, index - 1))) {
      relatives++;
      continue;
    }
    let last = index - 1;
    while (last > at && (flagAt(paragraph, last) & ADVERB) !== 0) last--;
    const before = flagAt(paragraph, last);
    const isBase =
      (inFlag & BASE) !== 0 &&
      (inFlag & DETERMINER) === 0 &&
      ((before & SUBJECT_PRONOUN) !== 0 ||
        (isNominal(paragraph, last) && /[^s]s$|people|women|men|police/.test(wordAt(paragraph, last))));
    // "announced the plan when it was ready", "denied the board the right to vote": no verb of its own comes before
    if (
      relatives === 0 &&
      !fronted &&
      /^(?:because|when|if|although|though|until|unless|to)$/.test(word) &&
      (!sure || word !== 'to')
    )
      return false;
    if (!isFiniteVerb(paragraph, index) && (inFlag & MODAL) === 0 && !isBase) continue;
    if (waits) continue;
    // "claimed self-defense and was acquitted": the second verb of the one who claims
    if ((before & COORDINATOR) !== 0 && relatives === 0) return false;
    // "who argued in person, alleged": the verb of the sentence
    if (leads && kindAt(paragraph, index - 1) === 'comma') return false;
    if (relatives === 0) return true;
    if ((flagAt(paragraph, index + 1) & AUXILIARY) === 0) relatives--;
  }
  return false;
}

/** `"…," Hale said two days later`: what was said stands before. */
function isAfterMarks(paragraph: Paragraph, { from }: Stretch, { subject, verb }: Report): boolean {
  const before = Math.min(subject?.from ?? verb, verb) - 1;
  if (before < from) return false;
  return (
    kindAt(paragraph, before) === 'quoted' ||
    (before > from && kindAt(paragraph, before) === 'comma' && kindAt(paragraph, before - 1) === 'quoted')
  );
}

/** What can be said and is no clause: "said yes", "said no to the war", "said the same of her". */
const SAYABLE =
  /^(?:yes|no|nothing|something|anything|everything|little|much|more|less|enough|goodbye|hello|grace|thanks|so|it|what|things|when|because|same|few|lot|word|words|prayer|prayers|mass|about|of|to|with|by|at|in|on|as|and|or|but)$/;

/** Nothing but a clause follows "said" in a run of words that begins with a noun phrase, whether its verb is known or not. */
function mustBeClause(paragraph: Paragraph, at: number, to: number): boolean {
  if ((flagAt(paragraph, at - 1) & PREPOSITION) !== 0) return false;
  const isNoun = (flagAt(paragraph, at) & DETERMINER) !== 0 || isCapital(paragraph, at) || isNominal(paragraph, at);
  if (!isNoun || SAYABLE.test(wordAt(paragraph, at)) || SAYABLE.test(wordAt(paragraph, at + 1))) return false;
  let words = 0;
  for (let index = at; index < to && words < 4; index++) {
    const kind = kindAt(paragraph, index);
    if (kind === 'word' || kind === 'number') words++;
    else if (kind !== 'clitic' && kind !== 'other') return false;
  }
  return words === 4;
}

/** Where the clause that begins at `from` ends. By far the most run to the end of the sentence. */
function clauseEnd(
  paragraph: Paragraph,
  sentenceFrom: number,
  from: number,
  to: number,
  report: Report,
  reports: readonly Report[],
): number {
  let end = to;
  for (const other of reports) {
    if (other.verb <= report.verb || other.verb <= from) continue;
    const first =
      other.subject !== null && other.subject.from > from && other.subject.from < other.verb
        ? other.subject.from
        : other.verb;
    let start = other.shape === 'verb-subject' ? other.verb : first;
    // walk back over adverbs and a conjunction to the comma
    while (start > from && kindAt(paragraph, start - 1) === 'word' && (flagAt(paragraph, start - 1) & ADVERB) !== 0)
      start--;
    let joined = false;
    if (kindAt(paragraph, start - 1) === 'word' && /^(?:and|but|while)$/.test(wordAt(paragraph, start - 1))) {
      joined = true;
      start--;
    }
    const closes = endsInComma(paragraph, start - 1);
    if (closes) start++;
    const comma = closes || kindAt(paragraph, start - 1) === 'comma' || kindAt(paragraph, start - 1) === 'dash';
    const sameSubject = other.subject !== null && report.subject !== null && other.subject.from === report.subject.from;
    // "…, state media reported": the end of the sentence belongs to another
    const trails =
      other.shape !== 'participle' &&
      other.strength === 'speech' &&
      /^(?:stop|none|comma)$/.test(kindAt(paragraph, Math.max(other.cue.to, other.subject?.to ?? 0)));
    if (comma && trails && other.subject !== null && start - 1 > from + 2) {
      end = Math.min(end, start - 1);
      break;
    }
    // "over tea, where the leader told the press that": a clause in which the reporter speaks again
    if (
      other.strength === 'speech' &&
      kindAt(paragraph, start - 1) === 'word' &&
      /^(?:where|whereas)$/.test(wordAt(paragraph, start - 1)) &&
      start - 1 > from
    ) {
      end = Math.min(end, start - 1);
      break;
    }
    if (sameSubject && other.strength === 'speech' && (comma || joined)) {
      end = Math.min(end, comma ? start - 1 : start);
      break;
    }
    if (
      comma &&
      joined &&
      other.strength === 'speech' &&
      other.subject !== null &&
      other.subject.from >= start &&
      /^(?:and|but|while)$/.test(wordAt(paragraph, start))
    ) {
      end = Math.min(end, start - 1);
      break;
    }
  }
  // "Years after Hale claimed that it was over, Reed won": a clause of time before the main one ends at its comma
  const lead = (report.subject?.from ?? report.verb) - 1;
  const isFronted =
    lead >= sentenceFrom &&
    !isComparing(paragraph, sentenceFrom, report) &&
    ((TIMING.test(wordAt(paragraph, lead)) &&
      (!hasFinite(paragraph, { from: sentenceFrom, to: lead }) || /^(?:and|but)$/.test(wordAt(paragraph, lead - 1)))) ||
      (TIMING.test(wordAt(paragraph, sentenceFrom)) &&
        lead < sentenceFrom + REACH &&
        !hasFinite(paragraph, { from: sentenceFrom, to: lead + 1 })));
  const isAside =
    isFronted ||
    (report.shape === 'relative' &&
      report.subject !== null &&
      kindAt(paragraph, report.subject.from - 1) === 'comma') ||
    // "the mill, which Hale said would close, was old"
    ((flagAt(paragraph, lead) & RELATIVE) !== 0 && kindAt(paragraph, lead - 1) === 'comma') ||
    // "Asked by Reed if it was safe, Hale laughed"
    (report.shape === 'passive' && report.asking);
  for (let at = from; at < end; at++) {
    if (kindAt(paragraph, at) === 'semicolon' || (isAside && kindAt(paragraph, at) === 'comma')) {
      end = at;
      break;
    }
    // “past repair,” with the comma inside the marks
    if (isAside && endsInComma(paragraph, at)) {
      end = at + 1;
      break;
    }
  }
  end = withoutTail(paragraph, from, end);
  while (end > from && /^(?:stop|comma|dash)$/.test(kindAt(paragraph, end - 1))) end--;
  return end;
}

/** How far into its sentence the subject of a subordinate clause that opens it may stand, in pieces. */
const REACH = 24;

const TIMING = /^(?:when|as|after|while|although|though|since|once|before|if|because)$/;

/** Participles with which a reporter goes on about what was said. */
const GOING_ON =
  /^(?:echoing|drawing|sparking|prompting|pointing|referring|citing|reversing|playing|surpassing|putting|triggering|raising|fueling|fuelling|alluding|quoting|joining)$/;

/**
 * Where a clause that has its verb ends before what the reporter hangs on it after a comma:
 *
 *     Hale said the mill would close, which nobody had expected
 *                                   ^
 */
function withoutTail(paragraph: Paragraph, from: number, end: number): number {
  let finite = wordAt(paragraph, from) === 'to' || (flagAt(paragraph, from) & SUBJECT_PRONOUN) !== 0;
  for (let at = from + 1; at < end - 1; at++) {
    const kind = kindAt(paragraph, at);
    if (endsInComma(paragraph, at)) {
      if (isTail(paragraph, at + 1, end)) return at + 1;
      continue;
    }
    if (!finite) {
      finite = isFiniteVerb(paragraph, at) || (flagAt(paragraph, at) & MODAL) !== 0 || wordAt(paragraph, at) === 'to';
      continue;
    }
    if ((kind === 'comma' || kind === 'dash') && isTail(paragraph, at + 1, end)) return at;
    // "would close but did not say when": the reporter's verb, with or without a comma
    if (wordAt(paragraph, at) === 'but' && /^(?:did|does|has|have|had)$/.test(wordAt(paragraph, at + 1))) return at;
  }
  return end;
}

/** “beyond repair,” with the comma inside the marks, as American papers print it. */
const endsInComma = (paragraph: Paragraph, at: number): boolean =>
  kindAt(paragraph, at) === 'quoted' && (flagAt(paragraph, at) & COMMA) !== 0;

/** True where what begins at `at`, right after a comma, is the reporter's own, and runs to the end of the sentence. */
function isTail(paragraph: Paragraph, at: number, end: number): boolean {
  const word = wordAt(paragraph, at);
  const next = wordAt(paragraph, at + 1);
  const flag = flagAt(paragraph, at);
  if ((flag & RELATIVE) !== 0 || word === 'whose') return word !== 'whom' && !resumes(paragraph, at, end);
  if (/^(?:although|though|despite|compared)$/.test(word)) return true;
  // "even though it was sound", "as have others"
  if (word === 'even') return next === 'though' || next === 'as';
  if (word === 'as') return /^(?:have|has|had|did|do|does)$/.test(next);
  if ((flag & GERUND) !== 0) return (flag & SPEECH) !== 0 || GOING_ON.test(word);
  if (word === 'but') {
    const after = flagAt(paragraph, at + 1);
    return (after & SUBJECT_PRONOUN) !== 0 || ((after & (PAST | THIRD)) !== 0 && (after & SPEECH) !== 0);
  }
  return (word === 'a' || word === 'an') && !goesOnInList(paragraph, at, end);
}

/** "the mill, which she owns, would close": after the aside the clause goes on. */
function resumes(paragraph: Paragraph, from: number, end: number): boolean {
  for (let at = from; at < end - 1; at++) {
    const kind = kindAt(paragraph, at);
    if (kind !== 'comma' && kind !== 'dash') continue;
    const next = flagAt(paragraph, at + 1);
    if (isFiniteVerb(paragraph, at + 1) || (next & (MODAL | AUXILIARY)) !== 0) return true;
  }
  return false;
}

/** "a nurse, a cook and a driver", "a nurse from Leeds, would": no apposition that ends the sentence. */
function goesOnInList(paragraph: Paragraph, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (kindAt(paragraph, at) === 'comma') return true;
    if (/^(?:and|or)$/.test(wordAt(paragraph, at)) && /^an?$/.test(wordAt(paragraph, at + 1))) return true;
  }
  return false;
}

/** "As Hale noted, C", "As was reported by Hale, C": what follows the comma is what she noted. */
function isComparing(paragraph: Paragraph, from: number, { subject, verb, shape }: Report): boolean {
  if (subject === null || shape !== 'subject-verb') return false;
  let at = Math.min(subject.from, verb) - 1;
  while (at > from && (flagAt(paragraph, at) & (ADVERB | AUXILIARY)) !== 0) at--;
  if (wordAt(paragraph, at) !== 'as') return false;
  return at === from || (at === from + 1 && /^(?:but|and|yet)$/.test(wordAt(paragraph, from)));
}

/** "Ada Hale: The Bridge Will Close", "Ada Hale Says The Bridge Will Close" */
export const isHeading = (paragraph: Paragraph, { verb, shape }: Report): boolean =>
  isHeadline(paragraph) &&
  shape === 'subject-verb' &&
  (kindAt(paragraph, verb) === 'colon' || isCapital(paragraph, verb));

/** Where the words of a sentence end, before its full stop. */
function beforeStop(paragraph: Paragraph, { from, to }: Stretch): number {
  let end = to;
  while (end > from && kindAt(paragraph, end - 1) === 'stop') end--;
  return end;
}

/** The clause that `report` governs, or null where it governs none without marks. */
export function complementOf(
  paragraph: Paragraph,
  sentence: Stretch,
  report: Report,
  reports: readonly Report[],
): Complement | null {
  if (report.strength !== 'speech') return null;
  if (report.shape === 'according-to') return accordingClause(paragraph, sentence, report);
  if (isHeading(paragraph, report)) {
    const from = report.cue.to;
    const to = beforeStop(paragraph, sentence);
    const isSaid = to > from && !SAYABLE.test(wordAt(paragraph, from));
    return isSaid ? { stretches: [{ from, to }], addressee: null, place: 'after', joined: 'colon' } : null;
  }
  return clauseAfter(paragraph, sentence, report, reports) ?? clauseBefore(paragraph, sentence, report);
}

function clauseAfter(
  paragraph: Paragraph,
  sentence: Stretch,
  report: Report,
  reports: readonly Report[],
): Complement | null {
  const begun = beginningAfter(paragraph, sentence, report);
  if (begun === null) return null;
  const { from, joined, addressee } = begun;
  // "Saying that she was tired, Smith left"
  const behind = report.shape === 'participle' && report.subject !== null && report.subject.from > from;
  const to = behind ? (report.subject?.from ?? sentence.to) - 1 : sentence.to;
  const end = clauseEnd(paragraph, sentence.from, from, to, report, reports);
  // "acknowledged that limitation"
  if (joined === 'that' && end - from === 1 && kindAt(paragraph, from) === 'word') return null;
  return end > from ? { stretches: [{ from, to: end }], addressee, place: 'after', joined } : null;
}

interface Beginning {
  readonly from: number;
  readonly joined: Complement['joined'];
  readonly addressee: Stretch | null;
}

/** Where the clause behind the verb begins. */
function beginningAfter(paragraph: Paragraph, sentence: Stretch, report: Report): Beginning | null {
  const base = cueOf(wordAt(paragraph, report.verb))?.base ?? '';
  const to = sentence.to;
  let at = report.shape === 'passive' ? Math.max(report.cue.to, report.subject?.to ?? 0) : report.cue.to;
  if (report.shape === 'verb-subject') return null;
  let addressee: Stretch | null = null;
  if (TELLING.has(base) || wordAt(paragraph, at) === 'to') {
    const first = wordAt(paragraph, at) === 'to' && !TELLING.has(base) ? at + 1 : at;
    let told =
      (flagAt(paragraph, first) & OBJECT_PRONOUN) !== 0 || /^(?:her|you|it)$/.test(wordAt(paragraph, first))
        ? { from: first, to: first + 1 }
        : phraseAfter(paragraph, first, to);
    // "told Coast Radio's “Late Desk” that"
    if (told !== null && kindAt(paragraph, told.to) === 'clitic' && kindAt(paragraph, told.to + 1) === 'quoted')
      told = { from: told.from, to: told.to + 2 };
    if (told !== null && isFiniteVerb(paragraph, told.to)) told = beforeItsName(paragraph, told);
    const isBareClause = !TELLING.has(base) || !/^(?:tell|inform|assure|remind|notify|urge)$/.test(base);
    if (
      told !== null &&
      kindAt(paragraph, first) === 'word' &&
      !(isBareClause && first === at && isFiniteVerb(paragraph, told.to) && !WITH_TO.has(base))
    ) {
      const next = told.to;
      const joins =
        wordAt(paragraph, next) === 'that' ||
        wordAt(paragraph, next) === 'to' ||
        WH.has(wordAt(paragraph, next)) ||
        kindAt(paragraph, next) === 'quoted' ||
        kindAt(paragraph, next) === 'comma' ||
        (flagAt(paragraph, next) & (TIME | PREPOSITION | ADVERB | SUBJECT_PRONOUN | DETERMINER)) !== 0 ||
        isNominal(paragraph, next);
      const byTo = first > at;
      if (
        joins &&
        (!byTo ||
          /^(?:that|why|how|what|whether|if)$/.test(wordAt(paragraph, next)) ||
          /^(?:quoted|comma|colon)$/.test(kindAt(paragraph, next)))
      ) {
        addressee = told;
        at = next;
      }
    }
  }
  at = skipSetting(paragraph, at, to);
  if (at >= to) return null;
  let kind = kindAt(paragraph, at);
  let word = wordAt(paragraph, at);
  if (kind === 'comma' && isComparing(paragraph, sentence.from, report) && isClause(paragraph, at + 1, to))
    return { from: at + 1, joined: 'bare', addressee };
  // "said, however, that"; "noted, as others have, that"
  if (kind === 'comma') {
    for (let next = at + 1; next < Math.min(to, at + 10); next++) {
      if (kindAt(paragraph, next) === 'comma' && wordAt(paragraph, next + 1) === 'that') {
        at = next + 1;
        kind = kindAt(paragraph, at);
        word = wordAt(paragraph, at);
        break;
      }
      if (isFiniteVerb(paragraph, next) || kindAt(paragraph, next) === 'quoted') break;
    }
  }
  if (kind === 'word' && word === 'that' && kindAt(paragraph, at + 1) === 'clitic')
    return { from: at, joined: 'bare', addressee };
  // "rules that bind"; "said that was a lie"
  if (kind === 'word' && word === 'that' && isFiniteVerb(paragraph, at + 1)) {
    if (isNounToo(base)) return null;
    if ((flagAt(paragraph, at + 1) & AUXILIARY) !== 0) return { from: at, joined: 'bare', addressee };
  }
  if (kind === 'word' && word === 'that') {
    const isNoun =
      (flagAt(paragraph, at + 1) & (PREPOSITION | COORDINATOR)) !== 0 || kindAt(paragraph, at + 1) !== 'word';
    if (
      !isNoun ||
      kindAt(paragraph, at + 1) === 'quoted' ||
      kindAt(paragraph, at + 1) === 'number' ||
      kindAt(paragraph, at + 1) === 'comma' ||
      (flagAt(paragraph, at + 1) & PREPOSITION) !== 0
    )
      return { from: at + 1, joined: 'that', addressee };
    return null;
  }
  // "promised reform if she wins": a condition, and no question
  if (word === 'if' && !ASKS_IF.test(base)) return null;
  if (kind === 'word' && WH.has(word) && !/^(?:where|when|which)$/.test(word))
    return { from: at, joined: 'wh', addressee };
  const negated = word === 'not' ? 1 : 0;
  if (wordAt(paragraph, at + negated) === 'to' && WITH_TO.has(base)) {
    const next = flagAt(paragraph, at + negated + 1);
    if (
      (next & (DETERMINER | OBJECT_PRONOUN)) === 0 &&
      !isCapital(paragraph, at + negated + 1) &&
      /^(?:word|quoted)$/.test(kindAt(paragraph, at + negated + 1))
    )
      // "asked the crew to wait": who is to wait is said, too; "told the crew to wait", "asked them to wait"
      return {
        from:
          addressee === null || base === 'tell' || (flagAt(paragraph, addressee.from) & OBJECT_PRONOUN) !== 0
            ? at
            : addressee.from,
        joined: 'to',
        addressee,
      };
    return null;
  }
  if (kind === 'word' && word === 'to') return null;
  if (kind === 'colon')
    return at + 1 < to && kindAt(paragraph, at + 1) !== 'quoted' ? { from: at + 1, joined: 'colon', addressee } : null;
  if (kind === 'quoted') return { from: at, joined: 'quoted', addressee };
  if (kind === 'comma' || kind === 'dash' || kind === 'stop') return null;
  // "moves that he said improved the economy": the verb of the clause at once
  if (
    isFiniteVerb(paragraph, at) &&
    report.shape === 'subject-verb' &&
    /^(?:that|which|who|what)$/.test(wordAt(paragraph, (report.subject?.from ?? 0) - 1))
  )
    return { from: at, joined: 'bare', addressee };
  if (SURE_CLAUSE.has(base) && (addressee === null) === (base !== 'tell') && at + 3 <= to) {
    const pronoun = (flagAt(paragraph, at) & SUBJECT_PRONOUN) !== 0 && word !== 'it';
    if (pronoun || word === 'there') return { from: at, joined: 'bare', addressee };
  }
  if (
    (flagAt(paragraph, at) & PREPOSITION) !== 0 &&
    ((flagAt(paragraph, at) & ADVERB) !== 0 || isAfterMarks(paragraph, sentence, report))
  )
    return null;
  if (NO_BARE_CLAUSE.has(base) || (report.asking && addressee === null && base !== 'tell')) return null;
  if (
    isClause(paragraph, at, to, SURE_CLAUSE.has(base)) ||
    (base === 'say' && !isAfterMarks(paragraph, sentence, report) && mustBeClause(paragraph, at, to))
  )
    return { from: at, joined: 'bare', addressee };
  return null;
}

/** `The bridge is beyond repair, Hale said.` and `The bridge, Hale said, is beyond repair.` */
function clauseBefore(paragraph: Paragraph, sentence: Stretch, report: Report): Complement | null {
  if (report.subject === null || (report.shape !== 'subject-verb' && report.shape !== 'verb-subject')) return null;
  const first = Math.min(report.verb, report.subject.from);
  const last = Math.max(report.cue.to, report.subject.to);
  let comma = first - 1;
  while (
    comma > sentence.from &&
    kindAt(paragraph, comma) === 'word' &&
    ((flagAt(paragraph, comma) & ADVERB) !== 0 || wordAt(paragraph, comma) === 'as')
  )
    comma--;
  const kind = kindAt(paragraph, comma);
  if ((kind !== 'comma' && kind !== 'dash' && kind !== 'quoted') || comma < sentence.from) return null;
  let from = sentence.from;
  const to = kind === 'quoted' ? comma + 1 : comma;
  // `Hale was blunt: "We were late," she said`: the words before the colon are the reporter's
  if (kind === 'quoted' && /^(?:colon|dash|open)$/.test(kindAt(paragraph, comma - 1))) from = comma;
  if (to <= from) return null;
  let finite = false;
  for (let at = from; at < to && !finite; at++)
    finite = isFiniteVerb(paragraph, at) || (flagAt(paragraph, at) & MODAL) !== 0 || kindAt(paragraph, at) === 'quoted';
  let after = last;
  after = skipSetting(paragraph, after, sentence.to);
  const next = kindAt(paragraph, after);
  // "When Reed was asked, Hale said: “…”": what was said comes after the verb
  if (
    next === 'quoted' ||
    next === 'colon' ||
    (next === 'comma' && kindAt(paragraph, after + 1) === 'quoted' && kind !== 'quoted')
  ) {
    if (!hasQuoted(paragraph, from, to)) return null;
  }
  // "By noon, Hale announced the plan": the verb has an object of its own
  if (
    kind !== 'quoted' &&
    next === 'word' &&
    cueOf(wordAt(paragraph, report.verb))?.base !== 'tell' &&
    (flagAt(paragraph, after) & (COORDINATOR | SUBORDINATOR)) === 0 &&
    !/^(?:in|on|at|during|from|through|via|by)$/.test(wordAt(paragraph, after))
  )
    return null;
  const rest = after + 1;
  const end = beforeStop(paragraph, sentence);
  const restFlag = flagAt(paragraph, rest);
  const isFirstPart =
    next === 'comma' &&
    report.shape === 'subject-verb' &&
    (restFlag & SUBORDINATOR) === 0 &&
    opensWithPart(paragraph, from) &&
    isClause(paragraph, rest, end);
  if (
    /^(?:when|as|after|before|while|once|since|asked)$/.test(wordAt(paragraph, from)) &&
    !hasComma(paragraph, from, to) &&
    !isFirstPart
  )
    return null;
  if (next === 'comma') {
    // in the middle: the clause goes on where what follows is no clause of its own, or what came before ends in its verb
    const goesOn =
      !finite ||
      isFirstPart ||
      // "The mill will close, Hale said, because it is old"
      (report.shape === 'subject-verb' &&
        /^(?:that|because|if|unless)$/.test(wordAt(paragraph, rest)) &&
        !hasQuoted(paragraph, from, end)) ||
      isFiniteVerb(paragraph, to - 1) ||
      isFiniteVerb(paragraph, rest) ||
      (restFlag & (AUXILIARY | MODAL | COORDINATOR | PREPOSITION)) !== 0 ||
      wordAt(paragraph, rest) === 'to';
    if (end > rest && goesOn && kindAt(paragraph, rest) !== 'quoted' && (restFlag & RELATIVE) === 0) {
      return {
        stretches: [
          { from, to },
          { from: rest, to: end },
        ],
        addressee: null,
        place: 'around',
        joined: 'bare',
      };
    }
  }
  if (
    !finite &&
    !(
      /^(?:stop|semicolon)$/.test(next) &&
      kind === 'comma' &&
      to - from > 3 &&
      (flagAt(paragraph, from) & (PREPOSITION | TIME)) === 0
    )
  )
    return null;
  // "The firm, Voltec, denies wrongdoing"
  const mayBeObject = /^(?:admit|deny)$/.test(cueOf(wordAt(paragraph, report.verb))?.base ?? '');
  if (mayBeObject && report.shape === 'verb-subject' && !hasFinite(paragraph, { from, to })) return null;
  return { stretches: [{ from, to }], addressee: null, place: 'before', joined: 'bare' };
}

/** "If it rains, Hale said, the bridge will close": what comes first is only part of a sentence, and the rest is said, too. */
function opensWithPart(paragraph: Paragraph, from: number): boolean {
  const at = (flagAt(paragraph, from) & COORDINATOR) !== 0 ? from + 1 : from;
  return (flagAt(paragraph, at) & (SUBORDINATOR | PREPOSITION)) !== 0 || wordAt(paragraph, at) === 'to';
}

function hasQuoted(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindAt(paragraph, at) === 'quoted') return true;
  return false;
}

function hasComma(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindAt(paragraph, at) === 'comma') return true;
  return false;
}

function accordingClause(paragraph: Paragraph, sentence: Stretch, report: Report): Complement | null {
  if (report.subject === null) return null;
  const end = beforeStop(paragraph, sentence);
  let first = report.verb;
  if (first > sentence.from && kindAt(paragraph, first - 1) === 'comma') first--;
  let rest = report.subject.to;
  // over an apposition of the one named, to the comma after which the clause begins
  const leads = first === sentence.from || (first === sentence.from + 1 && kindAt(paragraph, sentence.from) === 'word');
  if (leads) {
    while (rest < end && kindAt(paragraph, rest) !== 'comma' && kindAt(paragraph, rest) !== 'quoted') rest++;
    if (kindAt(paragraph, rest) === 'comma') rest++;
    // "a report by the board, seen by the Ledger, "
    const comma = isReducedAt(paragraph, rest) ? nextComma(paragraph, rest, end) : -1;
    if (comma !== -1) rest = comma + 1;
    return rest < end
      ? { stretches: [{ from: rest, to: end }], addressee: null, place: 'after', joined: 'bare' }
      : null;
  }
  let start = sentence.from;
  for (let at = first - 1; at > sentence.from; at--) {
    const kind = kindAt(paragraph, at);
    if (kind === 'semicolon' || kind === 'colon') {
      start = at + 1;
      break;
    }
  }
  const before = { from: start, to: first };
  if (before.to <= before.from) return null;
  let comma = rest;
  while (comma < end && comma < rest + 12 && kindAt(paragraph, comma) !== 'comma') comma++;
  if (kindAt(paragraph, comma) === 'comma' && comma + 1 < end) {
    const after = { from: comma + 1, to: end };
    // "But the next day, according to Hale, the board met": only what follows is a clause
    if (!hasFinite(paragraph, before) && isClause(paragraph, after.from, end))
      return { stretches: [after], addressee: null, place: 'after', joined: 'bare' };
    const next = flagAt(paragraph, after.from);
    if (isFiniteVerb(paragraph, after.from) || (next & (COORDINATOR | AUXILIARY | MODAL)) !== 0)
      return { stretches: [before, after], addressee: null, place: 'around', joined: 'bare' };
  }
  return { stretches: [before], addressee: null, place: 'before', joined: 'bare' };
}

/** "told the court | Hale had left", "told jurors | Hale had left": the name behind those told is the subject of what follows. */
function beforeItsName(paragraph: Paragraph, { from, to }: Stretch): Stretch {
  let name = to;
  while (name > from && isCapital(paragraph, name - 1)) name--;
  const isTold =
    name < to &&
    ((name > from + 1 && (flagAt(paragraph, from) & DETERMINER) !== 0) ||
      (name === from + 1 && wordAt(paragraph, from).endsWith('s')));
  return isTold && kindAt(paragraph, name - 1) === 'word' ? { from, to: name } : { from, to };
}

const isReducedAt = (paragraph: Paragraph, at: number): boolean =>
  (flagAt(paragraph, at) & PAST) !== 0 && (flagAt(paragraph, at + 1) & PREPOSITION) !== 0;

function nextComma(paragraph: Paragraph, from: number, end: number): number {
  for (let at = from; at < end; at++) if (kindAt(paragraph, at) === 'comma') return at;
  return -1;
}

function hasFinite(paragraph: Paragraph, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++)
    if (isFiniteVerb(paragraph, at) || (flagAt(paragraph, at) & MODAL) !== 0) return true;
  return false;
}
