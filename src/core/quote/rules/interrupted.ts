import { kindAt } from '../reading.ts';
import type { Rule } from './rule.ts';

const AFTER: ReadonlySet<string> = new Set(['cue-after', 'cue-after-inverted', 'cue-after-open', 'interrupted']);

/**
 * The words go on after the cue, in the same sentence.
 *
 *     "We were never asked," Hale said on Monday, "and nobody wrote."
 *                            ^^^^ ****             ................
 */
export const interrupted: Rule = {
  name: 'interrupted',
  read(place) {
    const { previous, paragraph } = place;
    if (previous === null || previous.paragraph !== paragraph || previous.sentenceNumber !== place.sentenceNumber)
      return null;
    if (!AFTER.has(previous.rule) || previous.answer.woven) return null;
    const before = kindAt(paragraph, place.at - 1);
    if (before !== 'comma' && before !== 'dash') return null;
    const other = place.reports.some(
      ({ verb, subject, cue }) =>
        subject !== null && verb > previous.at && verb < place.at && cue.from !== previous.answer.cue?.stretch.from,
    );
    return other ? null : { ...previous.answer, woven: false };
  },
};
