import { kindAt } from '../reading.ts';
import type { Rule } from './rule.ts';

/**
 * No cue in the sentence: the paragraph's last speaker goes on.
 *
 *     "We were never asked," Hale said. "Nobody wrote to us."
 *                            ^^^^        .................
 */
export const continuation: Rule = {
  name: 'continuation',
  read(place) {
    const { previous, previousWhole, paragraph } = place;
    const last = previousWhole?.paragraph === paragraph ? previousWhole : previous;
    if (last === null || last.paragraph !== paragraph) return null;
    // a fragment in a sentence of the reporter's own, with nobody speaking in it, may be anybody's
    if (place.at !== place.sentence.from && kindAt(paragraph, place.at - 1) === 'word') {
      if (place.size < 3) return null;
      return { ...last.answer, woven: true };
    }
    return { ...last.answer, woven: false };
  },
};
