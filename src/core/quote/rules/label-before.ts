import { isCapital, kindAt, wordAt } from '../reading.ts';
import { isAnnouncement, type Rule } from './rule.ts';

/**
 * A bare name and a colon, at the head of the sentence or after a dash.
 *
 *     Hale: "We were never asked."
 *     ^^^^
 *     The bill was late - Ada Hale: "We were never asked."
 *                         ^^^^^^^^
 */
export const labelBefore: Rule = {
  name: 'label-before',
  read(place) {
    const { paragraph, sentence } = place;
    const colon = place.at - 1;
    if (kindAt(paragraph, colon) !== 'colon') return null;
    let from = colon;
    while (
      from > sentence.from &&
      (isCapital(paragraph, from - 1) ||
        (/^(?:of|de|van|von|al|bin|and|the)$/.test(wordAt(paragraph, from - 1)) && isCapital(paragraph, from - 2)))
    )
      from--;
    if (from === colon || colon - from > 5 || isAnnouncement(paragraph, { from, to: colon })) return null;
    if (/^(?:more|from)$/.test(wordAt(paragraph, from)) && from + 1 < colon) from++;
    if (wordAt(paragraph, from - 1) === 'from')
      return {
        mention: { paragraph, stretch: { from, to: colon } },
        cue: { paragraph, stretch: { from: colon, to: colon + 1 } },
        report: null,
        woven: false,
      };
    if (from > sentence.from && kindAt(paragraph, from - 1) !== 'dash' && kindAt(paragraph, from - 1) !== 'close')
      return null;
    return {
      mention: { paragraph, stretch: { from, to: colon } },
      cue: { paragraph, stretch: { from: colon, to: colon + 1 } },
      report: null,
      woven: false,
    };
  },
};
