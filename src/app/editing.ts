import { queryOptions } from '@tanstack/react-query';
import type { Collection } from './collection.ts';

/** Lays over a collection what was joined and parted on this device, as it is kept. */
export type Editing = (collection: Collection, kept: string) => Collection;

/** What does it, which is not even fetched where nothing is kept. */
export function editingQuery(isKept: boolean) {
  return queryOptions<{ readonly edited: Editing } | null>({
    queryKey: ['editing', isKept],
    queryFn: () => (isKept ? import('./edited.ts') : null),
    structuralSharing: false,
    ...(!isKept && { initialData: null }),
  });
}
