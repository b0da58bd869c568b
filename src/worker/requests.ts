/** The answer to the request of the same number, or why there is none. */
export type ReplyTo<Got> =
  | { readonly number: number; readonly got: Got }
  | { readonly number: number; readonly error: string };

/** Answers what the page asks of this worker, one request after another: one that comes early waits for those before it. */
export function answerRequests<Request>(respond: (request: Request) => Promise<unknown>): void {
  let previous: Promise<unknown> = Promise.resolve();
  self.addEventListener('message', (event: MessageEvent<Request>) => {
    previous = previous.then(async () => self.postMessage(await respond(event.data)));
  });
}

export function responder<Request extends { readonly number: number }, Got>(
  answer: (request: Request) => Promise<Got>,
): (request: Request) => Promise<ReplyTo<Got>> {
  return async (request) => {
    try {
      return { number: request.number, got: await answer(request) };
    } catch (error) {
      return { number: request.number, error: error instanceof Error ? error.message : String(error) };
    }
  };
}
