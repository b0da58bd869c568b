import corpusUrl from 'virtual:corpus-url';
import { QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { decodeCorpus } from '../core/corpus/decode.ts';
import { byQuotation, type Collection, collect } from './collection.ts';
import { createSearchClient, type SearchClient } from './search-client.ts';
import { useKept } from './use-kept.ts';
import { EDITS_NAME, editedUtterances, readEdits } from './utterance-edits.ts';

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
  return edited(useSuspenseQuery(collectionQuery).data, useKept(EDITS_NAME));
}

const editions = new WeakMap<Collection, { readonly kept: string | null; readonly result: Collection }>();

/** The collection with what the reader of this device joined and parted; the same object while neither changes. */
function edited(collection: Collection, kept: string | null): Collection {
  const known = editions.get(collection);
  if (known?.kept === kept) return known.result;
  const edits = readEdits(kept);
  const untouched = edits.apart.length === 0 && edits.together.length === 0;
  const result = untouched
    ? collection
    : { ...collection, utterancesOf: byQuotation(editedUtterances(collection, edits)) };
  editions.set(collection, { kept, result });
  return result;
}

/** The search over the collection, in a worker of its own; ready when its index is. */
export const searcherQuery = queryOptions({
  queryKey: ['searcher'],
  queryFn: async (): Promise<SearchClient> => {
    const client = createSearchClient();
    // beside the page, not after it: a large corpus takes as long to copy into the worker as to be read there
    await client.fetch(corpusUrl);
    return client;
  },
  structuralSharing: false,
});
