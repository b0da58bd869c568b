import { ADVERB, AUXILIARY, DETERMINER, GERUND, MODAL, PAST, PREPOSITION, SUBJECT_PRONOUN, THIRD } from '../grammar.ts';
import { phraseAfter, phraseBefore } from '../noun-phrases.ts';
import { flagAt, isCapital, kindAt, wordAt } from '../reading.ts';
import { subjectBefore } from '../reports.ts';
import { afterQuotation } from './cue-after.ts';
import { goesOn, type Rule } from './rule.ts';

/**
 * The verb that reports is an open class once the place fits: a noun phrase and any verb right after a quotation that
 * ends with a comma.
 *
 *     "We were never asked," Hale shot back.
 *                            ^^^^ ****
 */
export const cueAfterOpen: Rule = {
  name: 'cue-after-open',
  read(place) {
    if (!goesOn(place)) return null;
    const { paragraph } = place;
    // `what Hale called “the loudest vote,” the mayor followed closely`: the marks have a verb of their own
    if (place.reports.some(({ cue, subject }) => subject !== null && cue.to === place.at)) return null;
    const first = afterQuotation(place);
    const limit = Math.min(place.sentence.to, first + 12);
    if (kindAt(paragraph, first) !== 'word') return null;
    // "…," remembered Ada Hale, a former nurse
    if (
      (flagAt(paragraph, first) & PAST) !== 0 &&
      !isCapital(paragraph, first) &&
      !/^(?:based|given|followed|compared)$/.test(wordAt(paragraph, first))
    ) {
      const speaker = phraseAfter(paragraph, first + 1, place.sentence.to);
      const after = speaker === null ? 'word' : kindAt(paragraph, speaker.to);
      if (
        speaker !== null &&
        speaker.from === first + 1 &&
        (isCapital(paragraph, speaker.from) ||
          (flagAt(paragraph, speaker.from) & (DETERMINER | SUBJECT_PRONOUN)) !== 0) &&
        /^(?:comma|stop|none|open)$/.test(after)
      ) {
        return {
          mention: { paragraph, stretch: speaker },
          cue: { paragraph, stretch: { from: first, to: first + 1 } },
          report: null,
          woven: false,
        };
      }
    }
    for (let at = first + 1; at < limit; at++) {
      const kind = kindAt(paragraph, at);
      if (kind === 'quoted' || kind === 'stop' || kind === 'semicolon') return null;
      const flag = flagAt(paragraph, at);
      if ((flag & MODAL) !== 0) return null;
      if (kind !== 'word' || isCapital(paragraph, at) || (flag & (PAST | THIRD)) === 0 || (flag & AUXILIARY) !== 0)
        continue;
      const next = kindAt(paragraph, at + 1);
      const nextFlag = flagAt(paragraph, at + 1);
      const closesHere =
        next === 'stop' ||
        next === 'comma' ||
        next === 'none' ||
        next === 'colon' ||
        next === 'quoted' ||
        (nextFlag & (PREPOSITION | ADVERB)) !== 0 ||
        wordAt(paragraph, at + 1) === 'it';
      if (!closesHere) return null;
      const found = subjectBefore(paragraph, at, first) ?? null;
      const subject = found?.subject ?? phraseBefore(paragraph, at - 1, first);
      let begin = first;
      while ((flagAt(paragraph, begin) & ADVERB) !== 0 || wordAt(paragraph, begin) === 'as') begin++;
      if (subject === null || subject.from !== begin) return null;
      if ((flagAt(paragraph, begin) & (GERUND | PAST)) !== 0 && !isCapital(paragraph, begin)) return null;
      return {
        mention: { paragraph, stretch: subject },
        cue: { paragraph, stretch: { from: at, to: at + 1 } },
        report: null,
        woven: false,
      };
    }
    return null;
  },
};
