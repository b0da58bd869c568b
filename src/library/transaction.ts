import type { IDBPTransaction, StoreNames } from 'idb';
import { announceChange } from './changes.ts';
import type { Library } from './open.ts';
import { LibraryProblem, problemOf } from './problem.ts';
import type { LibrarySchema } from './schema.ts';

export type Writing<Names extends StoreNames<LibrarySchema>[]> = IDBPTransaction<LibrarySchema, Names, 'readwrite'>;

/**
 * Does `work` in one transaction over `stores`: all of it is written, or nothing. Between reading and writing inside of it
 * no other tab comes. `work` may wait for the database alone, never for anything else. Throws a {@link LibraryProblem}.
 */
export async function write<Names extends StoreNames<LibrarySchema>[], Result>(
  library: Library,
  stores: [...Names],
  work: (transaction: Writing<Names>) => Promise<Result>,
): Promise<Result> {
  if (library.state === 'newer') throw new LibraryProblem('newer');
  let transaction: Writing<Names> | null = null;
  try {
    transaction = library.db.transaction<Names, 'readwrite'>(stores as unknown as Names, 'readwrite');
    const [result] = await Promise.all([work(transaction), transaction.done]);
    announceChange();
    return result;
  } catch (error) {
    // what the work itself threw has not ended the transaction yet
    const ended = transaction?.done.catch(() => {});
    try {
      transaction?.abort();
    } catch {
      // it had ended by itself
    }
    await ended;
    throw problemOf(transaction?.error ?? error);
  }
}
