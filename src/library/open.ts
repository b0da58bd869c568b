import { type IDBPDatabase, openDB } from 'idb';
import { LIBRARY_VERSION, migrate } from './migrations.ts';
import { LibraryProblem } from './problem.ts';
import { LIBRARY_NAME, type LibrarySchema } from './schema.ts';

export interface Library {
  readonly db: IDBPDatabase<LibrarySchema>;
  /** `newer`: written by a later version of the program; it is read as far as it can be, and never written to. */
  readonly state: 'open' | 'newer';
}

/** Another tab that holds an older version open is asked to let go, and does so at once; a browser may still take its time. */
const PATIENCE_MS = 8000;

/**
 * Opens the library, and brings one of an older version up to date. One of a newer version is opened as it is.
 * `onLost` is called when the connection has ended: another tab has a newer version, or the browser closed it.
 */
export async function openLibrary(onLost: () => void = () => {}): Promise<Library> {
  if (typeof indexedDB === 'undefined') throw new LibraryProblem('unavailable');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LibraryProblem('unavailable')), PATIENCE_MS);
  });
  const opened = open(onLost);
  try {
    return await Promise.race([opened, tooLong]);
  } catch (error) {
    // one that opens after all is not left open
    void opened.then(({ db }) => db.close()).catch(() => {});
    throw error instanceof LibraryProblem ? error : new LibraryProblem('unavailable', error);
  } finally {
    clearTimeout(timer);
  }
}

async function open(onLost: () => void): Promise<Library> {
  const callbacks = {
    blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  };
  try {
    const db = await openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
      ...callbacks,
      upgrade: (upgraded, from, _to, transaction) => migrate(upgraded, transaction, from),
    });
    return { db, state: 'open' };
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    return { db: await openDB<LibrarySchema>(LIBRARY_NAME, undefined, callbacks), state: 'newer' };
  }
}
