import type { PwaState } from '../pwa.ts';

type Copy = PwaState['copy'];

/** What works without a network, which depends on whether everything was kept before it went. */
export function offlineWords(copy: Copy): string {
  return copy === 'kept'
    ? 'No network. Reading, searching, comparing and exporting work as before; only pages of other sites do not open.'
    : 'No network. What is on this page goes on working; other pages may not open until there is one.';
}

/** What this browser does not keep: the program, what the reader saves, or both. Null where both are kept, or will be. */
export function missingWords(copy: Copy, savesWork: boolean): string | null {
  const noCopy = copy === 'unoffered' || copy === 'refused' || copy === 'failed';
  if (noCopy && !savesWork) {
    return 'This browser keeps nothing here: On Record works as long as there is a network, and what you save is gone when this page is closed.';
  }
  if (noCopy) return 'This browser keeps no copy of On Record: it works as long as there is a network.';
  return savesWork
    ? null
    : 'This browser does not let anything be saved here: what you save is gone when this page is closed.';
}
