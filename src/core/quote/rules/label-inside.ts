import type { Rule } from './rule.ts';

const LABEL = /^(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,4}|[A-Z][a-z'’-]+ (?:[A-Z]\. )?[A-Z][a-z'’-]+)(?=: )/;

/**
 * A transcript put in marks: each speech begins with its speaker.
 *
 *     "HALE: We were never asked."
 *      ^^^^
 */
export const labelInside: Rule = {
  name: 'label-inside',
  read(place) {
    const { reading, paragraph, part } = place;
    const { start } = part.content;
    const found = LABEL.exec(reading.text.slice(start, Math.min(part.content.end, start + 60)));
    if (found === null || place.at !== 0) return null;
    const label = { start, end: start + found[0].length };
    return {
      mention: { paragraph, stretch: { from: place.at, to: place.at + 1 } },
      label,
      cue: null,
      report: null,
      woven: false,
    };
  },
};
