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

interface Asked {
  readonly request: ReaderRequest;
  /** Its name, for a message. */
  readonly what: string;
  readonly resolve: (got: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** What is asked goes to the worker one at a time: one that has to be ended takes nothing with it but what it reads. */
export function createReadingClient(): ReadingClient {
  let worker: Worker | null = null;
  let count = 0;
  let current: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Asked[] = [];

  const sendNext = () => {
    clearTimeout(timer);
    current = queue.shift() ?? null;
    if (current === null) return;
    const { request, what } = current;
    worker ??= start();
    timer = setTimeout(
      () => giveUp(request.number, new Error(`${what} takes too long to read. It was given up.`)),
      PATIENCE_MS,
    );
    worker.postMessage(request);
  };

  /** What is being read ends with the worker; the next request starts another. */
  const giveUp = (number: number, reason: unknown) => {
    const asked = current;
    if (asked?.request.number === number) {
      worker?.terminate();
      worker = null;
      asked.reject(reason);
      sendNext();
      return;
    }
    queue.find(({ request }) => request.number === number)?.reject(reason);
    queue = queue.filter(({ request }) => request.number !== number);
  };

  const endAll = (reason: unknown) => {
    const all = [...(current === null ? [] : [current]), ...queue];
    clearTimeout(timer);
    queue = [];
    current = null;
    worker?.terminate();
    worker = null;
    for (const { reject } of all) reject(reason);
  };

  const start = (): Worker => {
    const started = new Worker(new URL('../../worker/reader.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<{ number: number; got?: never; error?: string }>) => {
      const asked = current;
      if (asked?.request.number !== data.number) return;
      sendNext();
      if (data.error === undefined) asked.resolve(data.got as never);
      else asked.reject(new Error(data.error));
    });
    started.addEventListener('error', () => {
      if (worker === started) endAll(new Error('The part of the program that reads articles could not be started.'));
    });
    return started;
  };

  const ask = async <Name extends keyof ReaderRequests>(
    name: Name,
    sent: ReaderRequests[Name]['sent'],
    what: string,
    signal: AbortSignal | undefined,
  ): Promise<ReaderRequests[Name]['got']> => {
    signal?.throwIfAborted();
    count++;
    const number = count;
    const onAbort = () => giveUp(number, signal?.reason);
    signal?.addEventListener('abort', onAbort);
    try {
      return await new Promise<ReaderRequests[Name]['got']>((resolve, reject) => {
        queue.push({ request: { number, name, sent } as ReaderRequest, what, resolve, reject });
        if (current === null) sendNext();
      });
    } finally {
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
    close: () => endAll(new Error('The reader was closed.')),
  };
}

function readingOf({ quotations, mentions, speakers }: Annotated): Reading {
  return { edition, quotations, mentions, speakers };
}
