import type { ArticleId } from '../../core/article/types.ts';
import { keptArticles, keptArticlesOf } from '../../library/articles.ts';
import type { Library } from '../../library/open.ts';
import type { KeptArticle } from '../../library/schema.ts';
import { bundledQuery } from '../bundled.ts';
import { type Collection, collect, withUtterances } from '../collection.ts';
import { collectionQuery, searcherQuery } from '../queries.ts';
import { queryClient } from '../query-client.ts';
import { importRun } from './import-state.ts';
import { libraryQuery, ownArticlesQuery, searched } from './library.ts';
import { searchedOwnArticle, withOwnArticles } from './own-articles.ts';

/** Queries below this key are read again after every write, here or in another tab. */
const LIBRARY_KEY = 'library';
/** What the search gave before may be wrong after a change. */
const OF_SEARCH = ['answer', 'suggestions', 'old link', 'carried words'];

/** The articles whose pages are to be refreshed next; those that are touched before it is their turn join them. */
interface Waiting {
  readonly ids: Set<ArticleId>;
  any: boolean;
  readonly shown: Promise<void>;
}

/** One after another, so that a later change is never overtaken by an earlier one. */
let lastShown: Promise<void> = Promise.resolve();
let waiting: Waiting | null = null;
let lastTold: Promise<void> = Promise.resolve();
let tellingWaits = false;

/**
 * Reads back what a write has touched, and ends when every page shows it. The search follows, and after it what articles
 * have in common. `ids` are the articles touched; null: any may be.
 */
export function refreshLibrary(ids: readonly ArticleId[] | null): Promise<void> {
  waiting ??= begin();
  for (const id of ids ?? []) waiting.ids.add(id);
  waiting.any ||= ids === null;
  return waiting.shown;
}

function begin(): Waiting {
  const shown = lastShown.then(() => {
    const { ids, any } = begun;
    waiting = null;
    return refreshPages(any ? null : [...ids]);
  });
  const begun: Waiting = { ids: new Set(), any: false, shown };
  lastShown = shown.catch(() => {});
  void lastShown.then(tellSearch);
  return begun;
}

async function refreshPages(ids: readonly ArticleId[] | null): Promise<void> {
  const { library } = await queryClient.ensureQueryData(libraryQuery);
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === LIBRARY_KEY && queryKey[1] !== ownArticlesQuery.queryKey[1],
  });
  if (library === null || ids?.length === 0) return;
  const before = await queryClient.ensureQueryData(ownArticlesQuery);
  const own = await readBack(library, before, ids);
  queryClient.setQueryData(ownArticlesQuery.queryKey, own);
  const bundled = await queryClient.ensureQueryData(bundledQuery);
  queryClient.setQueryData(collectionQuery.queryKey, collect(withOwnArticles(bundled, own)));
}

/** Brings the search up to what the pages show: once for all that changes while it is busy. */
function tellSearch(): void {
  if (tellingWaits) return;
  tellingWaits = true;
  lastTold = lastTold
    .then(() => {
      tellingWaits = false;
      return refreshSearch();
    })
    .catch(() => {});
}

async function refreshSearch(): Promise<void> {
  const own = await queryClient.ensureQueryData(ownArticlesQuery);
  const searcher = queryClient.getQueryData(searcherQuery.queryKey);
  const before = searcher && searched.get(searcher);
  if (searcher === undefined || before === undefined) {
    // one that is only now being made would know the collection of before
    await queryClient.resetQueries(searcherQuery);
  } else if (before !== own) {
    const { corpus } = await queryClient.ensureQueryData(collectionQuery);
    const known = new Set(before);
    const here = new Set(own.map(({ id }) => id));
    const changed = own.filter((row) => !known.has(row)).map(searchedOwnArticle);
    const removed = before.map(({ id }) => id).filter((id) => !here.has(id));
    searched.set(searcher, own);
    await searcher.update(changed, removed, corpus.speakers);
  } else {
    return compareArticles();
  }
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => OF_SEARCH.includes(queryKey[0] as string) });
  return compareArticles();
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

/** Those whose articles were compared. */
const compared = new WeakSet<Collection>();

/**
 * What all articles have in common is found by the search's worker, and put into the collection when it is there. Not
 * while an import goes on: what would be found is of yesterday before it is shown.
 */
export async function compareArticles(): Promise<void> {
  if (importRun.get().state === 'running') return;
  const own = await queryClient.ensureQueryData(ownArticlesQuery);
  const of = queryClient.getQueryData(collectionQuery.queryKey);
  if (own.length === 0 || of === undefined || compared.has(of)) return;
  const searcher = await queryClient.ensureQueryData(searcherQuery);
  const utterances = await searcher.utterances();
  queryClient.setQueryData(collectionQuery.queryKey, (collection) => {
    // a newer collection is on its way, and asks for its own
    if (collection === undefined || collection !== of) return collection;
    const result = withUtterances(collection, utterances);
    compared.add(result);
    return result;
  });
}
