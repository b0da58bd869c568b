import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { importRun } from './import-state.ts';
import { journalQuery } from './library-queries.ts';

// fetched when several files are brought at once, or were
const ImportJournal = lazy(() => import('./import-journal.tsx'));

/** An import of several files, as long as there is something to say of one. */
export function Imports() {
  const { state, problem } = useSyncExternalStore(importRun.subscribe, importRun.get);
  const { data } = useQuery(journalQuery);
  if (state === 'idle' && problem === null && !data?.rows.length) return null;
  return (
    <Suspense>
      <ImportJournal />
    </Suspense>
  );
}
