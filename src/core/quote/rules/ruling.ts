import { phraseAfter, phraseBefore } from '../noun-phrases.ts';
import { kindAt, wordAt } from '../reading.ts';
import type { Place, Words } from './rule.ts';

const ABOUT = /^(?:quote|quotation|phrase|line|slogan|expression|wording|words|term|saying|motto|remark)$/;

export interface Ruling {
  readonly owner: Words;
  /** The whole sentence that says so. */
  readonly sentence: Words;
}

/**
 * A later sentence that says whose words they were after all.
 *
 *     Reed spoke of a "long thaw". The phrase is Hale's favourite shorthand for the talks.
 *                                   ****** ~~ ^^^^
 */
export function rulingOn(place: Place): Ruling | null {
  const { paragraph, reading, sentenceNumber } = place;
  // only of the last quotation before it: "the quote" points at one
  for (let at = place.at + 1; at < place.sentence.to; at++) if (kindAt(paragraph, at) === 'quoted') return null;
  const here = paragraph.sentences[sentenceNumber + 1];
  const where = here === undefined ? reading.paragraphs[paragraph.number + 1] : paragraph;
  const next = here ?? where?.sentences[0];
  if (where === undefined || next === undefined) return null;
  let at = next.from;
  if (!/^(?:the|that|this)$/.test(wordAt(where, at)) || !ABOUT.test(wordAt(where, at + 1))) return null;
  at += 2;
  if (!/^(?:is|was|were|are)$/.test(wordAt(where, at))) return null;
  at++;
  const sentence = { paragraph: where, stretch: next };
  for (let end = at; end < Math.min(next.to, at + 10); end++) {
    if (wordAt(where, end) === "'s" && kindAt(where, end) === 'clitic') {
      const owner = phraseBefore(where, end - 1, at);
      return owner === null ? null : { owner: { paragraph: where, stretch: owner }, sentence };
    }
    if (/^(?:by|from)$/.test(wordAt(where, end))) {
      const owner = phraseAfter(where, end + 1, next.to);
      return owner === null ? null : { owner: { paragraph: where, stretch: owner }, sentence };
    }
  }
  return null;
}
