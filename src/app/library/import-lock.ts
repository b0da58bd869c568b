/** One tab at a time works on the journal of imports. */
const LOCK = 'on-record-import';

/** Does `work` while no other tab does; throws where one does. */
export function locked(work: () => Promise<void>): Promise<void> {
  // a browser without locks, or a page that may not have any, has one tab that imports: this one
  if (navigator.locks === undefined) return work();
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new Error('Another tab is reading files. Wait for it, or stop it there.');
    return work();
  });
}

export async function isLocked(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === LOCK);
}
