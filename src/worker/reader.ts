import type { ReaderRequest } from './reader-protocol.ts';
import { createReading } from './reading.ts';
import { answerRequests, responder } from './requests.ts';

const reading = createReading(async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}.`);
  return response.json();
});

answerRequests<ReaderRequest>(responder(reading));
