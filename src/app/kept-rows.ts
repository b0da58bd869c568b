import { anchorOf } from '../core/anchor/anchor.ts';
import { type Correction, correctionId, type SignedSpeaker } from '../core/corpus/correction.ts';
import type { Note } from '../core/corpus/note.ts';
import type { Quotation } from '../core/quote/types.ts';
import {
  addCorrections,
  keepCorrection,
  keptCorrections,
  type Patched,
  undoCorrections,
} from '../library/corrections.ts';
import { changeNote, keptNotes, type NoteChange } from '../library/notes.ts';
import { type Library, openLibrary } from '../library/open.ts';
import type { Collection, PlacedQuotation } from './collection.ts';
import { queryClient } from './query-client.ts';

let opened: Promise<Library> | null = null;

/** One connection for the page; a new one after it was lost. */
function library(): Promise<Library> {
  opened ??= openLibrary(() => {
    opened = null;
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Reads again what is kept: what is shown is what was written, not what was meant to be. */
function readAgain(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['kept'] });
}

/** A page does not wait longer than this for what it can do without; what comes later is shown when it comes. */
const PATIENCE_MS = 2000;

/** Nothing where the browser keeps nothing: what is not there cannot be shown, and a page without it is whole. */
async function inTime<Row>(read: (from: Library) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const rows = library().then(read, () => []);
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly Row[]>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve([]);
    }, PATIENCE_MS);
  });
  void rows.then((found) => {
    clearTimeout(timer);
    if (isLate && found.length > 0) void readAgain();
  });
  return Promise.race([rows, late]);
}

export const readCorrections = (): Promise<readonly Correction[]> => inTime(keptCorrections);

export const readNotes = (): Promise<readonly Note[]> => inTime(keptNotes);

/** What is said of a quotation, before it is known on what it hangs. */
export type SaidOtherwise =
  | { readonly kind: 'speaker'; readonly speakers: readonly SignedSpeaker[] }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'boundary'; readonly content: Quotation['content'] };

/** Corrects what the program read of `placed`; a correction of the same kind that is shown now is replaced. */
export async function correct(collection: Collection, placed: PlacedQuotation, said: SaidOtherwise): Promise<void> {
  const { article, quotation } = placed;
  const shown = collection.laid.corrected.get(quotation.id);
  const machine = shown?.machine ?? quotation;
  const told = {
    id:
      shown?.corrections.find(({ kind }) => kind === said.kind)?.id ?? correctionId(article.id, machine.id, said.kind),
    article: article.id,
    changed: new Date().toISOString(),
    quotation: machine.id,
    of: anchorOf(article, machine.content),
    was: machine.speakers.map((id) => collection.speakers.get(id)?.name ?? id),
  };
  const correction: Correction =
    said.kind === 'boundary' ? { ...told, kind: said.kind, to: anchorOf(article, said.content) } : { ...told, ...said };
  await keepCorrection(await library(), correction);
  await readAgain();
}

export async function undo(corrections: readonly Pick<Correction, 'id'>[]): Promise<void> {
  await undoCorrections(
    await library(),
    corrections.map(({ id }) => id),
  );
  await readAgain();
}

export async function addPatch(corrections: readonly Correction[]): Promise<Patched> {
  const patched = await addCorrections(await library(), corrections);
  await readAgain();
  return patched;
}

/** Changes the note on `placed`, which consists of `rows` so far. */
export async function note(
  { article, quotation }: PlacedQuotation,
  rows: readonly string[],
  change: NoteChange,
): Promise<void> {
  const place = { quotation: quotation.id, of: anchorOf(article, quotation.content), rows };
  await changeNote(await library(), place, change, new Date());
  await readAgain();
}
