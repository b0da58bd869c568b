import type { Aliases } from '../core/anchor/aliases.ts';
import type { Resolution } from '../core/anchor/resolve.ts';
import type { ArticleId } from '../core/article/types.ts';
import type { Corpus, CorpusSpeaker, SearchedArticle, Utterance } from '../core/corpus/types.ts';
import type { Addition, Answer, SearchOptions, Suggestion } from '../core/search/types.ts';
import type { Reply, Request, RequestName, Requests } from '../worker/protocol.ts';

/**
 * The search as the page asks it: in a worker, so that typing never waits. Requests go out one at a time, and one whose
 * `signal` is aborted before its turn is never sent: while someone types fast, only what is still wanted is searched.
 */
export interface SearchClient {
  /** A piece of the file of the corpus that is coming; it is copied. */
  tell(piece: Uint8Array): void;
  /**
   * Has the corpus at `url` read; what is asked afterwards is asked of it. Gives the number of quotations. Where all of its
   * `told` bytes were told before, it is not fetched once more.
   */
  fetch(url: string, told: number): Promise<number>;
  /** Adds the reader's own articles, which the worker takes from the device, and gives their number; null where it cannot. */
  own(): Promise<number | null>;
  /** Brings some articles up to date, of which only what is searchable need be sent; `speakers` are all there are now. */
  update(
    changed: readonly SearchedArticle[],
    removed: readonly ArticleId[],
    speakers: Corpus['speakers'],
  ): Promise<number>;
  /** What all articles have in common. */
  utterances(): Promise<readonly Utterance[]>;
  /** What a person corrected: articles in the place of those that are loaded, and speakers beside them. */
  correct(articles: readonly SearchedArticle[], speakers: readonly CorpusSpeaker[]): Promise<null>;
  /** What a person added to quotations, all of it. */
  add(additions: readonly Addition[]): Promise<null>;
  search(query: string, options?: SearchOptions, signal?: AbortSignal): Promise<Answer>;
  suggest(text: string, signal?: AbortSignal): Promise<readonly Suggestion[]>;
  /** Where an old link leads. */
  resolve(article: string, quotation: string, aliases: Aliases | null): Promise<Resolution>;
  close(): void;
}

/** What takes requests and gives replies: a worker, or the page itself where there are no workers. */
interface Channel {
  /** `moved` is the other side's afterwards. */
  post(request: Request, moved?: readonly ArrayBuffer[]): void;
  close(): void;
}

export type OpenChannel = (onReply: (reply: Reply) => void, onFailure: () => void) => Channel;

interface Waiting {
  readonly request: Request;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (got: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** Requests of which the last alone holds, whatever is loaded. */
const STANDING: ReadonlySet<RequestName> = new Set(['correct', 'add']);

/** A worker where the browser has them and lets them start, else the page's own thread. */
export function createSearchClient(
  openWorker: OpenChannel | null = typeof Worker === 'undefined' ? null : openWorkerChannel,
  openPage: OpenChannel = openPageChannel,
): SearchClient {
  let count = 0;
  let current: Waiting | null = null;
  /** All that a worker has to be told again that takes the place of this one. */
  let loads: Request[] = [];
  /** And what a person keeps, as it was told last. */
  const standing = new Map<RequestName, Request>();
  const queue: Waiting[] = [];

  const onReply = (reply: Reply) => {
    if (current === null || reply.number !== current.request.number) return;
    const { resolve, reject, signal } = current;
    current = null;
    if (signal?.aborted) reject(signal.reason);
    else if ('error' in reply) reject(new Error(reply.error));
    else resolve(reply.got as never);
    sendNext();
  };

  const open = (): Channel => {
    if (openWorker === null) return openPage(onReply, () => {});
    try {
      return openWorker(onReply, onFailure);
    } catch {
      return openPage(onReply, () => {});
    }
  };

  /** The worker could not be started (an old browser, a strict policy): the page does its work from now on. */
  const onFailure = () => {
    channel.close();
    channel = openPage(onReply, () => {});
    for (const load of loads) if (load !== current?.request) channel.post(load);
    for (const request of standing.values()) if (request !== current?.request) channel.post(request);
    if (current !== null) channel.post(current.request);
  };

  const sendNext = () => {
    while (current === null) {
      const next = queue.shift();
      if (next === undefined) return;
      if (next.signal?.aborted) {
        next.reject(next.signal.reason);
        continue;
      }
      current = next;
      if (next.request.name === 'fetch') loads = [next.request];
      if (next.request.name === 'update' || next.request.name === 'own') loads.push(next.request);
      if (STANDING.has(next.request.name)) standing.set(next.request.name, next.request);
      channel.post(next.request);
    }
  };

  const ask = <Name extends RequestName>(
    name: Name,
    sent: Requests[Name]['sent'],
    signal?: AbortSignal,
  ): Promise<Requests[Name]['got']> =>
    new Promise((resolve, reject) => {
      count++;
      queue.push({ request: { number: count, name, sent } as Request, signal, resolve, reject });
      sendNext();
    });

  let channel = open();
  return {
    // its answer says nothing: nobody waits for it
    tell: (piece) => {
      const copy = piece.slice();
      channel.post({ number: 0, name: 'piece', sent: { piece: copy } }, [copy.buffer]);
    },
    update: (changed, removed, speakers) => ask('update', { changed, removed, speakers }),
    own: () => ask('own', null),
    utterances: () => ask('utterances', null),
    fetch: (url, told) => ask('fetch', { url: new URL(url, globalThis.location?.href).href, told }),
    correct: (articles, speakers) => ask('correct', { articles, speakers }),
    add: (additions) => ask('add', { additions }),
    search: (query, options = {}, signal) => ask('search', { query, options }, signal),
    suggest: (text, signal) => ask('suggest', { text }, signal),
    resolve: (article, quotation, aliases) => ask('resolve', { article, quotation, aliases }),
    close: () => channel.close(),
  };
}

function openWorkerChannel(onReply: (reply: Reply) => void, onFailure: () => void): Channel {
  const worker = new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Reply>) => onReply(event.data));
  worker.addEventListener('error', onFailure);
  return { post: (request, moved = []) => worker.postMessage(request, [...moved]), close: () => worker.terminate() };
}

function openPageChannel(onReply: (reply: Reply) => void): Channel {
  const responder = import('../worker/respond.ts').then(({ createResponder }) => createResponder());
  const answer = async (request: Request): Promise<Reply> => {
    try {
      return await (await responder)(request);
    } catch (error) {
      // the code of the search did not come: whoever waits for it has to be told
      return { number: request.number, error: error instanceof Error ? error.message : String(error) };
    }
  };
  let previous: Promise<unknown> = Promise.resolve();
  return {
    post: (request) => {
      previous = previous.then(async () => onReply(await answer(request)));
    },
    close: () => {},
  };
}
