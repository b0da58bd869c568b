import { type Keeping, keepIn, type ReadArticle } from './keeping.ts';
import type { Library } from './open.ts';
import type { ImportRow } from './schema.ts';
import { write } from './transaction.ts';

/**
 * The journal of imports. Before the first of many files is read, all of them are put down here; each is crossed out in
 * the same transaction that keeps its article. A tab that is closed in the middle loses nothing: what is done is done, and
 * what waits can be gone on with.
 */

/** A file that was chosen, or why it is not even tried. */
export type ChosenFile =
  | { readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly name: string; readonly refused: string };

/** Puts down files that are to be imported together, in their order, in place of what was done before: all, or none. */
export function beginImport(library: Library, files: readonly ChosenFile[]): Promise<void> {
  return write(library, ['imports', 'importFiles'], async (transaction) => {
    const imports = transaction.objectStore('imports');
    for (const row of await imports.getAll()) if (row.state !== 'waiting') await imports.delete(row.number);
    for (const file of files) {
      const { name } = file;
      const row =
        'refused' in file
          ? { name, state: 'failed', reason: file.refused, article: null }
          : { name, state: 'waiting', reason: null, article: null };
      // the store gives each its number
      const number = await imports.add(row as ImportRow);
      if ('bytes' in file) await transaction.objectStore('importFiles').add({ number, bytes: file.bytes });
    }
  });
}

/** The first file after number `after` that waits, with its bytes; null where none does. */
export async function nextWaiting(library: Library, after = 0): Promise<{ row: ImportRow; bytes: ArrayBuffer } | null> {
  const transaction = library.db.transaction(['imports', 'importFiles']);
  let cursor = await transaction.objectStore('imports').index('state').openCursor('waiting');
  if (cursor !== null && cursor.primaryKey <= after) cursor = await cursor.continuePrimaryKey('waiting', after + 1);
  if (cursor === null) return null;
  const file = await transaction.objectStore('importFiles').get(cursor.primaryKey);
  return { row: cursor.value, bytes: file?.bytes ?? new ArrayBuffer(0) };
}

/** Keeps the article of a file and crosses the file out, in one. */
export function keepImported(library: Library, number: number, read: ReadArticle, now: Date): Promise<Keeping> {
  return write(library, ['articles', 'versions', 'imports', 'importFiles'], async (transaction, touched) => {
    const row = await transaction.objectStore('imports').get(number);
    const [articles, versions] = [transaction.objectStore('articles'), transaction.objectStore('versions')];
    const kept = await keepIn(articles, versions, touched, read, now);
    if (row !== undefined && kept.kind !== 'elsewhere') {
      await transaction.objectStore('imports').put({ ...row, state: kept.kind, article: kept.id });
      await transaction.objectStore('importFiles').delete(number);
    }
    return kept;
  });
}

/** Crosses a file out that could not be read. */
export function failImported(library: Library, number: number, reason: string): Promise<void> {
  return write(library, ['imports', 'importFiles'], async (transaction) => {
    const row = await transaction.objectStore('imports').get(number);
    if (row !== undefined) await transaction.objectStore('imports').put({ ...row, state: 'failed', reason });
    await transaction.objectStore('importFiles').delete(number);
  });
}

/** Puts the journal away: what was done stays, what waits is given up. */
export function endImports(library: Library): Promise<void> {
  return write(library, ['imports', 'importFiles'], async (transaction) => {
    await transaction.objectStore('imports').clear();
    await transaction.objectStore('importFiles').clear();
  });
}
