import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '../../core/article/types.ts';
import { versionsOf } from '../../library/articles.ts';
import { importRows } from '../../library/journal.ts';
import type { ImportRow, KeptVersion } from '../../library/schema.ts';
import { queryClient } from '../query-client.ts';
import { isLocked } from './import-lock.ts';
import { libraryQuery } from './library.ts';

/** What the library page reads besides the articles themselves; all of it is read again after every write. */

/** The journal of imports, and whether a tab works on it. */
export const journalQuery = queryOptions({
  queryKey: ['library', 'imports'],
  queryFn: async (): Promise<{ readonly rows: readonly ImportRow[]; readonly locked: boolean }> => {
    const { library } = await queryClient.ensureQueryData(libraryQuery);
    if (library === null) return { rows: [], locked: false };
    const [rows, locked] = await Promise.all([importRows(library).catch(() => []), isLocked()]);
    return { rows, locked };
  },
  // a tab that was closed since then let the lock go
  staleTime: 0,
});

export function versionsQuery(id: ArticleId) {
  return queryOptions({
    queryKey: ['library', 'versions', id],
    queryFn: async (): Promise<readonly KeptVersion[]> => {
      const { library } = await queryClient.ensureQueryData(libraryQuery);
      return library === null ? [] : versionsOf(library, id);
    },
    structuralSharing: false,
  });
}

export interface Room {
  /** In bytes, as far as the browser tells. */
  readonly used: number | null;
  readonly left: number | null;
  /** The browser has promised not to clear it by itself. */
  readonly promised: boolean | null;
}

export const roomQuery = queryOptions({
  queryKey: ['library', 'room'],
  queryFn: async (): Promise<Room> => {
    const storage: Partial<StorageManager> | undefined = navigator.storage;
    const estimate = await storage?.estimate?.().catch(() => null);
    const used = estimate?.usage ?? null;
    const left = estimate?.quota === undefined || used === null ? null : Math.max(0, estimate.quota - used);
    return { used, left, promised: (await storage?.persisted?.().catch(() => null)) ?? null };
  },
});
