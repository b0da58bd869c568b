import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Correction } from '../core/corpus/correction.ts';
import type { Note, NoteContent, NotesShown } from '../core/corpus/note.ts';
import type { QuotationId } from '../core/quote/types.ts';
import type { Collection } from './collection.ts';

/** Corrections as they are kept, and how they are laid over a collection; nothing is loaded for that where there are none. */
export interface KeptCorrections {
  readonly rows: readonly Correction[];
  readonly lay: ((collection: Collection, rows: readonly Correction[]) => Collection) | null;
}

export interface KeptNotes {
  readonly rows: readonly Note[];
  readonly place: ((collection: Collection, rows: readonly Note[]) => NotesShown) | null;
}

/**
 * The rows of the database, or null where there is none yet: who keeps nothing loads nothing to read it with. A browser that
 * lets nobody look has nothing to show.
 */
async function keptRows(): Promise<typeof import('./kept-rows.ts') | null> {
  try {
    const known = await indexedDB.databases();
    return known.some(({ name }) => name === LIBRARY) ? await import('./kept-rows.ts') : null;
  } catch {
    return null;
  }
}

/** The name that the library gives its database. */
const LIBRARY = 'on-record';

export const correctionsQuery = queryOptions({
  queryKey: ['kept', 'corrections'],
  queryFn: async (): Promise<KeptCorrections> => {
    const rows = (await (await keptRows())?.readCorrections()) ?? [];
    return { rows, lay: rows.length === 0 ? null : (await import('./lay.ts')).layCorrections };
  },
});

export const notesQuery = queryOptions({
  queryKey: ['kept', 'notes'],
  queryFn: async (): Promise<KeptNotes> => {
    const rows = (await (await keptRows())?.readNotes()) ?? [];
    return { rows, place: rows.length === 0 ? null : (await import('./lay.ts')).placeKeptNotes };
  },
});

/** Ids that corrected words have had since the page was loaded, and those under which they were read: undone, they lead back. */
export const lapsed = new Map<QuotationId, QuotationId>();

const layings = new WeakMap<Collection, { readonly of: KeptCorrections; readonly result: Collection }>();

/** The collection under the corrections; the same object while neither changes. */
export function corrected(collection: Collection, of: KeptCorrections): Collection {
  if (of.lay === null) return collection;
  const known = layings.get(collection);
  if (known?.of === of) return known.result;
  const result = of.lay(collection, of.rows);
  for (const [id, { machine }] of result.laid.corrected) if (id !== machine.id) lapsed.set(id, machine.id);
  layings.set(collection, { of, result });
  return result;
}

const NO_NOTES: NotesShown = { shown: new Map(), elsewhere: [] };
const placings = new WeakMap<Collection, { readonly of: KeptNotes; readonly result: NotesShown }>();

/** The notes by the quotations of `collection`; the same object while neither changes. */
export function placedNotes(collection: Collection, of: KeptNotes): NotesShown {
  if (of.place === null) return NO_NOTES;
  const known = placings.get(collection);
  if (known?.of === of) return known.result;
  const result = of.place(collection, of.rows);
  placings.set(collection, { of, result });
  return result;
}

/** The note on the quotation `id`, where there is one and it has been read. */
export function useNote(collection: Collection, id: QuotationId): ShownNote | undefined {
  const { data } = useQuery(notesQuery);
  return data && placedNotes(collection, data).shown.get(id);
}

export type ShownNote = NoteContent & { readonly rows: readonly string[] };
