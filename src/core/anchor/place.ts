import search from 'approx-string-match';
import { fold, foldWords } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { PublishedQuotation, ReadArticle } from './aliases.ts';
import {
  best,
  candidate,
  FARTHEST_APART,
  FEWEST_SIMILAR_WORDS,
  gaps,
  holderOf,
  type Place,
  SAME_SURROUNDINGS,
  spanOf,
  wordsIn,
} from './exact-place.ts';
import { findRuns, placedWords, type Word, wordSimilarity } from './words.ts';

/** Of the characters, how many may differ for a stretch to be looked at at all. Only the words decide. */
const CHARACTER_ERRORS = 0.3;
/** At this share of words in common, similar words are taken wherever they stand. */
export const SIMILAR_ANYWHERE = 0.9;
/** At this share they are taken where what stands around them is still the same. */
export const SIMILAR_IN_PLACE = 0.75;

/** Words that differ a little, in a quotation or in a stretch of the text; never for a short quotation. */
export function placeSimilarly(wanted: PublishedQuotation, article: ReadArticle): Place | null {
  const sought = wanted.exact.flatMap(foldWords);
  if (sought.length < FEWEST_SIMILAR_WORDS) return null;
  const words = placedWords(article.text);
  const candidates = article.quotations.map((quotation) => {
    const similarity = wordSimilarity(sought, wordsIn(words, quotation.content));
    return candidate(wanted, words, quotation.content, similarity, quotation.id);
  });
  for (const spans of similarStretches(wanted, words, article.text)) {
    const similarity = wordSimilarity(sought, wordsIn(words, spans));
    candidates.push(candidate(wanted, words, spans, similarity, holderOf(spans, article)));
  }
  return best(
    candidates.filter(
      ({ similarity, surroundings }) =>
        similarity >= SIMILAR_ANYWHERE || (similarity >= SIMILAR_IN_PLACE && surroundings >= SAME_SURROUNDINGS),
    ),
  );
}

/** For each part the stretches that differ least; a short part has to be there to the letter. */
function similarStretches(wanted: PublishedQuotation, words: readonly Word[], text: string): [Span, ...Span[]][] {
  const folded = fold(text);
  const perPart = wanted.exact.map((part) => {
    const own = foldWords(part);
    if (own.length < FEWEST_SIMILAR_WORDS) return findRuns(words, own).map((at) => spanOf(words, at, own.length));
    const pattern = fold(part);
    const matches = search(folded, pattern, Math.floor(pattern.length * CHARACTER_ERRORS));
    return matches.flatMap((match) => wholeWords(match, words) ?? []);
  });
  const [first, ...rest] = perPart;
  return (first ?? []).flatMap((start) => {
    const spans: [Span, ...Span[]] = [start];
    for (const stretches of rest) {
      const last = spans.at(-1) as Span;
      const next = stretches.find((stretch) => stretch.start >= last.end);
      if (next === undefined) return [];
      spans.push(next);
    }
    return gaps(spans) <= FARTHEST_APART ? [spans] : [];
  });
}

/** A match may begin or end inside a word: the word belongs to it where more than half of it does. */
function wholeWords(match: Span, words: readonly Word[]): Span | null {
  const inside = words.filter(
    (word) => 2 * (Math.min(word.end, match.end) - Math.max(word.start, match.start)) > word.end - word.start,
  );
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
