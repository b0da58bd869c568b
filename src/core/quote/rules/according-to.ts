import { afterQuotation } from './cue-after.ts';
import { answerFrom, type Rule } from './rule.ts';

/**
 * The words are those of the one after "according to".
 *
 *     According to the council, the bridge is "beyond repair".
 *     ************ ^^^^^^^^^^^
 */
export const accordingTo: Rule = {
  name: 'according-to',
  read(place) {
    const first = afterQuotation(place);
    const report = place.reports.find(
      (one) => one.shape === 'according-to' && (one.verb === first || one.verb < place.at),
    );
    return report === undefined ? null : answerFrom(place, report, report.verb < place.at);
  },
};
