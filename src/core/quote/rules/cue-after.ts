import { ADVERB, SUBORDINATOR } from '../grammar.ts';
import type { Report } from '../reports.ts';
import { answerFrom, flagAt, goesOn, kindAt, type Place, type Rule, wordAt } from './rule.ts';

/** The first piece after the quotation that is not a comma, a dash or a bracketed aside. */
export function afterQuotation(place: Place): number {
  let at = place.at + 1;
  while (kindAt(place.paragraph, at) === 'comma' || kindAt(place.paragraph, at) === 'dash') at++;
  return at;
}

/** "Smith said that …" after the quotation begins a statement of its own; the quotation belongs to something else. */
export function takesItsOwnClause(place: Place, report: Report): boolean {
  const { paragraph } = place;
  const next = report.cue.to;
  if (wordAt(paragraph, next) === 'that' || wordAt(paragraph, next) === 'whether') return true;
  return false;
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
      if (takesItsOwnClause(place, report)) continue;
      if ((flagAt(paragraph, report.subject.from) & SUBORDINATOR) !== 0) continue;
      return answerFrom(place, report, false);
    }
    return null;
  },
};
