import type { QuotationId } from '../../core/quote/types.ts';
import type { Span } from '../../core/text/span.ts';

/** What the fragment of an article's address leads to: a quotation, or words that are none. */
export type ArticlePlace =
  | { readonly kind: 'quotation'; readonly id: QuotationId }
  | { readonly kind: 'words'; readonly span: Span };

/** The fragment that leads to any words of an article: "at-120-128". */
export function pointTo(span: Span): string {
  return `at-${span.start}-${span.end}`;
}

/** Reads a fragment with its "#"; null where there is none. Words are only looked for inside a text of `length`. */
export function readPlace(hash: string, length: number): ArticlePlace | null {
  const fragment = hash.replace(/^#/, '');
  if (fragment === '') return null;
  const words = fragment.match(/^at-(\d{1,9})-(\d{1,9})$/);
  if (words === null) return { kind: 'quotation', id: fragment };
  const span = { start: Number(words[1]), end: Math.min(Number(words[2]), length) };
  return span.start < span.end ? { kind: 'words', span } : null;
}
