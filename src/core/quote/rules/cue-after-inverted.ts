import { ADVERB } from '../grammar.ts';
import { flagAt } from '../reading.ts';
import { afterQuotation } from './cue-after.ts';
import { answerFrom, type Rule } from './rule.ts';

/**
 * The verb before the speaker; the name ends where its apposition begins.
 *
 *     "We were never asked," said Ada Hale, a former nurse from Leeds.
 *                            **** ^^^^^^^^
 */
export const cueAfterInverted: Rule = {
  name: 'cue-after-inverted',
  read(place) {
    const first = afterQuotation(place);
    for (const report of place.reports) {
      if (report.verb < place.at || report.shape !== 'verb-subject') continue;
      let verb = first;
      while (verb < report.verb && (flagAt(place.paragraph, verb) & ADVERB) !== 0) verb++;
      if (verb !== report.verb) continue;
      return answerFrom(place, report, false);
    }
    return null;
  },
};
