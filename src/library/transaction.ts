import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { ArticleId } from '../core/article/types.ts';
import { announceChange } from './changes.ts';
import type { Library } from './open.ts';
import { LibraryProblem, problemOf } from './problem.ts';
import type { LibrarySchema } from './schema.ts';

export type Writing<Names extends StoreNames<LibrarySchema>[]> = IDBPTransaction<LibrarySchema, Names, 'readwrite'>;

/** One store inside of such a transaction. */
export type StoreOf<Name extends StoreNames<LibrarySchema>> = IDBPObjectStore<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  Name,
  'readwrite'
>;

/**
 * Does `work` in one transaction over `stores`: all of it is written, or nothing. Between reading and writing inside of it
 * no other tab comes. `work` may wait for the database alone, never for anything else, and notes in `touched` which
 * articles it changes. Throws a {@link LibraryProblem}.
 */
export async function write<Names extends StoreNames<LibrarySchema>[], Result>(
  library: Library,
  stores: [...Names],
  work: (transaction: Writing<Names>, touched: Set<ArticleId>) => Promise<Result>,
): Promise<Result> {
  if (library.state === 'newer') throw new LibraryProblem('newer');
  let transaction: Writing<Names> | null = null;
  const touched = new Set<ArticleId>();
  try {
    transaction = library.db.transaction<Names, 'readwrite'>(stores as unknown as Names, 'readwrite');
    const [result] = await Promise.all([work(transaction, touched), transaction.done]);
    announceChange([...touched]);
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
