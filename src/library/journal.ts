import type { Library } from './open.ts';
import type { ImportRow } from './schema.ts';

/** Every file of every import that was not put away yet, in order. */
export function importRows(library: Library): Promise<ImportRow[]> {
  return library.db.getAll('imports');
}
