import { kindAt } from '../reading.ts';
import { mainSubject } from '../reports.ts';
import type { Rule } from './rule.ts';

/**
 * The paragraph before ends with a colon, or its last sentence announces the words.
 *
 *     Hale wrote in a letter to the council:
 *     ^^^^ *****
 *     "We were never asked."
 */
export const introduced: Rule = {
  name: 'introduced',
  read(place) {
    const { reading, paragraph } = place;
    if (place.at !== 0) return null;
    const before = reading.paragraphs[paragraph.number - 1];
    const sentence = before?.sentences.at(-1);
    if (before === undefined || sentence === undefined || kindAt(before, sentence.to - 1) !== 'colon') return null;
    const reports = place.reportsOf(before, before.sentences.length - 1);
    const report =
      reports.findLast((one) => one.subject !== null && one.strength === 'speech') ??
      reports.findLast((one) => one.subject !== null);
    if (report?.subject) {
      return {
        mention: { paragraph: before, stretch: report.subject },
        cue: { paragraph: before, stretch: report.cue },
        report,
        woven: false,
      };
    }
    const found = mainSubject(before, sentence.to - 2, sentence.from);
    if (found === null) return null;
    return {
      mention: { paragraph: before, stretch: found.subject },
      cue: { paragraph: before, stretch: { from: sentence.to - 1, to: sentence.to } },
      report: null,
      woven: false,
    };
  },
};
