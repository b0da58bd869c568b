import { mainSubject } from '../reports.ts';
import { kindAt, type Rule } from './rule.ts';

/**
 * No verb of the list at all: the subject of the clause that holds the fragment, whatever its verb is.
 *
 *     Hale decried the "shameful" plan to close the bridge.
 *     ^^^^
 */
export const clauseSubject: Rule = {
  name: 'clause-subject',
  read(place) {
    const { paragraph } = place;
    if (kindAt(paragraph, place.at - 1) !== 'word' || place.size < 2) return null;
    const found = mainSubject(paragraph, place.at - 1, Math.max(place.sentence.from, place.at - 80));
    if (found === null) return null;
    return { mention: { paragraph, stretch: found.subject }, cue: null, report: null, woven: true };
  },
};
