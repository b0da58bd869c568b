import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  flagsOf,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SPEECH,
  THIRD,
} from '../grammar.ts';
import { isFiniteVerb, phraseBefore } from '../noun-phrases.ts';
import { flagAt, kindAt, wordAt } from '../reading.ts';
import { isSpeechNoun } from '../reports.ts';
import type { Place, Rule, Words } from './rule.ts';

/** The possessor right before `index`: "her", or "Hale's" with the noun phrase it ends. */
function possessorBefore(place: Place, index: number): Words | null {
  const { paragraph } = place;
  let at = index;
  // over what stands between the possessor and its noun: "her now famous remark"
  for (let steps = 0; steps < 3 && at > place.sentence.from; steps++) {
    const flag = flagAt(paragraph, at);
    if ((flag & POSSESSIVE_PRONOUN) !== 0 || wordAt(paragraph, at) === "'s" || wordAt(paragraph, at) === "'") break;
    if (kindAt(paragraph, at) !== 'word' || (flag & (DETERMINER | PREPOSITION | COORDINATOR)) !== 0) return null;
    at--;
  }
  const word = wordAt(paragraph, at);
  if ((flagAt(paragraph, at) & POSSESSIVE_PRONOUN) !== 0 && word !== 'its' && word !== 'whose')
    return { paragraph, stretch: { from: at, to: at + 1 } };
  if (word === "'s" || (word === "'" && kindAt(paragraph, at - 1) === 'word')) {
    const owner = phraseBefore(paragraph, at - 1, place.sentence.from);
    return owner === null ? null : { paragraph, stretch: owner };
  }
  return null;
}

/** How far before the marks the clause may begin that the noun holds, in pieces. */
const REACH = 14;

/** The noun of speaking with whose "that" the clause round the marks begins: "her claim that the bridge is “unsafe”"; -1 if none. */
function nounOfClause({ paragraph, sentence, at: marks }: Place): number {
  for (let at = marks - 1; at > sentence.from + 1 && at > marks - REACH; at--) {
    if (kindAt(paragraph, at) !== 'word' && kindAt(paragraph, at) !== 'clitic' && kindAt(paragraph, at) !== 'number')
      return -1;
    if ((flagAt(paragraph, at) & SPEECH) !== 0 && isFiniteVerb(paragraph, at)) return -1;
    if (wordAt(paragraph, at) === 'that' && isSpeechNoun(wordAt(paragraph, at - 1))) return at - 1;
  }
  return -1;
}

/** `said his comment “has no place in the town”`: what is said of the comment, and not the comment. */
function isSubjectOf({ paragraph, part, reading, at }: Place, { stretch }: Words): boolean {
  const before = stretch.from - (wordAt(paragraph, stretch.from - 1) === 'that' ? 2 : 1);
  if (!isSpeechNoun(wordAt(paragraph, at - 1)) || (flagAt(paragraph, before) & SPEECH) === 0) return false;
  const first = /^[a-z]+/.exec(reading.text.slice(part.content.start, part.content.start + 12))?.[0] ?? '';
  return (flagsOf(first) & (AUXILIARY | THIRD)) !== 0;
}

/**
 * A noun of speaking, and whose it is.
 *
 *     her remark that "nobody was asked"        Hale's "nobody was asked" comment        in Hale's words, "a mess"
 *     ^^^ ******                                ^^^^                      *******           ^^^^   *****
 */
export const nounCue: Rule = {
  name: 'noun-cue',
  read(place) {
    const { paragraph } = place;
    let before = place.at - 1;
    if (
      /^(?:comma|colon|dash)$/.test(kindAt(paragraph, before)) ||
      /^(?:that|of|as|about|like)$/.test(wordAt(paragraph, before))
    )
      before--;
    if (isSpeechNoun(wordAt(paragraph, before))) {
      const owner = possessorBefore(place, before - 1);
      if (owner !== null && !isSubjectOf(place, owner))
        return {
          mention: owner,
          cue: { paragraph, stretch: { from: before, to: before + 1 } },
          report: null,
          woven: true,
        };
    }
    const noun = nounOfClause(place);
    const owner = noun === -1 ? null : possessorBefore(place, noun - 1);
    if (owner !== null)
      return { mention: owner, cue: { paragraph, stretch: { from: noun, to: noun + 1 } }, report: null, woven: true };
    if (isSpeechNoun(wordAt(paragraph, place.at + 1))) {
      const owner = possessorBefore(place, place.at - 1);
      if (owner !== null)
        return {
          mention: owner,
          cue: { paragraph, stretch: { from: place.at + 1, to: place.at + 2 } },
          report: null,
          woven: true,
        };
    }
    return null;
  },
};
