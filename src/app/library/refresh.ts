import type { ArticleId } from '../../core/article/types.ts';
import type { Corpus } from '../../core/corpus/types.ts';
import { keptArticles, keptArticlesOf } from '../../library/articles.ts';
import type { Library } from '../../library/open.ts';
import type { KeptArticle } from '../../library/schema.ts';
import { collect, withUtterances } from '../collection.ts';
import { bundledQuery, collectionQuery, searcherQuery } from '../queries.ts';
import { queryClient } from '../query-client.ts';
import { libraryQuery, ownArticlesQuery } from './library.ts';
import { ownArticle, withOwnArticles } from './own-articles.ts';

/** Queries below this key are read again after every write, here or in another tab. */
const LIBRARY_KEY = 'library';
/** What the search gave before may be wrong after a change. */
const OF_SEARCH = ['answer', 'suggestions', 'old link', 'carried words'];
/** What the pages show already, and the search has to be told. */
interface Change {
  readonly corpus: Corpus;
  readonly before: readonly KeptArticle[];
  readonly own: readonly KeptArticle[];
}

/** One after another, so that a later change is never overtaken by an earlier one. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads back what a write has touched, and ends when every page shows it. The search follows, and after it what articles
 * have in common. `ids` are the articles touched; null: any may be.
 */
export function refreshLibrary(ids: readonly ArticleId[] | null): Promise<void> {
  const shown = last.then(() => refreshPages(ids));
  last = shown.then((change) => change && refreshSearch(change)).catch(() => {});
  return shown.then(() => {});
}

async function refreshPages(ids: readonly ArticleId[] | null): Promise<Change | null> {
  const { library } = await queryClient.ensureQueryData(libraryQuery);
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === LIBRARY_KEY && queryKey[1] !== ownArticlesQuery.queryKey[1],
  });
  if (library === null || ids?.length === 0) return null;
  const before = await queryClient.ensureQueryData(ownArticlesQuery);
  const own = await readBack(library, before, ids);
  queryClient.setQueryData(ownArticlesQuery.queryKey, own);
  const bundled = await queryClient.ensureQueryData(bundledQuery);
  const corpus = withOwnArticles(bundled, own);
  queryClient.setQueryData(collectionQuery.queryKey, collect(corpus));
  return { corpus, before, own };
}

async function refreshSearch({ corpus, before, own }: Change): Promise<void> {
  const searcher = queryClient.getQueryData(searcherQuery.queryKey);
  if (searcher === undefined) {
    // one that is only now being made would know the collection of before
    await queryClient.resetQueries(searcherQuery);
  } else {
    const known = new Set(before);
    const here = new Set(own.map(({ id }) => id));
    const changed = own.filter((row) => !known.has(row)).map(ownArticle);
    const removed = before.map(({ id }) => id).filter((id) => !here.has(id));
    await searcher.update(changed, removed, corpus.speakers);
  }
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => OF_SEARCH.includes(queryKey[0] as string) });
  await findUtterances();
}

async function readBack(
  library: Library,
  before: readonly KeptArticle[],
  ids: readonly ArticleId[] | null,
): Promise<readonly KeptArticle[]> {
  if (ids === null) return keptArticles(library);
  const fresh = new Map((await keptArticlesOf(library, ids)).map((row) => [row.id, row]));
  const touched = new Set(ids);
  const kept = before.flatMap((row) => (touched.has(row.id) ? (fresh.get(row.id) ?? []) : row));
  const here = new Set(before.map(({ id }) => id));
  const added = [...fresh.values()].filter(({ id }) => !here.has(id));
  return [...kept, ...added].sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** What all articles have in common is found by the search's worker, and put into the collection when it is there. */
export async function findUtterances(): Promise<void> {
  const searcher = await queryClient.ensureQueryData(searcherQuery);
  const of = queryClient.getQueryData(collectionQuery.queryKey);
  const utterances = await searcher.utterances();
  queryClient.setQueryData(collectionQuery.queryKey, (collection) =>
    // a newer collection is on its way, and asks for its own
    collection !== undefined && collection === of ? withUtterances(collection, utterances) : collection,
  );
}
