import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { canKeep } from '../device-store.ts';
import { loadUpdate, postponeUpdate, pwaState } from '../pwa.ts';

// seldom of use, and where it does not come there is nothing better to show than the page itself
const Notes = lazy(() => import('./notes.tsx').catch(() => ({ default: () => null })));

/** What there is to say about the program itself, at the bottom edge; it stands after the page and covers nothing of it. */
export function Banners() {
  const { update, offline, copy } = useSyncExternalStore(pwaState.subscribe, pwaState.get);
  const noCopy = copy === 'unoffered' || copy === 'refused' || copy === 'failed';
  return (
    <div className="banners">
      {(offline || noCopy || !canKeep()) && (
        <Suspense>
          <Notes copy={copy} offline={offline} />
        </Suspense>
      )}
      {update !== 'none' && (
        <Banner kind="update">
          A new edition is ready.
          <button className="link cursor-pointer" disabled={update === 'loading'} onClick={loadUpdate} type="button">
            Load it
          </button>
          <button className="link cursor-pointer" onClick={postponeUpdate} type="button">
            Later
          </button>
        </Banner>
      )}
    </div>
  );
}

const LOOKS = { note: 'banner', update: 'banner banner-update' };

export function Banner({ kind, children }: { kind: keyof typeof LOOKS; children: ReactNode }) {
  return (
    <div className={LOOKS[kind]} role="status">
      <div className="page flex flex-wrap gap-x-6 py-3">{children}</div>
    </div>
  );
}
