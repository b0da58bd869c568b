import type { Article, ArticleId } from '../core/article/types.ts';
import { foldWords } from '../core/text/fold.ts';
import { hashText } from '../core/text/hash.ts';
import { sliceSpan } from '../core/text/span.ts';

/** What an article is to the library: not there yet, there with this very text, or there with another text. */
export type Recognition =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly id: ArticleId }
  | { readonly kind: 'version'; readonly id: ArticleId };

const TEXT_HASH = 32;
const PARAGRAPH_HASH = 12;
/** Paragraphs shorter than this say too little to know an article by ("Read more", "She did not answer."). */
const SHORTEST = 60;
/** So many of the longest paragraphs stand for the article. */
const MOST = 12;

export function hashOfText(text: string): string {
  return hashText(text, TEXT_HASH);
}

/** By which an article is known again: its whole text, its address, its longest paragraphs. */
export function signsOf({ text, blocks, source }: Pick<Article, 'text' | 'blocks' | 'source'>): string[] {
  const paragraphs = blocks
    .filter(({ kind, span }) => (kind === 'paragraph' || kind === 'turn') && span.end - span.start >= SHORTEST)
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
    .slice(0, MOST)
    .map(({ span }) => `paragraph:${hashText(foldWords(sliceSpan(text, span)).join(' '), PARAGRAPH_HASH)}`);
  const address = source.url === null ? [] : [`address:${addressKey(source.url)}`];
  return [...new Set([`text:${hashOfText(text)}`, ...address, ...paragraphs])];
}

/** One page under its many addresses: without what only says how the reader came to it. */
function addressKey(url: string): string {
  const [bare = ''] = url.split('#', 1);
  return bare
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/([?&])(?:utm_\w+|fbclid|gclid|ref|source|s|cmp)=[^&]*/gi, '$1')
    .replace(/[?&/]+$/, '')
    .toLowerCase();
}

/**
 * Looks an article up by its signs. The same text is the same article. The same address, or half of the paragraphs that
 * stand for it, is a version of it.
 */
export async function recognise(
  idsWith: (sign: string) => Promise<readonly ArticleId[]>,
  signs: readonly string[],
): Promise<Recognition> {
  const found = await Promise.all(signs.map(async (sign) => ({ sign, ids: await idsWith(sign) })));
  const paragraphs = new Map<ArticleId, number>();
  let byAddress: ArticleId | null = null;
  for (const { sign, ids } of found) {
    const [first] = ids;
    if (first === undefined) continue;
    if (sign.startsWith('text:')) return { kind: 'same', id: first };
    if (sign.startsWith('address:')) byAddress = first;
    else for (const id of ids) paragraphs.set(id, (paragraphs.get(id) ?? 0) + 1);
  }
  if (byAddress !== null) return { kind: 'version', id: byAddress };
  const own = signs.filter((sign) => sign.startsWith('paragraph:')).length;
  const [best] = [...paragraphs].sort(([, a], [, b]) => b - a);
  if (best !== undefined && best[1] >= 2 && best[1] * 2 >= own) return { kind: 'version', id: best[0] };
  return { kind: 'new' };
}
