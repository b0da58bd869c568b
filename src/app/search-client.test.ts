import { expect, test, vi } from 'vitest';
import type { Corpus } from '../core/corpus/types.ts';
import { writeCorpus } from '../core/corpus/write-corpus.ts';
import type { Reply, Request } from '../worker/protocol.ts';
import { createResponder } from '../worker/respond.ts';
import { createSearchClient, type OpenChannel } from './search-client.ts';

const text = 'Mara Lindqvist said, “The harbour stays open.”';
const content = { start: text.indexOf('The'), end: text.indexOf('”') };
const corpus: Corpus = {
  version: 1,
  articles: [
    {
      id: 'harbour',
      origin: 'seed',
      lang: 'en',
      source: {
        outlet: 'Coast Courier',
        url: null,
        title: null,
        byline: [],
        published: null,
        firstPublished: null,
        place: null,
        printed: {},
      },
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
      quotations: [
        {
          id: 'q1',
          article: 'harbour',
          kind: 'direct',
          place: 'body',
          span: content,
          content: [content],
          speakers: [],
          via: [],
          attribution: null,
          candidates: [],
          problems: [],
        },
      ],
      mentions: [],
    },
  ],
  speakers: [],
  utterances: [],
};

/** A worker as far as the client can tell, which keeps what was posted to it and answers when told to. */
function slowWorker() {
  const posted: Request[] = [];
  const respond = createResponder();
  let reply: (reply: Reply) => void = () => {};
  let answered = 0;
  const open: OpenChannel = (onReply) => {
    reply = onReply;
    return { post: (request) => posted.push(structuredClone(request)), close: () => {} };
  };
  const answerNext = async () => {
    const request = posted[answered++];
    if (request) reply(structuredClone(await respond(request)));
  };
  return { open, posted, answerNext };
}

test('answers on the page where there are no workers', async () => {
  const client = createSearchClient(null);
  expect(await client.update(corpus.articles, [], corpus.speakers)).toBe(1);
  expect((await client.search('harbour')).hits.map((hit) => hit.quotation)).toEqual(['q1']);
});

test('never sends a search that was given up while another was running', async () => {
  const worker = slowWorker();
  const client = createSearchClient(worker.open);
  const loading = client.update(corpus.articles, [], corpus.speakers);
  await worker.answerNext();
  await loading;

  const first = client.search('h');
  const givenUp = new AbortController();
  const second = client.search('ha', {}, givenUp.signal);
  const third = client.search('har');
  givenUp.abort();
  const refused = expect(second).rejects.toThrow(/abort/i);
  await worker.answerNext();
  await worker.answerNext();
  expect((await first).query).toBe('h');
  expect((await third).query).toBe('har');
  await refused;
  expect(worker.posted.flatMap((request) => (request.name === 'search' ? [request.sent.query] : []))).toEqual([
    'h',
    'har',
  ]);
});

test('drops an answer that comes after its search was given up', async () => {
  const worker = slowWorker();
  const client = createSearchClient(worker.open);
  const loading = client.update(corpus.articles, [], corpus.speakers);
  await worker.answerNext();
  await loading;

  const givenUp = new AbortController();
  const search = client.search('harbour', {}, givenUp.signal);
  givenUp.abort();
  const refused = expect(search).rejects.toThrow(/abort/i);
  await worker.answerNext();
  await refused;
});

test('tells what went wrong in the worker', async () => {
  const client = createSearchClient(null);
  await expect(client.search('harbour')).rejects.toThrow('No corpus was loaded before the search.');
});

test('goes on upon the page, corpus and all, when the worker fails', async () => {
  const worker = slowWorker();
  let fail = () => {};
  const client = createSearchClient((onReply, onFailure) => {
    fail = onFailure;
    return worker.open(onReply, onFailure);
  });
  const loading = client.update(corpus.articles, [], corpus.speakers);
  await worker.answerNext();
  await loading;
  const search = client.search('open');
  fail();
  expect((await search).total).toBe(1);
});

test('what was told as it came is not fetched once more', async () => {
  const file = new TextEncoder().encode(writeCorpus(corpus));
  const client = createSearchClient(null);
  client.tell(file.subarray(0, 100));
  client.tell(file.subarray(100));
  expect(await client.fetch('https://quotes.example/corpus.json', file.length)).toBe(1);
  expect((await client.search('harbour')).total).toBe(1);
});

test('what was not told, or not all of it, is fetched', async () => {
  const file = new TextEncoder().encode(writeCorpus(corpus));
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(file));
  for (const told of [0, file.length]) {
    const client = createSearchClient(null);
    client.tell(file.subarray(0, 100));
    expect(await client.fetch('https://quotes.example/corpus.json', told)).toBe(1);
    expect((await client.search('harbour')).total).toBe(1);
  }
  expect(asked).toHaveBeenCalledTimes(2);
  asked.mockRestore();
});

test('takes the page when a worker cannot even be opened', async () => {
  const client = createSearchClient(() => {
    throw new Error('no workers here');
  });
  await client.update(corpus.articles, [], corpus.speakers);
  expect((await client.search('harbour')).total).toBe(1);
});
