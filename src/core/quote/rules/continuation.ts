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
    const { previous } = place;
    if (previous === null || previous.paragraph !== place.paragraph) return null;
    return { ...previous.answer, woven: false };
  },
};
