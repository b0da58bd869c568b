import type { ArticleId, Source } from '../core/article/types.ts';
import type { AnnotatedArticle } from '../core/corpus/types.ts';
import type { Library } from './open.ts';
import type { GivenSource, KeptArticle, KeptVersion } from './schema.ts';

/** In the order in which they were added. */
export async function keptArticles(library: Library): Promise<KeptArticle[]> {
  const rows = await library.db.getAll('articles');
  return rows.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** Those of `ids` that are there. */
export async function keptArticlesOf(library: Library, ids: readonly ArticleId[]): Promise<KeptArticle[]> {
  const { store } = library.db.transaction('articles');
  return (await Promise.all(ids.map((id) => store.get(id)))).filter((row) => row !== undefined);
}

/** Every version of an article, the first first. */
export async function versionsOf(library: Library, id: ArticleId): Promise<KeptVersion[]> {
  const transaction = library.db.transaction(['articles', 'versions']);
  const older = await transaction.objectStore('versions').index('id').getAll(id);
  const newest = await transaction.objectStore('articles').get(id);
  return [...older, ...(newest ? [newest] : [])].sort((a, b) => a.version - b.version);
}

/** The article as the rest of the program takes it: what the reader gave stands in its source. */
export function annotatedArticle({
  content,
  given,
  reading,
}: Pick<KeptVersion, 'content' | 'given' | 'reading'>): AnnotatedArticle {
  return {
    ...content,
    source: withGiven(content.source, given),
    quotations: reading.quotations,
    mentions: reading.mentions,
  };
}

/** A field that the reader gave is no longer where the text prints another. */
export function withGiven(source: Source, given: GivenSource): Source {
  const printed = Object.entries(source.printed).filter(([field]) => !(field in given));
  return { ...source, ...given, printed: Object.fromEntries(printed) };
}
