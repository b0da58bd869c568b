import type { ArticleId } from '../../core/article/types.ts';
import { beginImport, type ChosenFile, failImported, keepImported, nextWaiting } from '../../library/imports.ts';
import { importRows } from '../../library/journal.ts';
import type { ReadArticle } from '../../library/keeping.ts';
import type { Library } from '../../library/open.ts';
import { LibraryProblem } from '../../library/problem.ts';
import type { ImportRow } from '../../library/schema.ts';
import { bundledQuery } from '../bundled.ts';
import { queryClient } from '../query-client.ts';
import { MOST_BYTES, nameOf, tooLargeWords } from './chosen-limits.ts';
import { writableLibrary } from './connection.ts';
import { locked } from './import-lock.ts';
import { IDLE, importRun, setImportAbort, setImportRun } from './import-state.ts';
import { keepUnderItsId } from './keep.ts';
import { ownArticlesQuery } from './library.ts';
import { createReadingClient, type Document } from './reading-client.ts';
import { refreshLibrary } from './refresh.ts';

/**
 * After so many the collection is brought up to date, and after that each time it has grown by half: to do so for each
 * article, or for every fifty, would take longer the more there are.
 */
const AT_ONCE = 50;
const GROWTH = 0.5;

/** Reads and keeps `files`, one after another. What is not done when the tab is closed can be gone on with. */
export function importFiles(files: readonly File[]): Promise<void> {
  return working(async (library, signal) => {
    setImportRun({ total: files.length });
    const chosen: ChosenFile[] = [];
    for (const file of files) {
      signal.throwIfAborted();
      const name = nameOf(file);
      // what is too large is not even loaded
      if (file.size > MOST_BYTES) chosen.push({ name, refused: tooLargeWords(name) });
      else chosen.push({ name, bytes: await file.arrayBuffer() });
    }
    await beginImport(library, chosen);
    await workThrough(library, signal);
  });
}

/** Goes on with what an earlier import left. */
export function resumeImport(): Promise<void> {
  return working(workThrough);
}

async function working(work: (library: Library, signal: AbortSignal) => Promise<void>): Promise<void> {
  if (importRun.get().state !== 'idle') return;
  const controller = new AbortController();
  setImportAbort(controller);
  setImportRun({ ...IDLE, state: 'preparing' });
  let problem: string | null = null;
  try {
    const library = await writableLibrary();
    await locked(() => work(library, controller.signal));
  } catch (error) {
    if (!controller.signal.aborted) problem = (error as Error).message;
  } finally {
    setImportAbort(null);
    setImportRun({ state: 'idle', name: null, problem });
    // the journal says, too, that nobody works on it any more
    await refreshLibrary([]);
  }
}

/** A file of the journal that is being read. */
interface Begun {
  readonly row: ImportRow;
  readonly document: Document;
  readonly read: Promise<ReadArticle>;
}

async function workThrough(library: Library, signal: AbortSignal): Promise<void> {
  const rows = await importRows(library);
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  setImportRun({ state: 'running', total: rows.length, done: rows.length - waiting });
  const reader = createReadingClient();
  const bundled = await queryClient.ensureQueryData(bundledQuery);
  const texts = new Set(bundled.articles.map(({ text }) => text.trim()));
  let refreshed = (await queryClient.ensureQueryData(ownArticlesQuery)).length;
  let touched: ArticleId[] = [];
  const begin = async (after: number): Promise<Begun | null> => {
    const next = await nextWaiting(library, after);
    if (next === null) return null;
    const document = { name: next.row.name, content: next.bytes };
    const read = reader.read(document, null, signal);
    // who waits for it is told; where nobody comes to wait, nobody need be
    read.catch(() => {});
    return { row: next.row, document, read };
  };
  try {
    for (let begun = await begin(0); begun !== null; ) {
      signal.throwIfAborted();
      const { row, document, read } = begun;
      // while this one is written, the next one is read
      const ahead = begin(row.number);
      ahead.catch(() => {});
      setImportRun({ name: row.name });
      try {
        const found = await read;
        if (texts.has(found.content.text.trim())) throw new Error(`${row.name} came with On Record already.`);
        const kept = await keepUnderItsId(
          found,
          (id) => reader.read(document, id, signal),
          (one) => keepImported(library, row.number, one, new Date()),
        );
        touched.push(kept.id);
      } catch (error) {
        if (signal.aborted || error instanceof LibraryProblem) throw error;
        await failImported(library, row.number, (error as Error).message);
      }
      setImportRun({ done: importRun.get().done + 1 });
      if (touched.length >= Math.max(AT_ONCE, refreshed * GROWTH)) {
        refreshed += touched.length;
        void refreshLibrary(touched);
        touched = [];
      }
      begun = await ahead;
    }
  } finally {
    reader.close();
    await refreshLibrary(touched);
  }
}
