import type { Anchor } from '../core/anchor/anchor.ts';
import {
  EMPTY_NOTE,
  joinNotes,
  type Note,
  type NoteContent,
  noteId,
  noteShape,
  withoutTag,
  withTag,
} from '../core/corpus/note.ts';
import type { Library } from './open.ts';
import { write } from './transaction.ts';

/** What is done to a note. `before` is the text that was on the page when the new one was begun. */
export type NoteChange =
  | { readonly starred: boolean }
  | { readonly tag: string; readonly kept: boolean }
  | { readonly text: string; readonly before: string };

/** What a note hangs on, and the rows that it consists of so far. */
export interface NotePlace {
  readonly quotation: string;
  readonly of: Anchor;
  readonly rows: readonly string[];
}

export async function keptNotes(library: Library): Promise<Note[]> {
  return (await library.db.getAll('notes')).filter((row) => noteShape(row) === null);
}

/**
 * Changes one thing of a note, and nothing else of it: what another tab wrote meanwhile stays. A text that was begun on
 * another than the one that is kept now is put after it. Several rows become one; a note that says nothing goes.
 */
export function changeNote(library: Library, place: NotePlace, change: NoteChange, now: Date): Promise<void> {
  const own = noteId(place.of.article, place.quotation);
  return write(library, ['notes'], async ({ store }) => {
    const ids = [...new Set([...place.rows, own])];
    const found = await Promise.all(ids.map((id) => store.get(id)));
    const rows = found.filter((row): row is Note => row !== undefined && noteShape(row) === null);
    const joined = rows.reduce<NoteContent>(joinNotes, EMPTY_NOTE);
    const { starred, tags, text } = changed(joined, change);
    await Promise.all(rows.map(({ id }) => store.delete(id)));
    if (!starred && tags.length === 0 && text === '') return;
    const first: Pick<Note, 'id' | 'quotation' | 'of'> = rows[0] ?? {
      id: own,
      quotation: place.quotation,
      of: place.of,
    };
    await store.put({
      id: first.id,
      article: place.of.article,
      changed: now.toISOString(),
      quotation: first.quotation,
      of: first.of,
      starred,
      tags,
      text,
    });
  });
}

function changed(note: NoteContent, change: NoteChange): NoteContent {
  if ('starred' in change) return { ...note, starred: change.starred };
  if ('tag' in change) return { ...note, tags: (change.kept ? withTag : withoutTag)(note.tags, change.tag) };
  const isLate = note.text !== change.before && note.text !== '' && note.text !== change.text;
  return { ...note, text: isLate ? joinNotes(note, { ...EMPTY_NOTE, text: change.text }).text : change.text };
}
