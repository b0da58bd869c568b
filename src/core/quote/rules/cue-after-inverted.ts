import { ADVERB, BASE } from '../grammar.ts';
import { flagAt, wordAt } from '../reading.ts';
import { afterQuotation } from './cue-after.ts';
import { answerFrom, goesOn, type Rule } from './rule.ts';

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
      // `any “top secret” email chains`, `where “common sense” made clear`, `“…,” given the plan`
      const isSure = report.strength === 'speech' && (flagAt(place.paragraph, verb) & BASE) === 0;
      if ((!isSure && !goesOn(place)) || wordAt(place.paragraph, verb) === 'given') continue;
      return answerFrom(place, report, false);
    }
    return null;
  },
};
