import { correctCorpus } from '../core/corpus/correct.ts';
import type { Correction } from '../core/corpus/correction.ts';
import { type Note, type NotesShown, placeNotes } from '../core/corpus/note.ts';
import { type Collection, collect } from './collection.ts';

/** The collection as its corrections show it. */
export function layCorrections({ corpus }: Collection, rows: readonly Correction[]): Collection {
  return collect(corpus, correctCorpus(corpus, rows));
}

export function placeKeptNotes({ read, laid }: Collection, rows: readonly Note[]): NotesShown {
  return placeNotes(read, laid, rows);
}
