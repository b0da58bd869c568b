import { isFiniteVerb } from '../noun-phrases.ts';
import { kindAt } from '../reading.ts';
import { subjectBefore } from '../reports.ts';
import type { Rule } from './rule.ts';

/**
 * The sentence before sets the words up, in the same paragraph, and the quotation stands as a sentence of its own.
 *
 *     Hale was not amused. "We were never asked."
 *     ^^^^
 */
export const sentenceBefore: Rule = {
  name: 'sentence-before',
  read(place) {
    const { paragraph, sentence, sentenceNumber } = place;
    if (sentenceNumber === 0 || place.at !== sentence.from) return null;
    const before = paragraph.sentences[sentenceNumber - 1];
    if (before === undefined) return null;
    for (let at = before.from; at < before.to; at++) if (kindAt(paragraph, at) === 'quoted') return null;
    const reports = place.reportsOf(paragraph, sentenceNumber - 1);
    const report = reports.find(
      (one) =>
        one.subject !== null && one.strength === 'speech' && one.shape !== 'relative' && one.shape !== 'according-to',
    );
    if (report?.subject)
      return {
        mention: { paragraph, stretch: report.subject },
        cue: { paragraph, stretch: report.cue },
        report,
        woven: false,
      };
    for (let at = before.from; at < Math.min(before.to, before.from + 40); at++) {
      if (!isFiniteVerb(paragraph, at)) continue;
      const found = subjectBefore(paragraph, at, before.from);
      if (found !== null && found.shape !== 'relative')
        return { mention: { paragraph, stretch: found.subject }, cue: null, report: null, woven: false };
    }
    return null;
  },
};
