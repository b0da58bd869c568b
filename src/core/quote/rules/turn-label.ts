import { kindAt } from '../reading.ts';
import type { Rule } from './rule.ts';

/**
 * A transcript's turn: the label before the first colon is the speaker.
 *
 *     MS. HALE: We were never asked.
 *     ^^^^^^^^
 */
export const turnLabel: Rule = {
  name: 'turn-label',
  read(place) {
    const { paragraph } = place;
    if (paragraph.block.kind !== 'turn') return null;
    const limit = Math.min(paragraph.pieces.length, 14);
    for (let at = 0; at < limit && at < place.at; at++) {
      if (kindAt(paragraph, at) !== 'colon') continue;
      return {
        mention: { paragraph, stretch: { from: 0, to: at } },
        cue: { paragraph, stretch: { from: at, to: at + 1 } },
        report: null,
        woven: false,
      };
    }
    return null;
  },
};
