import type { Article, ArticleId, Source } from '../core/article/types.ts';
import type { AnnotatedArticle } from '../core/corpus/types.ts';
import type { Library } from './open.ts';
import { hashOfText, type Recognition, recognise, signsOf } from './recognise.ts';
import {
  type AddedRow,
  type GivenSource,
  type KeptArticle,
  type KeptVersion,
  OF_ARTICLE,
  type Reading,
} from './schema.ts';
import { type Writing, write } from './transaction.ts';

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

/** All that one article brought with it, so that it can be put back as it was. */
export interface Removed {
  readonly article: KeptArticle;
  readonly versions: readonly KeptVersion[];
  readonly added: Readonly<Record<(typeof OF_ARTICLE)[number], readonly AddedRow[]>>;
}

/** In the order in which they were added. */
export async function keptArticles(library: Library): Promise<KeptArticle[]> {
  const rows = await library.db.getAll('articles');
  return rows.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** Every version of an article, the first first. */
export async function versionsOf(library: Library, id: ArticleId): Promise<KeptVersion[]> {
  const transaction = library.db.transaction(['articles', 'versions']);
  const older = await transaction.objectStore('versions').index('id').getAll(id);
  const newest = await transaction.objectStore('articles').get(id);
  return [...older, ...(newest ? [newest] : [])].sort((a, b) => a.version - b.version);
}

/** The article as the rest of the program takes it: what the reader gave stands in its source. */
export function annotatedArticle({ content, given, reading }: KeptVersion): AnnotatedArticle {
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

/** What `content` is to the library. Asked again when it is kept: between the two another tab may have written. */
export async function recogniseArticle(library: Library, content: Article): Promise<Recognition> {
  return recognise(library.db.transaction(['articles']), signsOf(content));
}

/** Keeps an article, or a new version of one that is known, or nothing where this very text is there. */
export function keepArticle(library: Library, read: ReadArticle, now: Date): Promise<Keeping> {
  return write(library, ['articles', 'versions'], (transaction) => keepIn(transaction, read, now));
}

/** The same, inside a transaction that does more. */
export async function keepIn(
  transaction: Pick<Writing<['articles', 'versions']>, 'objectStore'>,
  { content, given, fileName, reading }: ReadArticle,
  now: Date,
): Promise<Keeping> {
  const articles = transaction.objectStore('articles');
  const signs = signsOf(content);
  const known = await recognise(transaction, signs);
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
    await transaction.objectStore('versions').put(older);
  }
  await articles.put({
    ...version,
    added: before?.added ?? version.kept,
    signs: [...new Set([...(before?.signs ?? []), ...signs])],
  });
  return { kind: before === undefined ? 'new' : 'version', id, version: version.version };
}

/** Says of an article what its text does not say, or says wrongly. */
export function giveSource(library: Library, id: ArticleId, given: GivenSource): Promise<void> {
  return write(library, ['articles'], async (transaction) => {
    const row = await transaction.store.get(id);
    if (row !== undefined) await transaction.store.put({ ...row, given });
  });
}

/** Puts the reading of a newer edition in place of an older one, where the article is still the same version. */
export function renewReading(library: Library, of: KeptVersion, reading: Reading): Promise<boolean> {
  return write(library, ['articles'], async (transaction) => {
    const row = await transaction.store.get(of.id);
    if (row === undefined || row.version !== of.version) return false;
    await transaction.store.put({ ...row, reading });
    return true;
  });
}

/** Removes an article with its versions and all that was added to it; returns it, or null where it was not there. */
export function removeArticle(library: Library, id: ArticleId): Promise<Removed | null> {
  return write(library, ['articles', 'versions', ...OF_ARTICLE], async (transaction) => {
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
  return write(library, ['articles', 'versions', ...OF_ARTICLE], async (transaction) => {
    const articles = transaction.objectStore('articles');
    if ((await articles.getKey(article.id)) !== undefined) return;
    await articles.put(article);
    await Promise.all(versions.map((row) => transaction.objectStore('versions').put(row)));
    for (const name of OF_ARTICLE) {
      await Promise.all(added[name].map((row) => transaction.objectStore(name).put(row)));
    }
  });
}
