import type { ArticleId } from '../../core/article/types.ts';
import type { Keeping, ReadArticle } from '../../library/keeping.ts';

/** What became of one article. */
export type Kept = Exclude<Keeping, { readonly kind: 'elsewhere' }>;

/** How often an article may turn out to be a version of yet another one, while other tabs write. */
const TRIES = 3;

/**
 * Keeps what was read; where it turns out to be a version of an article that is known under another id, it is read again
 * under that id first. `keep` is the write.
 */
export async function keepUnderItsId(
  first: ReadArticle,
  readAgain: (id: ArticleId) => Promise<ReadArticle>,
  keep: (read: ReadArticle) => Promise<Keeping>,
): Promise<Kept> {
  let read = first;
  for (let tried = 0; tried < TRIES; tried++) {
    const kept = await keep(read);
    if (kept.kind !== 'elsewhere') return kept;
    read = { ...(await readAgain(kept.id)), given: first.given };
  }
  throw new Error('The library changes too fast in another tab. Try it again.');
}
