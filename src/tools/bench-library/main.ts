import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { foldWords } from '../../core/text/fold.ts';
import { findChromium } from '../browser/find.ts';
import { staticHost } from '../serve/static-host.ts';
import { weighHeaps } from './heap.ts';
import { type MadeArticle, makeArticles } from './make-articles.ts';

const ARTICLES = Number(process.argv[2] ?? 1000);
const STARTS = 3;
const PATIENCE_MS = 300_000;
/** Looks so often whether something was noted. */
const LOOK_MS = 100;
const TARGETS = { articles_per_second: 50, first_answer_ms: 2000, heap_mb: 300 };

/**
 * Notes, from the very first, the tasks that held the page's thread longer than 50 ms, when the journal said that every
 * file is done, and when a marked word was first on the page. Runs in the page.
 */
const NOTE = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  window.marked = {};
  new MutationObserver(() => {
    for (const mark of document.querySelectorAll('main mark')) window.marked[mark.textContent.toLowerCase()] ??= performance.now();
    if (document.querySelector('section[aria-label="Files"]')?.textContent.includes('Put this away'))
      window.done ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** Long words that stand in one article alone, in direct speech: `count` of them, from articles spread over all. */
function rareWords(articles: readonly MadeArticle[], count: number): string[] {
  const inArticles = new Map<string, number>();
  for (const { text } of articles) {
    for (const word of new Set(foldWords(text))) inArticles.set(word, (inArticles.get(word) ?? 0) + 1);
  }
  const rare = articles.flatMap(({ text }) => {
    const spoken = [...text.matchAll(/“([^”]+)”/g)].flatMap(([, words = '']) => foldWords(words));
    return spoken.filter((word) => word.length >= 8 && inArticles.get(word) === 1).slice(0, 1);
  });
  if (rare.length < count) throw new Error('Too few words stand in one article alone.');
  return Array.from({ length: count }, (_, nth) => rare[Math.floor(((nth + 0.5) / count) * rare.length)] as string);
}

/** Imports `articles` as a reader does who chooses files, from the press of the button to the last file. */
async function importAll(page: Page, address: string, articles: readonly MadeArticle[]) {
  await page.goto(`${address}/library/`);
  await page.getByRole('textbox', { name: /paste an article/i }).waitFor();
  const files = articles.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
  await page.locator('input[type=file]').setInputFiles(files);
  const button = page.getByRole('button', { name: 'Import', exact: true });
  const begun = await button.evaluate((element) => {
    const now = performance.now();
    (element as unknown as { click(): void }).click();
    return now;
  });
  const seconds = ((await noted(page, 'window.done')) - begun) / 1000;
  const tasks = await page.evaluate<{ at: number; ms: number }[]>('window.longTasks');
  const longest = Math.max(0, ...tasks.filter(({ at }) => at >= begun).map(({ ms }) => ms));
  return { seconds, longest };
}

/** Waits for what the page notes. Not `waitForFunction`: the policy of the page forbids it to evaluate words. */
async function noted(page: Page, name: string): Promise<number> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE_MS; ) {
    const at = await page.evaluate<number | undefined>(name);
    if (at !== undefined) return at;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error(`${name} was not noted in ${PATIENCE_MS / 1000} s.`);
}

/** When, by the page's clock, a hit was first shown that has `word` marked. */
const shownAt = (page: Page, word: string) => noted(page, `window.marked[${JSON.stringify(word)}]`);

/** What the library weighs for a page that has answered, and has compared all articles with each other. */
async function start(context: BrowserContext, address: string, words: readonly [string, string]) {
  const page = await context.newPage();
  await page.goto(`${address}/?q=${words[0]}`);
  const answered = await shownAt(page, words[0]);
  // asked after the comparison, answered after it
  await page.getByRole('searchbox', { name: 'Search quotations' }).fill(words[1]);
  await shownAt(page, words[1]);
  const heaps = await weighHeaps(page);
  await page.close();
  return { answered, heaps };
}

/**
 * `npm run bench:library`: the built page with a library of a thousand articles in Chromium. How many a second are
 * imported, how long a start of the browser takes to the first answer, and how much is held in memory.
 */
async function main(): Promise<void> {
  const articles = makeArticles(ARTICLES);
  const words = rareWords(articles, STARTS * 2);
  const host = staticHost({ dir: 'dist', base: '/' });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(host.address() as AddressInfo).port}`;
  const profile = mkdtempSync(join(tmpdir(), 'bench-library-'));
  const found = await findChromium();
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, found);
    await context.addInitScript(NOTE);
    return context;
  };
  try {
    const first = await open();
    const imported = await importAll(await first.newPage(), address, articles);
    await first.close();
    process.stderr.write(`imported in ${imported.seconds.toFixed(1)} s\n`);

    const starts: Awaited<ReturnType<typeof start>>[] = [];
    for (let each = 0; each < STARTS; each++) {
      const context = await open();
      starts.push(await start(context, address, [words[each * 2] as string, words[each * 2 + 1] as string]));
      await context.close();
    }
    const answered = starts.map((one) => one.answered).sort((a, b) => a - b);
    const heaps = (starts.at(-1) as (typeof starts)[number]).heaps;
    const report = {
      machine: { cpu: cpus()[0]?.model, processors: cpus().length, load: loadavg()[0]?.toFixed(1) },
      articles: ARTICLES,
      import: {
        seconds: Number(imported.seconds.toFixed(1)),
        articles_per_second: Number((ARTICLES / imported.seconds).toFixed(1)),
        longest_task_ms: Math.round(imported.longest),
      },
      start: { first_answer_ms: answered.map(Math.round) },
      heaps,
      heap_mb: Number(heaps.reduce((sum, { heap_mb }) => sum + heap_mb, 0).toFixed(1)),
      targets: TARGETS,
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    host.close();
    host.closeAllConnections();
    rmSync(profile, { recursive: true, force: true });
  }
}

await main();
