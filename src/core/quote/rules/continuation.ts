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
    return { ...last.answer, woven: false };
  },
};
