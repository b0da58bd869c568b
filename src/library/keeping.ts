import type { Article, ArticleId } from '../core/article/types.ts';
import { withFormer } from './former.ts';
import type { Library } from './open.ts';
import { hashOfText, type Recognition, recognise, signsOf } from './recognise.ts';
import type { GivenSource, KeptVersion, Reading } from './schema.ts';
import { type StoreOf, write } from './transaction.ts';

/** An article that was read and could be kept. */
export interface ReadArticle {
  readonly content: Article;
  readonly given: GivenSource;
  readonly fileName: string | null;
  readonly reading: Reading;
}

/**
 * What became of an article that was to be kept. `elsewhere`: it is a version of article `id`, and has to be read again
 * under that id, on which the ids of its quotations hang; nothing was kept.
 */
export type Keeping =
  | { readonly kind: 'new' | 'version' | 'same'; readonly id: ArticleId; readonly version: number }
  | { readonly kind: 'elsewhere'; readonly id: ArticleId };

/** What `content` is to the library. Asked again when it is kept: between the two another tab may have written. */
export async function recogniseArticle(library: Library, content: Article): Promise<Recognition> {
  const index = library.db.transaction('articles').store.index('signs');
  return recognise((sign) => index.getAllKeys(sign), signsOf(content));
}

/** Keeps an article, or a new version of one that is known, or nothing where this very text is there. */
export function keepArticle(library: Library, read: ReadArticle, now: Date): Promise<Keeping> {
  return write(library, ['articles', 'versions'], (transaction, touched) =>
    keepIn(transaction.objectStore('articles'), transaction.objectStore('versions'), touched, read, now),
  );
}

/** The same, inside a transaction that does more. */
export async function keepIn(
  articles: Pick<StoreOf<'articles'>, 'get' | 'put' | 'index'>,
  versions: Pick<StoreOf<'versions'>, 'put'>,
  touched: Set<ArticleId>,
  { content, given, fileName, reading }: ReadArticle,
  now: Date,
): Promise<Keeping> {
  const signs = signsOf(content);
  const known = await recognise((sign) => articles.index('signs').getAllKeys(sign), signs);
  const before = known.kind === 'new' ? undefined : await articles.get(known.id);
  if (known.kind === 'same') return { ...known, version: before?.version ?? 1 };
  const id = before?.id ?? content.id;
  if (id !== content.id) return { kind: 'elsewhere', id };
  const version: KeptVersion = {
    id,
    version: (before?.version ?? 0) + 1,
    kept: now.toISOString(),
    fileName,
    textHash: hashOfText(content.text),
    content,
    given: { ...before?.given, ...given },
    reading,
  };
  if (before !== undefined) {
    const { added: _added, signs: _signs, ...older } = before;
    await versions.put(older);
  }
  await articles.put({
    ...version,
    added: before?.added ?? version.kept,
    signs: [...new Set([...(before?.signs ?? []), ...signs])],
  });
  touched.add(id);
  return { kind: before === undefined ? 'new' : 'version', id, version: version.version };
}

/** Says of an article what its text does not say, or says wrongly. */
export function giveSource(library: Library, id: ArticleId, given: GivenSource): Promise<void> {
  return write(library, ['articles'], async (transaction, touched) => {
    touched.add(id);
    const row = await transaction.store.get(id);
    if (row !== undefined) await transaction.store.put({ ...row, given });
  });
}

/**
 * Puts the reading of a newer edition in place of an older one, where the article is still the same version. What had an
 * address by the older one keeps it.
 */
export function renewReading(library: Library, of: KeptVersion, reading: Reading): Promise<boolean> {
  return write(library, ['articles'], async (transaction, touched) => {
    touched.add(of.id);
    const row = await transaction.store.get(of.id);
    if (row === undefined || row.version !== of.version) return false;
    await transaction.store.put({ ...row, reading: withFormer(reading, row.reading) });
    return true;
  });
}
