import { ADVERB, GERUND, PAST, PREPOSITION, SUBORDINATOR } from '../grammar.ts';
import { flagAt, isCapital, kindAt } from '../reading.ts';
import { isRelay } from '../relays.ts';
import type { Report } from '../reports.ts';
import { outermost } from './cue-before.ts';
import { answerFrom, goesOn, type Place, type Rule } from './rule.ts';

/** The first piece after the quotation that is not a comma, a dash or a bracketed aside. */
export function afterQuotation(place: Place): number {
  let at = place.at + 1;
  while (kindAt(place.paragraph, at) === 'comma' || kindAt(place.paragraph, at) === 'dash') at++;
  return at;
}

/** "…, he claimed they had never met": the report after the quotation has a clause of its own to govern. */
export function takesItsOwnClause(place: Place, report: Report): boolean {
  const complement = place.complements[place.reports.indexOf(report)];
  if (complement === null || complement === undefined) return false;
  return complement.place === 'after' && complement.joined !== 'quoted' && complement.joined !== 'colon';
}

/**
 * The commonest way of all: the quotation, then who said it.
 *
 *     "We were never asked," Hale said.
 *                            ^^^^ ****
 *     "We were never asked," the mayor, a former nurse, said on Monday.
 *                            ^^^^^^^^^                  ****
 */
export const cueAfter: Rule = {
  name: 'cue-after',
  read(place) {
    if (!goesOn(place)) {
      // a full stop before the closing mark is a slip where the sentence goes on with nothing but "Hale said."
      if (kindAt(place.paragraph, place.at + 1) !== 'word') return null;
    }
    const { paragraph } = place;
    let first = afterQuotation(place);
    while ((flagAt(paragraph, first) & ADVERB) !== 0 && first < afterQuotation(place) + 2) first++;
    for (const report of place.reports) {
      if (report.verb < place.at || report.subject === null) continue;
      if (report.strength !== 'speech' || report.shape !== 'subject-verb') continue;
      if (report.subject.from > first) break;
      if (report.subject.from !== first) continue;
      if (
        place.at > place.sentence.from &&
        kindAt(paragraph, place.at - 1) !== 'quoted' &&
        takesItsOwnClause(place, report)
      )
        continue;
      if (
        (flagAt(paragraph, report.subject.from) & (SUBORDINATOR | GERUND | PAST | PREPOSITION)) !== 0 &&
        !isCapital(paragraph, report.subject.from)
      )
        continue;
      // "… that A was “B”, state media reported": they pass on what another report holds
      const covering = outermost(place);
      if (covering !== null && covering.relay === report) return answerFrom(place, covering.report, true, report);
      if (place.at > place.sentence.from && report.subject !== null && isRelay(paragraph, report.subject)) {
        const inner = place.reports.findLast(
          (one) => one.verb < place.at && one.subject !== null && one.shape !== 'relative',
        );
        if (inner !== undefined) return answerFrom(place, inner, true, report);
      }
      return answerFrom(place, report, false);
    }
    return null;
  },
};
