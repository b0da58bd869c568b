import { kindAt, wordAt } from '../reading.ts';
import { isRelay } from '../relays.ts';
import { answerFrom, type Rule } from './rule.ts';

/**
 * The fragment stands inside a sentence that is reported as a whole, and the speaker comes last.
 *
 *     The bridge was "beyond repair" and would be closed, Hale said.
 *                                                         ^^^^ ****
 */
export const cueTrailing: Rule = {
  name: 'cue-trailing',
  read(place) {
    const { paragraph } = place;
    for (const report of place.reports) {
      if (report.verb < place.at || report.subject === null || report.strength !== 'speech') continue;
      if (report.shape === 'according-to') return answerFrom(place, report, true);
      let first = Math.min(report.verb, report.subject.from);
      if (wordAt(paragraph, first - 1) === 'as') first--;
      if (report.shape !== 'subject-verb' && report.shape !== 'verb-subject') continue;
      const before = kindAt(paragraph, first - 1);
      if (before !== 'comma' && before !== 'dash') continue;
      const after = kindAt(paragraph, Math.max(report.cue.to, report.subject.to));
      if (after === 'quoted') continue;
      // "He called for …, the agency said": the agency passes on what he called for
      const inner = isRelay(paragraph, report.subject)
        ? place.reports.findLast((one) => one.verb < place.at && one.subject !== null)
        : undefined;
      return inner === undefined ? answerFrom(place, report, true) : answerFrom(place, inner, true, report);
    }
    return null;
  },
};
