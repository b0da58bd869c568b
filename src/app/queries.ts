import corpusUrl from 'virtual:corpus-url';
import { QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { decodeCorpus } from '../core/corpus/decode.ts';
import { type Collection, collect } from './collection.ts';
import { createSearchClient, type SearchClient } from './search-client.ts';

/** What is bundled does not change while the page is open, and everything read here also answers without a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    mutations: { networkMode: 'always' },
  },
});

async function fetchCollection(): Promise<Collection> {
  const response = await fetch(corpusUrl);
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${corpusUrl}.`);
  return collect(decodeCorpus(await response.json()));
}

export const collectionQuery = queryOptions({
  queryKey: ['collection'],
  queryFn: fetchCollection,
  structuralSharing: false,
});

/** The whole collection. The router loads it before any page that needs it is shown. */
export function useCollection(): Collection {
  return useSuspenseQuery(collectionQuery).data;
}

/** The search over the collection, in a worker of its own; ready when its index is. */
export const searcherQuery = queryOptions({
  queryKey: ['searcher'],
  queryFn: async (): Promise<SearchClient> => {
    const { corpus } = await queryClient.ensureQueryData(collectionQuery);
    const client = createSearchClient();
    await client.load(corpus);
    return client;
  },
  structuralSharing: false,
});
