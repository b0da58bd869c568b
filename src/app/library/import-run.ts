import type { ArticleId } from '../../core/article/types.ts';
import { beginImport, type ChosenFile, failImported, keepImported, nextWaiting } from '../../library/imports.ts';
import { importRows } from '../../library/journal.ts';
import type { Library } from '../../library/open.ts';
import { LibraryProblem } from '../../library/problem.ts';
import { bundledQuery } from '../queries.ts';
import { queryClient } from '../query-client.ts';
import { MOST_BYTES, nameOf, tooLargeWords } from './chosen-limits.ts';
import { writableLibrary } from './connection.ts';
import { locked } from './import-lock.ts';
import { IDLE, importRun, setImportAbort, setImportRun } from './import-state.ts';
import { keepUnderItsId } from './keep.ts';
import { createReadingClient } from './reading-client.ts';
import { refreshLibrary } from './refresh.ts';

/** After so many the collection is brought up to date: doing so for each would hold up the page. */
const AT_ONCE = 50;
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

async function workThrough(library: Library, signal: AbortSignal): Promise<void> {
  const rows = await importRows(library);
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  setImportRun({ state: 'running', total: rows.length, done: rows.length - waiting });
  const reader = createReadingClient();
  const bundled = await queryClient.ensureQueryData(bundledQuery);
  const texts = new Set(bundled.articles.map(({ text }) => text.trim()));
  let touched: ArticleId[] = [];
  try {
    for (let next = await nextWaiting(library); next !== null; next = await nextWaiting(library)) {
      signal.throwIfAborted();
      const { row, bytes } = next;
      setImportRun({ name: row.name });
      const document = { name: row.name, content: bytes };
      try {
        const read = await reader.read(document, null, signal);
        if (texts.has(read.content.text.trim())) throw new Error(`${row.name} came with On Record already.`);
        const kept = await keepUnderItsId(
          read,
          (id) => reader.read(document, id, signal),
          (one) => keepImported(library, row.number, one, new Date()),
        );
        touched.push(kept.id);
      } catch (error) {
        if (signal.aborted || error instanceof LibraryProblem) throw error;
        await failImported(library, row.number, (error as Error).message);
      }
      setImportRun({ done: importRun.get().done + 1 });
      if (touched.length >= AT_ONCE) {
        void refreshLibrary(touched);
        touched = [];
      }
    }
  } finally {
    reader.close();
    await refreshLibrary(touched);
  }
}
