import { useSyncExternalStore } from 'react';
import { counted } from '../ordinal.ts';
import { renewalRun } from './renewal-state.ts';

/** That kept articles are being read again, how far that is, and the way to leave it for later. */
export default function RenewalNote() {
  const renewal = useSyncExternalStore(renewalRun.subscribe, renewalRun.get);
  if (renewal === null) return null;
  return (
    <section aria-label="Reading again" className="mt-6 border-ink border-t-2 pt-3">
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <b>
          {renewal.done} of {counted(renewal.total, 'article')} read again
        </b>
        <span>The reader has become better since you brought them. Your corrections, notes and links stay.</span>
        <button className="link cursor-pointer" onClick={renewal.stop} type="button">
          Leave it for the next visit
        </button>
      </p>
    </section>
  );
}
