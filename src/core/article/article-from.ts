import { classify } from './classify.ts';
import { Facts } from './facts.ts';
import { type OutletList, outletList } from './outlets.ts';
import type { Piece } from './part.ts';
import type { ReadOptions } from './read-article.ts';
import type { Article } from './types.ts';

/** Cuts a text into pieces, and notes what its format says of the source. */
export type PieceReader = (text: string, facts: Facts, outlets: OutletList) => Piece[];

/** The article in `text`, as the reader of its format cuts it. Total on any string. */
export function articleFrom(text: string, options: ReadOptions, readPieces: PieceReader): Article {
  const outlets = outletList(options.outlets);
  const facts = new Facts();
  const blocks = classify(text, readPieces(text, facts, outlets), facts, outlets);
  return { id: options.id, origin: options.origin, lang: 'en', source: facts.source(), text, blocks };
}
