import type { Request } from './protocol.ts';
import { createResponder } from './respond.ts';

const respond = createResponder();

/** The one before, so that a search that comes while the corpus is still being fetched waits for it. */
let previous: Promise<unknown> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  previous = previous.then(async () => self.postMessage(await respond(request)));
});
