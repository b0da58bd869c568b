import type { Article, Block, BlockKind } from '../../core/article/types.ts';
import { overlaps, type Span } from '../../core/text/span.ts';

const OWN: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'paragraph', 'turn']);

/** The blocks that hold the article's own words: what is read, and what can be quoted from. */
export function ownBlocks(article: Pick<Article, 'blocks'>): readonly Block[] {
  return article.blocks.filter((block) => OWN.has(block.kind));
}

/** Which of the article's own blocks are shown around a place: `first` to `last`, both shown. */
export interface Surroundings {
  readonly first: number;
  readonly last: number;
}

/** How far an antecedent may stand from the quotation and still be shown with it. */
const NEAR = 2;

/**
 * The blocks that `place` lies in, one more to each side, and those of `evidence` that stand near. Evidence further off is
 * told in words: a page that shows nine paragraphs to prove a name shows nothing.
 */
export function surroundingsOf(blocks: readonly Block[], place: Span, evidence: readonly Span[]): Surroundings {
  const inside = indexesAt(blocks, place);
  const first = inside.at(0) ?? 0;
  const last = inside.at(-1) ?? first;
  const near = evidence
    .flatMap((span) => indexesAt(blocks, span))
    .filter((at) => at >= first - NEAR && at <= last + NEAR);
  return widen({ first: Math.min(first, ...near), last: Math.max(last, ...near) }, blocks, inside.length > 0 ? 1 : 0);
}

/** The same surroundings with `step` more blocks on each side, as far as the article goes. */
export function widen(
  around: Surroundings,
  blocks: readonly Block[],
  before: number,
  after: number = before,
): Surroundings {
  return { first: Math.max(0, around.first - before), last: Math.min(blocks.length - 1, around.last + after) };
}

/** How much of the article is shown around a quotation, from the least to all of it. */
export const EXTENTS = ['sentence', 'paragraph', 'neighbours', 'article'] as const;
export type Extent = (typeof EXTENTS)[number];

/** The blocks that `extent` shows around `place`; of a sentence, the block that it stands in. */
export function extended(
  extent: Extent,
  blocks: readonly Block[],
  place: Span,
  evidence: readonly Span[],
): Surroundings {
  if (extent === 'neighbours') return surroundingsOf(blocks, place, evidence);
  if (extent === 'article') return { first: 0, last: Math.max(0, blocks.length - 1) };
  const inside = indexesAt(blocks, place);
  const first = inside.at(0) ?? 0;
  return { first, last: inside.at(-1) ?? first };
}

/** The indexes of the blocks that share a character with `span`, in order. */
export function indexesAt(blocks: readonly Block[], span: Span): readonly number[] {
  return blocks.flatMap((block, index) => (overlaps(block.span, span) ? [index] : []));
}
