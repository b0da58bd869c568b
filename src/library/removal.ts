import type { ArticleId } from '../core/article/types.ts';
import type { Library } from './open.ts';
import { type AddedRow, type KeptArticle, type KeptVersion, OF_ARTICLE } from './schema.ts';
import { write } from './transaction.ts';

/** All that one article brought with it, so that it can be put back as it was. */
export interface Removed {
  readonly article: KeptArticle;
  readonly versions: readonly KeptVersion[];
  readonly added: Readonly<Record<(typeof OF_ARTICLE)[number], readonly AddedRow[]>>;
}

/** Removes an article with its versions and all that was added to it; returns it, or null where it was not there. */
export function removeArticle(library: Library, id: ArticleId): Promise<Removed | null> {
  return write(library, ['articles', 'versions', ...OF_ARTICLE], async (transaction, touched) => {
    touched.add(id);
    const article = await transaction.objectStore('articles').get(id);
    if (article === undefined) return null;
    const versions = await transaction.objectStore('versions').index('id').getAll(id);
    const added: Record<string, readonly AddedRow[]> = {};
    for (const name of OF_ARTICLE) {
      const store = transaction.objectStore(name);
      const rows = await store.index('article').getAll(id);
      added[name] = rows;
      await Promise.all(rows.map((row) => store.delete(row.id)));
    }
    await Promise.all(versions.map((row) => transaction.objectStore('versions').delete([id, row.version])));
    await transaction.objectStore('articles').delete(id);
    return { article, versions, added: added as Removed['added'] };
  });
}

/** Undoes a removal. What has come in its place since then stays. */
export function putBack(library: Library, { article, versions, added }: Removed): Promise<void> {
  return write(library, ['articles', 'versions', ...OF_ARTICLE], async (transaction, touched) => {
    touched.add(article.id);
    const articles = transaction.objectStore('articles');
    if ((await articles.getKey(article.id)) !== undefined) return;
    await articles.put(article);
    await Promise.all(versions.map((row) => transaction.objectStore('versions').put(row)));
    for (const name of OF_ARTICLE) {
      await Promise.all(added[name].map((row) => transaction.objectStore(name).put(row)));
    }
  });
}
