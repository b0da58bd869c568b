import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { fileQuery } from '../bundled.ts';
import type { Collection } from '../collection.ts';
import { collectionQuery, useEdited } from '../queries.ts';
import { queryClient } from '../query-client.ts';

/** What there is to show first: all of the collection, or one of which most is still to be read. */
const firstQuery = queryOptions({
  queryKey: ['first of the collection'],
  queryFn: async (): Promise<{ readonly collection: Collection; readonly isWhole: boolean }> => {
    const file = await queryClient.ensureQueryData(fileQuery);
    if (!file.isPutBy) return { collection: await queryClient.ensureQueryData(collectionQuery), isWhole: true };
    return { collection: (await import('./unread-collection.ts')).unreadCollection(file), isWhole: false };
  },
  structuralSharing: false,
});

/** The collection as soon as the search can be answered from it, and whether all of it has been read. */
export function useFirstCollection(): readonly [collection: Collection, isWhole: boolean] {
  const first = useSuspenseQuery(firstQuery).data;
  const { data, error } = useQuery(collectionQuery);
  if (error !== null) throw error;
  useEffect(() => {
    // what was shown first is not needed beside the whole
    if (data !== undefined && !first.isWhole) {
      queryClient.setQueryData(firstQuery.queryKey, { collection: data, isWhole: true });
    }
  }, [data, first]);
  // a long list that is drawn once more holds up nobody who types
  const read = useDeferredValue(data ?? first.collection);
  return [useEdited(read), first.isWhole || read !== first.collection];
}
