import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { piecesOf } from '../../core/text/pieces.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { covers, overlaps, type Span } from '../../core/text/span.ts';
import { ownBlocks } from './surroundings.ts';

const MARK = /[\p{Pi}\p{Pf}"'`„‚]/u;

export interface SentenceAround {
  /** The paragraph, or whichever of the article's own blocks it is. */
  readonly block: Span;
  readonly sentence: Span;
}

/** The paragraph and the sentence in which `place` stands; null where it stands in none of the article's own blocks. */
export function sentenceAround(
  article: Pick<AnnotatedArticle, 'text' | 'blocks' | 'quotations'>,
  place: Span,
): SentenceAround | null {
  const block = ownBlocks(article).find(({ span }) => overlaps(span, place))?.span;
  if (block === undefined) return null;
  const quoted = quotedIn(article, block);
  const pieces = piecesOf(
    article.text,
    block,
    quoted,
    quoted.map((_, index) => index),
  );
  const sentences = sentencesOf(
    pieces,
    (piece) => article.text.slice(piece.start, piece.end),
    () => false,
  );
  for (const { from, to } of sentences) {
    const sentence = { start: pieces[from]?.start ?? block.start, end: pieces[to - 1]?.end ?? block.end };
    if (overlaps(sentence, place)) return { block, sentence };
  }
  return { block, sentence: block };
}

/** From the first sentence that one of `places` stands in to the last; null where they stand in none of the own blocks. */
export function sentencesAround(
  article: Pick<AnnotatedArticle, 'text' | 'blocks' | 'quotations'>,
  places: readonly Span[],
): Span | null {
  const found = places.flatMap((place) => sentenceAround(article, place)?.sentence ?? []);
  if (found.length === 0) return null;
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

/** What stands between marks in `block`, the marks included, in order and apart: no sentence ends within it. */
function quotedIn({ text, quotations }: Pick<AnnotatedArticle, 'text' | 'quotations'>, block: Span): readonly Span[] {
  const spans = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ content }) => content)
    .map(({ start, end }) => ({
      start: MARK.test(text.charAt(start - 1)) ? start - 1 : start,
      end: MARK.test(text.charAt(end)) ? end + 1 : end,
    }))
    .filter((span) => covers(block, span))
    .sort((a, b) => a.start - b.start);
  return spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1] as Span).end);
}
