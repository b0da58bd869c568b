import { type Collection, regrouped } from './collection.ts';
import { EDITS_NAME, keep } from './device-store.ts';
import { type Editing, editingQuery } from './editing.ts';
import { queryClient } from './query-client.ts';
import { editedUtterances, readEdits, type UtteranceEdits } from './utterance-edits.ts';

const editions = new WeakMap<Collection, { readonly kept: string; readonly result: Collection }>();

/** The collection with what the reader of this device joined and parted; the same object while neither changes. */
export function edited(collection: Collection, kept: string): Collection {
  const known = editions.get(collection);
  if (known?.kept === kept) return known.result;
  const edits = readEdits(kept);
  const untouched = edits.apart.length === 0 && edits.together.length === 0;
  const result = untouched ? collection : regrouped(collection, editedUtterances(collection, edits));
  editions.set(collection, { kept, result });
  return result;
}

/** Keeps what was joined and parted on this device. */
export function keepEdits(edits: UtteranceEdits): void {
  // the page must not wait for what is here
  const editing: { readonly edited: Editing } = { edited };
  queryClient.setQueryData(editingQuery(true).queryKey, () => editing);
  keep(EDITS_NAME, JSON.stringify(edits));
}
