import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  flagsOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  SURE,
  TIME,
  VERB,
} from '../grammar.ts';
import { flagAt, isCapital, kindAt, wordAt } from '../reading.ts';
import { passesOn } from '../relays.ts';
import type { Report } from '../reports.ts';
import { answerFrom, type Place, type Rule } from './rule.ts';

/** True where only the one told, an adverb, a day or a complementiser stands between the verb and the quotation. */
export function leadsTo(place: Place, report: Report): boolean {
  const { paragraph } = place;
  for (let at = report.cue.to; at < place.at; at++) {
    const kind = kindAt(paragraph, at);
    if (kind === 'quoted' || kind === 'semicolon' || kind === 'stop') return false;
    const flag = flagAt(paragraph, at);
    if (
      kind === 'word' &&
      !isCapital(paragraph, at) &&
      (flag & VERB) !== 0 &&
      (flag & (DETERMINER | PREPOSITION | TIME | ADVERB)) === 0
    )
      return false;
    if ((flag & SUBORDINATOR) !== 0 && wordAt(paragraph, at) !== 'that') return false;
  }
  return true;
}

/** The report to the left of the quotation that governs it: the nearest said-like one. */
export function governing(place: Place): Report | null {
  const { paragraph } = place;
  for (let index = place.reports.length - 1; index >= 0; index--) {
    const report = place.reports[index] as Report;
    if (report.verb >= place.at || report.subject === null || report.strength !== 'speech') continue;
    if (report.shape === 'according-to') continue;
    for (let at = report.cue.to; at < place.at; at++) if (kindAt(paragraph, at) === 'semicolon') return null;
    return report;
  }
  return null;
}

export interface Covering {
  readonly report: Report;
  /** The one who only passes on what the other says. */
  readonly relay: Report | null;
}

/** The outermost said-like report whose clause holds the quotation, and the agency or paper that passes it on. */
export function outermost(place: Place): Covering | null {
  let inner: Report | null = null;
  let around: Report | null = null;
  place.reports.forEach((report, index) => {
    const complement = place.complements[index];
    if (complement === null || complement === undefined || report.subject === null) return;
    if (!complement.stretches.some((stretch) => place.at >= stretch.from && place.at < stretch.to)) return;
    if (complement.place === 'after') inner ??= report;
    else around ??= report;
  });
  return settle(place, inner, around);
}

/** Of two reports one in the other: the outer speaks, unless it only passes the inner one on. */
export function settle(place: Place, inner: Report | null, around: Report | null): Covering | null {
  if (around === null) return inner === null ? null : { report: inner, relay: null };
  const { subject } = around as Report;
  if (inner !== null && subject !== null && passesOn(place.paragraph, around)) return { report: inner, relay: around };
  return { report: around, relay: null };
}

/** True where the marks hold a subject and its verb: `said "the hull is sound"`, and not `said the hull was "sound"`. */
function isWholeClause(place: Place): boolean {
  const { reading, part } = place;
  const { start, end } = part.content;
  const text = reading.text
    .slice(start, Math.min(end, start + 90))
    .toLowerCase()
    .replaceAll('’', "'");
  const words = text.match(/[a-z']+/g) ?? [];
  const first = flagsOf(words[0] ?? '');
  if (words.length < 3 || (first & (VERB | AUXILIARY | PREPOSITION | COORDINATOR)) !== 0) return false;
  return words.slice(1, 8).some((word) => {
    if ((flagsOf(word) & (AUXILIARY | SURE)) !== 0) return true;
    return /'(?:s|re|ll|ve|m|d)$/.test(word) && (flagsOf(word.replace(/'.*/, '')) & SUBJECT_PRONOUN) !== 0;
  });
}

/** Words that open like a sentence of their own, after a comma or a colon. */
export function standsAlone(place: Place): boolean {
  const { reading, part, paragraph } = place;
  const before = kindAt(paragraph, place.at - 1);
  return (
    (before === 'comma' || before === 'colon') &&
    (isWholeClause(place) || /^[\p{Lu}\d…[]/u.test(reading.text.slice(part.content.start, part.content.start + 2)))
  );
}

/** Words right after "said" that are a clause of their own, and not a piece of the reporter's. */
function opensClause(place: Place): boolean {
  const { reading, part } = place;
  return /^[\p{Lu}\d…[]/u.test(reading.text.slice(part.content.start, part.content.start + 2));
}

/**
 * Who said it, then the words.
 *
 *     Hale said, "We were never asked."
 *     ^^^^ ****
 *     Hale told reporters on Monday: "We were never asked."
 *     ^^^^ ****
 */
export const cueBefore: Rule = {
  name: 'cue-before',
  read(place) {
    const { paragraph } = place;
    const report = governing(place);
    if (report === null || !leadsTo(place, report)) return null;
    const covering = standsAlone(place) ? null : outermost(place);
    const outer = covering?.report ?? report;
    const isWoven =
      outer !== report ||
      wordAt(paragraph, place.at - 1) === 'that' ||
      (kindAt(paragraph, place.at - 1) === 'word' && !opensClause(place) && !isWholeClause(place));
    return answerFrom(place, outer, isWoven, covering?.relay ?? null);
  },
};
