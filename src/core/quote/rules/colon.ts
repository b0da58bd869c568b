import { COORDINATOR, PREPOSITION, SUBORDINATOR } from '../grammar.ts';
import { phraseBefore } from '../noun-phrases.ts';
import { flagAt, kindAt, type Stretch, wordAt } from '../reading.ts';
import { isSpeechNoun, mainSubject } from '../reports.ts';
import { isAnnouncement, type Place, type Rule } from './rule.ts';

/** "Hale's words were plain:": Hale, and not the words. */
function ownerOf(place: Place, subject: Stretch): Stretch | null {
  const { paragraph } = place;
  if (!isSpeechNoun(wordAt(paragraph, subject.to - 1))) return null;
  for (let at = subject.to - 2; at > subject.from; at--) {
    if (kindAt(paragraph, at) === 'clitic' && wordAt(paragraph, at) === "'s") return { from: subject.from, to: at };
  }
  return null;
}

/**
 * A colon before the words, without a verb that reports: the subject of the clause before it.
 *
 *     Hale was blunt: "We were never asked."
 *     ^^^^
 *     Hale: ‘We were never asked’
 *     ^^^^
 */
export const colon: Rule = {
  name: 'colon',
  read(place) {
    const { paragraph } = place;
    if (kindAt(paragraph, place.at - 1) !== 'colon') return null;
    const colonAt = place.at - 1;
    const cue = { paragraph, stretch: { from: colonAt, to: colonAt + 1 } };
    const report = place.reports.findLast((one) => one.verb < colonAt && one.subject !== null);
    if (report?.subject)
      return {
        mention: { paragraph, stretch: report.subject },
        cue: { paragraph, stretch: report.cue },
        report,
        woven: false,
      };
    // "Storm hits coast: 'We lost it all'": over the text, a clause before the colon says what happened, not who speaks
    const found = paragraph.block.kind === 'headline' ? null : mainSubject(paragraph, colonAt - 1, place.sentence.from);
    const owner = found === null ? null : ownerOf(place, found.subject);
    if (owner !== null) return { mention: { paragraph, stretch: owner }, cue, report: null, woven: false };
    if (found !== null) return { mention: { paragraph, stretch: found.subject }, cue, report: null, woven: false };
    const first = place.sentence.from;
    if ((flagAt(paragraph, first) & (PREPOSITION | SUBORDINATOR | COORDINATOR)) !== 0) return null;
    const whole = phraseBefore(paragraph, colonAt - 1, first);
    if (whole === null || whole.from !== first || isAnnouncement(paragraph, whole)) return null;
    for (let at = whole.from; at < whole.to; at++) if (wordAt(paragraph, at) === 'to') return null;
    return { mention: { paragraph, stretch: whole }, cue, report: null, woven: false };
  },
};
