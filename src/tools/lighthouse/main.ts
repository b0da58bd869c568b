import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { pathsFrom } from '../../core/anchor/paths.ts';
import { findChromium } from '../browser/find.ts';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { staticHost } from '../serve/static-host.ts';

/** What each page has to reach, of 100: the median of so many runs. */
const RUNS = 3;
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];

/** What is below its mark in one run, by name. */
interface Run {
  readonly scores: Readonly<Record<Category, number>>;
  readonly failed: readonly string[];
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One mobile run in a browser of its own: what an earlier one has kept is not there. */
async function look(url: string): Promise<Run> {
  const port = await freePort();
  const found = await findChromium();
  const browser = await chromium.launch({ ...found, args: [...(found.args ?? []), `--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { categories, audits } = result.lhr;
    const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
    const failed = CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .map(({ id }) => audits[id])
        .filter((audit) => audit?.score !== undefined && audit.score !== null && audit.score < 0.9)
        .map((audit) => `${category}: ${audit?.title}`),
    );
    return { scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Run['scores'], failed };
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/**
 * `npm run lighthouse`: the median of three mobile runs on the first page and on the page of a quotation, over the build
 * as a static host serves it. Exits with 1 where one is below its mark. Performance is only to be had on a quiet machine.
 */
async function main(): Promise<void> {
  const [article] = corpusFromSeeds().articles;
  const [quotation] = article?.quotations ?? [];
  if (!article || !quotation) throw new Error('The seeds hold no quotation.');
  const paths = pathsFrom('/');
  const host = staticHost({ dir: 'dist', base: '/' });
  const origin = `http://localhost:${await listen(host)}`;
  try {
    const pages: Record<string, unknown> = {};
    for (const path of [paths.explore(), paths.quotation(article.id, quotation.id)]) {
      const runs: Run[] = [];
      for (let each = 0; each < RUNS; each++) runs.push(await look(origin + path));
      const medians = Object.fromEntries(
        CATEGORIES.map((category) => [category, median(runs.map(({ scores }) => scores[category]))]),
      ) as Record<Category, number>;
      pages[path] = { ...medians, failed: [...new Set(runs.flatMap(({ failed }) => failed))] };
      if (CATEGORIES.some((category) => medians[category] < LEAST[category])) process.exitCode = 1;
    }
    const machine = { cpu: cpus()[0]?.model, processors: cpus().length, load: loadavg()[0]?.toFixed(1) };
    process.stdout.write(`${JSON.stringify({ machine, runs: RUNS, pages, least: LEAST }, null, 2)}\n`);
  } finally {
    host.close();
    host.closeAllConnections();
  }
}

await main();
