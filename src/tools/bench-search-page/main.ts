import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { writeCorpus } from '../../core/corpus/write-corpus.ts';
import { foldWords } from '../../core/text/fold.ts';
import { documentsOf } from '../bench-search/draw-queries.ts';
import { Grammar } from '../bench-search/grammar.ts';
import { makeCorpus } from '../bench-search/make-corpus.ts';
import { findChromium } from '../browser/find.ts';
import { staticHost } from '../serve/static-host.ts';

const QUOTATIONS = 100_000;
const WORDS = 5;
const WORD_LENGTH = 10;
/** Between two keys, as a quick typist types. */
const KEY_MS = 90;

interface Timed {
  readonly at: number;
  readonly ms: number;
}

interface Typed {
  readonly word: string;
  readonly longest_task_ms: number;
  /** From a key to the next painted frame, in steps of 8 ms. */
  readonly slowest_key_ms: number;
}

/** Serves what was built, with another corpus in place of the one in it. */
async function serve(json: string): Promise<{ address: string; close: () => void }> {
  const host = staticHost({ dir: 'dist', base: '/' });
  const server = createServer((request, response) => {
    if (!/\/assets\/corpus-[^/]+\.json/.test(request.url ?? '')) return void host.emit('request', request, response);
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(json);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/**
 * Notes, from the very first, each task that held the page's thread longer than 50 ms, how long each key took to be
 * painted, and when a marked word was last put on the page. Runs in the page.
 */
const NOTE = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  window.keys = [];
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'keydown') window.keys.push({ at: startTime, ms: duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  window.marked = {};
  new MutationObserver(() => {
    const words = new Set([...document.querySelectorAll('main mark')].map((mark) => mark.textContent.toLowerCase()));
    for (const word of words) window.marked[word] ??= performance.now();
    for (const word of Object.keys(window.marked)) if (!words.has(word)) delete window.marked[word];
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** When the last of the corpus had arrived, by the page's clock. Runs in the page. */
const CORPUS_ARRIVED = `Math.max(
  ...performance.getEntriesByType('resource')
    .filter(({ name }) => /\\/corpus-[^/]+\\.json/.test(name))
    .map(({ responseEnd }) => responseEnd),
)`;

const now = (page: Page) => page.evaluate<number>('performance.now()');

/** Looks so often, and for so long, whether a word has come. */
const LOOK_MS = 50;
const PATIENCE_MS = 180_000;

/** The time, by the page's clock, from which a hit is shown that has `word` marked. */
async function shownAt(page: Page, word: string): Promise<number> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const at = await page.evaluate<number | undefined>(`window.marked[${JSON.stringify(word)}]`);
    if (at !== undefined) return at;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error(`No hit for “${word}” was shown.`);
}

async function typeWord(page: Page, word: string): Promise<Typed> {
  const field = page.getByRole('searchbox', { name: 'Search quotations' });
  await field.fill('');
  await page.waitForTimeout(2000);
  const from = await now(page);
  await field.pressSequentially(word, { delay: KEY_MS });
  await shownAt(page, word);
  await page.waitForTimeout(500);
  const longest = async (name: 'longTasks' | 'keys') => {
    const noted = (await page.evaluate<Timed[]>(`window.${name}`)).filter(({ at }) => at >= from);
    return Math.round(Math.max(0, ...noted.map(({ ms }) => ms)));
  };
  return { word, longest_task_ms: await longest('longTasks'), slowest_key_ms: await longest('keys') };
}

/**
 * `npm run bench:search-page`: the built page with a hundred thousand quotations in Chromium. How long from the arrival of
 * the corpus to the first answer, and whether typing ever holds up the page.
 */
async function main(): Promise<void> {
  const corpus = makeCorpus(QUOTATIONS, new Grammar(3), 7);
  const seen = new Set(
    documentsOf(corpus).flatMap(({ text }) => foldWords(text).filter((word) => word.length === WORD_LENGTH)),
  );
  const words = [...seen].slice(0, WORDS + 1);
  const server = await serve(writeCorpus(corpus));
  const browser = await chromium.launch(await findChromium());
  try {
    // the service worker would give the corpus that was built
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.addInitScript(NOTE);
    const first = words[0] as string;
    await page.goto(`${server.address}/?q=${first}`, { timeout: 120_000 });
    const answered = await shownAt(page, first);
    const loaded = await page.evaluate<number>(CORPUS_ARRIVED);
    const typed: Typed[] = [];
    for (const word of words.slice(1)) typed.push(await typeWord(page, word));
    const report = {
      n: QUOTATIONS,
      corpus_arrived_ms: Math.round(loaded),
      first_answer_after_arrival_ms: Math.round(answered - loaded),
      typed,
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
