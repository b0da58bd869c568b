import corpusUrl from 'virtual:corpus-url';
import { queryOptions } from '@tanstack/react-query';
import { eachPiece } from '../core/corpus/corpus-file.ts';
import { CorpusDamage } from '../core/corpus/decode.ts';
import type { Corpus } from '../core/corpus/types.ts';
import { hasLibrary } from './library/library.ts';
import { queryClient } from './query-client.ts';
import { ReadFile } from './read-file.ts';
import { fetchPart } from './rescue/missing-part.ts';

/**
 * Of a page that was opened on a question, as much of the file as is read at once, in bytes. The rest is put by until the
 * search has answered: its worker reads the same file meanwhile, and there may be no more than two processors.
 */
const READ_AT_ONCE = 4_000_000;

/** So long after the answer the page may still be drawing it, and so long an answer is waited for at most; in milliseconds. */
const DRAWN_WITHIN = 250;
const ANSWERED_WITHIN = 10_000;

/** Is given what came with the program as it comes, in bytes, and at last `null`. */
type Listener = (piece: Uint8Array | null) => void;
let listener: Listener = () => {};

/** Has `to` told of what comes from now on, and nobody else. */
export function listen(to: Listener): void {
  listener = to;
}

/** Called when the first answer of the search has come, or will not come. */
let answerCame = () => {};
const answered = new Promise<void>((resolve) => {
  answerCame = () => setTimeout(resolve, DRAWN_WITHIN);
});

function awhile(): Promise<void> {
  return Promise.race([answered, new Promise<void>((resolve) => setTimeout(resolve, ANSWERED_WITHIN))]);
}

/** What was put by is read now. */
export function readOn(): void {
  answerCame();
}

/** The file of what came with the program, once all of it has come. */
export const fileQuery = queryOptions({
  queryKey: ['bundled file'],
  queryFn: async (): Promise<ReadFile> => {
    const read = new ReadFile(corpusUrl);
    const hasOwn = opensOnQuestion() ? hasLibrary() : true;
    const { body } = await fetchPart(corpusUrl);
    try {
      await eachPiece(body?.getReader(), async (piece) => {
        listener(piece);
        read.file.push(piece);
        // of a file without a table nothing can be shown before all of it has been read
        const isLong = read.file.length > READ_AT_ONCE && read.file.contents.length > 0;
        read.isPutBy ||= isLong && !(await hasOwn);
        if (!read.isPutBy) await read.inTurns();
      });
      listener(null);
      read.file.end();
    } catch (error) {
      throw error instanceof CorpusDamage ? error : read.broken();
    }
    return read;
  },
  structuralSharing: false,
});

/** True where the page was opened on a search. */
function opensOnQuestion(): boolean {
  const isFirstPage = location.pathname === import.meta.env.BASE_URL;
  return isFirstPage && (new URLSearchParams(location.search).get('q') ?? '').trim() !== '';
}

/** What came with the program. */
export const bundledQuery = queryOptions({
  queryKey: ['bundled'],
  queryFn: async (): Promise<Corpus> => {
    const read = await queryClient.ensureQueryData(fileQuery);
    if (read.isPutBy) await awhile();
    await read.inTurns();
    return read.whole();
  },
  structuralSharing: false,
});
