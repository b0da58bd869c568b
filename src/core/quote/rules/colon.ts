import { COORDINATOR, PREPOSITION, SUBORDINATOR } from '../grammar.ts';
import { phraseBefore } from '../noun-phrases.ts';
import { mainSubject } from '../reports.ts';
import { flagAt, kindAt, type Rule } from './rule.ts';

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
    const found = mainSubject(paragraph, colonAt - 1, place.sentence.from);
    if (found !== null) return { mention: { paragraph, stretch: found.subject }, cue, report: null, woven: false };
    const first = place.sentence.from;
    if ((flagAt(paragraph, first) & (PREPOSITION | SUBORDINATOR | COORDINATOR)) !== 0) return null;
    const whole = phraseBefore(paragraph, colonAt - 1, first);
    if (whole === null || whole.from !== first) return null;
    return { mention: { paragraph, stretch: whole }, cue, report: null, woven: false };
  },
};
