import type { ArticleId } from '../../core/article/types.ts';
import { renewReading } from '../../library/keeping.ts';
import type { Library } from '../../library/open.ts';
import { LibraryProblem } from '../../library/problem.ts';
import type { KeptArticle } from '../../library/schema.ts';
import { queryClient } from '../query-client.ts';
import { writableLibrary } from './connection.ts';
import { alone } from './import-lock.ts';
import { importRun } from './import-state.ts';
import { ownArticlesQuery } from './library.ts';
import { createReadingClient, edition, type ReadingClient } from './reading-client.ts';
import { refreshLibrary } from './refresh.ts';
import { setRenewal } from './renewal-state.ts';

const LOCK = 'on-record-renewal';

/**
 * Reads kept articles again that an earlier edition of the reader has read: one after another, behind whatever else there
 * is to do, in one tab. Their texts, older versions, corrections and links stay. What fails is let be as it is.
 */
export async function renewReadings(): Promise<void> {
  const own = await queryClient.ensureQueryData(ownArticlesQuery);
  const stale = own.filter(({ reading }) => reading.edition !== edition);
  if (stale.length === 0) return;
  // where nothing can be written there is nothing to renew, and the library page says why
  const library = await writableLibrary().catch(() => null);
  if (library === null) return;
  await alone(LOCK, async () => {
    const controller = new AbortController();
    const reader = createReadingClient();
    const stop = () => controller.abort(new DOMException('stopped', 'AbortError'));
    const tell = (done: number) => setRenewal({ done, total: stale.length, stop });
    try {
      await renewEach(library, stale, reader, controller.signal, tell);
    } finally {
      reader.close();
      setRenewal(null);
    }
  });
}

/** The rows are read again in their order; `onDone` hears how many are through. What was renewed is then shown. */
async function renewEach(
  library: Library,
  stale: readonly KeptArticle[],
  reader: Pick<ReadingClient, 'annotate'>,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<void> {
  const renewed: ArticleId[] = [];
  try {
    for (const [index, row] of stale.entries()) {
      onDone(index);
      await idle();
      if (signal.aborted) return;
      try {
        const reading = await reader.annotate(row.content, signal);
        if (await renewReading(library, row, reading)) renewed.push(row.id);
      } catch (error) {
        // no room, or no connection: the next one would fare no better
        if (signal.aborted || error instanceof LibraryProblem) return;
      }
    }
  } finally {
    if (renewed.length > 0) await refreshLibrary(renewed);
  }
}

/** How long an import is left alone before it is looked at again. */
const LOOK_MS = 1000;

/** Until the page has nothing to do, and no files are being imported. */
async function idle(): Promise<void> {
  while (importRun.get().state !== 'idle') await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  // Safari has no idle time to give
  const later = globalThis.requestIdleCallback ?? ((done: () => void) => setTimeout(done));
  await new Promise<void>((resolve) => later(() => resolve()));
}
