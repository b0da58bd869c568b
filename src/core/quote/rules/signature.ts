import { isCapital, kindAt, type Paragraph, wordAt } from '../reading.ts';
import type { Rule } from './rule.ts';

/** The name that stands alone after a dash from `at` to the end of the sentence or line. */
function nameAfterDash(paragraph: Paragraph, at: number): { from: number; to: number } | null {
  if (kindAt(paragraph, at) !== 'dash') return null;
  const from = at + 1;
  if (!isCapital(paragraph, from)) return null;
  let to = from;
  while (
    to < paragraph.pieces.length &&
    to < from + 5 &&
    (isCapital(paragraph, to) || /^(?:of|de|van|von|the|al|bin)$/.test(wordAt(paragraph, to)))
  )
    to++;
  const next = kindAt(paragraph, to);
  return next === 'none' || next === 'stop' || next === 'comma' || next === 'open' ? { from, to } : null;
}

/**
 * The name under the words, after a dash, as under an epigraph.
 *
 *     "We were never asked."
 *     — Ada Hale
 *       ^^^^^^^^
 */
export const signature: Rule = {
  name: 'signature',
  read(place) {
    const { reading, paragraph } = place;
    let after = place.at + 1;
    while (kindAt(paragraph, after) === 'stop' || kindAt(paragraph, after) === 'close') after++;
    const here = nameAfterDash(paragraph, after);
    if (here !== null)
      return {
        mention: { paragraph, stretch: here },
        cue: { paragraph, stretch: { from: after, to: after + 1 } },
        report: null,
        woven: false,
      };
    if (after < paragraph.pieces.length || !place.alone) return null;
    const next = reading.paragraphs[paragraph.number + 1];
    if (next === undefined || next.pieces.length > 12) return null;
    const below = nameAfterDash(next, 0);
    return below === null
      ? null
      : {
          mention: { paragraph: next, stretch: below },
          cue: { paragraph: next, stretch: { from: 0, to: 1 } },
          report: null,
          woven: false,
        };
  },
};
