import corpusUrl from 'virtual:corpus-url';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { onChangeElsewhere } from '../library/changes.ts';
import { bundledQuery, fileQuery, listen } from './bundled.ts';
import { type Collection, collect } from './collection.ts';
import { EDITS_NAME } from './device-store.ts';
import { editingQuery } from './editing.ts';
import { corrected, correctionsQuery, notesQuery } from './kept.ts';
import { hasLibrary, ownArticlesQuery, searched } from './library/library.ts';
import { queryClient } from './query-client.ts';
import { inBackground } from './rescue/missing-part.ts';
import { createSearchClient, type SearchClient } from './search-client.ts';
import { useKept } from './use-kept.ts';

/** What is bundled, and after it the reader's own articles. */
export const collectionQuery = queryOptions({
  queryKey: ['collection'],
  queryFn: async (): Promise<Collection> => {
    const [bundled, own] = await Promise.all([
      queryClient.ensureQueryData(bundledQuery),
      queryClient.ensureQueryData(ownArticlesQuery),
    ]);
    if (own.length === 0) return collect(bundled);
    const { withOwnArticles } = await import('./library/own-articles.ts');
    return collect(withOwnArticles(bundled, own));
  },
  structuralSharing: false,
});

/** The whole collection, as the person at this device corrected it. */
export function useCollection(): Collection {
  return useEdited(useSuspenseQuery(collectionQuery).data);
}

/** What was read, as the person at this device corrected it. */
export function useEdited(read: Collection): Collection {
  const collection = corrected(read, useSuspenseQuery(correctionsQuery).data);
  const kept = useKept(EDITS_NAME);
  const editing = useSuspenseQuery(editingQuery(kept !== null)).data;
  return editing === null || kept === null ? collection : editing.edited(collection, kept);
}

/** The search over the collection, in a worker of its own; ready when its index is. */
export const searcherQuery = queryOptions({
  queryKey: ['searcher'],
  queryFn: async (): Promise<SearchClient> => {
    const client = createSearchClient();
    // the pieces go to the worker from the first on
    const pieces = toldAsItComes(client);
    const [hasOwn] = await Promise.all([hasLibrary(), pieces.then((bytes) => client.fetch(corpusUrl, bytes))]);
    const told = hasOwn ? await client.own() : 0;
    const own = await queryClient.ensureQueryData(ownArticlesQuery);
    if (own.length !== told) {
      // the device gave the worker nothing, or something else than the page
      if (told !== null) await client.fetch(corpusUrl, 0);
      const { corpus } = await queryClient.ensureQueryData(collectionQuery);
      const { searchedOwnArticle } = await import('./library/own-articles.ts');
      await client.update(own.map(searchedOwnArticle), [], corpus.speakers);
    }
    searched.set(client, own);
    await tellKept(client);
    return client;
  },
  structuralSharing: false,
});

/**
 * Tells the search what came with the program while the page reads it, so that neither waits for the other; gives how much
 * that was, in bytes: nothing, where the page has begun to read it before.
 */
async function toldAsItComes(client: SearchClient): Promise<number> {
  if (queryClient.getQueryState(fileQuery.queryKey) !== undefined) return 0;
  let told = 0;
  const all = new Promise<void>((resolve) => {
    listen((piece) => {
      if (piece === null) return resolve();
      told += piece.length;
      client.tell(piece);
    });
  });
  try {
    await Promise.race([all, queryClient.ensureQueryData(fileQuery)]);
    return told;
  } finally {
    // what is fetched once more after an error is no business of this search
    listen(() => {});
  }
}

let isTold = false;

/** Tells the search what a person keeps; false where there is nothing to tell. */
async function tellKept(client: SearchClient): Promise<boolean> {
  const [{ lay }, { place }] = await Promise.all([
    queryClient.ensureQueryData(correctionsQuery),
    queryClient.ensureQueryData(notesQuery),
  ]);
  // what is gone has to be told as well
  if (lay === null && place === null && !isTold) return false;
  isTold = true;
  return (await import('./tell-search.ts')).tellSearch(client);
}

/** After what a person keeps has changed, here or in another tab: the search is told, and what is shown is asked again. */
async function renewSearch(): Promise<void> {
  const client = queryClient.getQueryData(searcherQuery.queryKey);
  if (client === undefined || !(await tellKept(client))) return;
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => ASKED.has(queryKey[0]) });
}

/** What is asked of the search. */
const ASKED: ReadonlySet<unknown> = new Set(['answer', 'suggestions', 'old link']);

// what another tab has written is read again, also in a tab that has kept nothing so far
onChangeElsewhere(() => void queryClient.invalidateQueries({ queryKey: ['kept'] }));

queryClient.getQueryCache().subscribe((event) => {
  const isRead = event.type === 'updated' && event.action.type === 'success';
  if (isRead && event.query.queryKey[0] === correctionsQuery.queryKey[0]) void inBackground(renewSearch());
});
