import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { importRun } from './import-state.ts';
import { journalQuery } from './library-queries.ts';
import { renewalRun } from './renewal-state.ts';

// fetched when several files are brought at once, or were, or when something is read again
const ImportJournal = lazy(() => import('./import-journal.tsx'));
const RenewalNote = lazy(() => import('./renewal-note.tsx'));

/** An import of several files, and the reading again of old articles, as long as there is something to say of either. */
export function Imports() {
  const { state, problem } = useSyncExternalStore(importRun.subscribe, importRun.get);
  const { data } = useQuery(journalQuery);
  const renews = useSyncExternalStore(renewalRun.subscribe, renewalRun.get) !== null;
  const imports = state !== 'idle' || problem !== null || Boolean(data?.rows.length);
  if (!imports && !renews) return null;
  return (
    <Suspense>
      {imports && <ImportJournal />}
      {renews && <RenewalNote />}
    </Suspense>
  );
}
