/** One tab at a time works on the journal of imports. */
const LOCK = 'on-record-import';

/** Does `work` while no other tab does; throws where one does. */
export async function locked(work: () => Promise<void>): Promise<void> {
  if (!(await alone(LOCK, work))) throw new Error('Another tab is reading files. Wait for it, or stop it there.');
}

/** Does `work` under the lock `name`; false, with nothing done, where another tab holds it. */
export async function alone(name: string, work: () => Promise<void>): Promise<boolean> {
  // in a browser without locks, or a page that may not have any, this tab is taken for the only one
  if (navigator.locks !== undefined) {
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await work();
      return lock !== null;
    });
  }
  await work();
  return true;
}

export async function isLocked(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === LOCK);
}
