import type { CDPSession, Page } from 'playwright';

export interface Heap {
  /** "page", or the name of the script of a worker. */
  readonly of: string;
  /** JavaScript objects alive after a collection. */
  readonly heap_mb: number;
  /** Typed arrays and buffers, which stand beside the heap. */
  readonly buffers_mb: number;
}

type Send = (method: string) => Promise<unknown>;

/** Collects the garbage of `page` and of each of its workers by Chromium's own protocol, and weighs what is left. */
export async function weighHeaps(page: Page): Promise<Heap[]> {
  const session = await page.context().newCDPSession(page);
  const workers = await attachWorkers(session);
  const heaps = [await weigh('page', (method) => session.send(method as 'HeapProfiler.collectGarbage'))];
  for (const { name, send } of workers) heaps.push(await weigh(name, send));
  await session.detach();
  return heaps;
}

async function weigh(of: string, send: Send): Promise<Heap> {
  // what a first collection finalises, a second one takes
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  const mb = (bytes: number) => Number((bytes / 1e6).toFixed(1));
  return { of, heap_mb: mb(usage.usedSize), buffers_mb: mb(usage.backingStorageSize ?? 0) };
}

/** How long the page is given to name its workers. */
const ATTACH_MS = 1000;

/** A way to speak to every worker that the page has started. */
async function attachWorkers(session: CDPSession): Promise<{ name: string; send: Send }[]> {
  const workers: { name: string; send: Send }[] = [];
  const waiting = new Map<number, { resolve: (got: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message) as { id: number; result: unknown; error?: { message: string } };
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type, url } }) => {
    if (type !== 'worker') return;
    const send: Send = (method) =>
      new Promise((resolve, reject) => {
        count++;
        waiting.set(count, { resolve, reject });
        session
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: count, method }) })
          .catch(reject);
      });
    workers.push({ name: new URL(url).pathname.replace(/^.*\/|-[\w-]{8}\.js$/g, ''), send });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await new Promise((resolve) => setTimeout(resolve, ATTACH_MS));
  return workers;
}
