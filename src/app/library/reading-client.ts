import { edition, listsUrl } from 'virtual:reader';
import type { Article, ArticleId } from '../../core/article/types.ts';
import type { ReadArticle } from '../../library/keeping.ts';
import type { Reading } from '../../library/schema.ts';
import type { Annotated, ReaderRequest, ReaderRequests } from '../../worker/reader-protocol.ts';

/** A file, or text that was pasted. */
export interface Document {
  readonly name: string | null;
  readonly content: ArrayBuffer | string;
}

/** Reads articles in a worker of its own, so that neither the page nor the search ever waits for one. */
export interface ReadingClient {
  /** `id` is that under which the article is known; null where it is new. Rejects with words for the page. */
  read(document: Document, id: ArticleId | null, signal?: AbortSignal): Promise<ReadArticle>;
  /** Finds anew what the article holds. */
  annotate(content: Article, signal?: AbortSignal): Promise<Reading>;
  close(): void;
}

/** No article takes longer; what does was made to. */
const PATIENCE_MS = 60_000;

/** The edition of the reader at hand. */
export { edition };

type Settle = { resolve: (got: never) => void; reject: (reason: unknown) => void };

export function createReadingClient(): ReadingClient {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Settle>();

  /** Ends the worker with all that it was asked: the next request starts another. */
  const end = (reason: unknown) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const post = <Name extends keyof ReaderRequests>(
    to: Worker,
    name: Name,
    sent: ReaderRequests[Name]['sent'],
  ): Promise<ReaderRequests[Name]['got']> =>
    new Promise((resolve, reject) => {
      count++;
      waiting.set(count, { resolve, reject });
      to.postMessage({ number: count, name, sent } as ReaderRequest);
    });

  const start = (): Worker => {
    const started = new Worker(new URL('../../worker/reader.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<{ number: number; got?: never; error?: string }>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.error === undefined) asked?.resolve(data.got as never);
      else asked?.reject(new Error(data.error));
    });
    started.addEventListener('error', () => {
      if (worker === started) end(new Error('The part of the program that reads articles could not be started.'));
    });
    return started;
  };

  const ask = async <Name extends 'read' | 'annotate'>(
    name: Name,
    sent: ReaderRequests[Name]['sent'],
    what: string,
    signal: AbortSignal | undefined,
  ): Promise<ReaderRequests[Name]['got']> => {
    signal?.throwIfAborted();
    worker ??= start();
    const onAbort = () => end(signal?.reason);
    const timer = setTimeout(() => end(new Error(`${what} takes too long to read. It was given up.`)), PATIENCE_MS);
    signal?.addEventListener('abort', onAbort);
    try {
      return await post(worker, name, sent);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  };

  return {
    async read({ name, content }, id, signal) {
      const got = await ask(
        'read',
        { document: content, fileName: name, id, lists: listsUrl },
        name ?? 'The text',
        signal,
      );
      return { content: got.content, given: {}, fileName: name, reading: readingOf(got) };
    },
    async annotate(content, signal) {
      return readingOf(await ask('annotate', { content, lists: listsUrl }, content.source.title ?? content.id, signal));
    },
    close: () => end(new Error('The reader was closed.')),
  };
}

function readingOf({ quotations, mentions, speakers }: Annotated): Reading {
  return { edition, quotations, mentions, speakers };
}
