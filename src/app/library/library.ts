import { queryOptions } from '@tanstack/react-query';
import type { Library } from '../../library/open.ts';
import type { LibraryProblem } from '../../library/problem.ts';
import { type KeptArticle, LIBRARY_NAME } from '../../library/schema.ts';
import { queryClient } from '../query-client.ts';
import type { SearchClient } from '../search-client.ts';

/** The reader's own library as far as there is one, and what is wrong with it. */
export interface LibraryState {
  readonly library: Library | null;
  readonly problem: LibraryProblem | null;
}

/** The connection. A library that cannot be opened is no reason not to show what is bundled. */
export const libraryQuery = queryOptions({
  queryKey: ['library connection'],
  queryFn: async (): Promise<LibraryState> => {
    const { connect } = await import('./connection.ts');
    return connect((state) => queryClient.setQueryData(libraryQuery.queryKey, state));
  },
  structuralSharing: false,
});

/** The reader's own articles, in the order in which they were added. */
export const ownArticlesQuery = queryOptions({
  queryKey: ['library', 'articles'],
  queryFn: async (): Promise<readonly KeptArticle[]> => {
    // most visitors have no library: what it takes to open one is not even fetched for them
    if (!(await hasLibrary())) return [];
    return (await import('./connection.ts')).readOwnArticles();
  },
  structuralSharing: false,
});

/** False where this device certainly has none. */
export async function hasLibrary(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === LIBRARY_NAME);
  } catch {
    // a browser that does not say so, or lets no page ask
    return true;
  }
}

/** The rows that each search was told of last. */
export const searched = new WeakMap<SearchClient, readonly KeptArticle[]>();
