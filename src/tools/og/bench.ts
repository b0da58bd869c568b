import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { prerender } from '../prerender/prerender.ts';
import { siteOf } from '../prerender/site.ts';
import { drawImages, svgOf } from './draw-images.ts';
import { cardsOf } from './preview-cards.ts';

/*
 * npm run bench:pages: what all pages and their images cost, beside what satori and resvg alone take for the same images,
 * and what a second build costs, when nothing has changed. Exits with 1 where it is more than one and a half times as much.
 */
const MOST = 1.5;
const ROUNDS = 3;

const corpus = corpusFromSeeds();
const site = siteOf(corpus, {}, 'http://localhost:4173', '/');
const shell = readFileSync('index.html', 'utf8');
const plans = [...cardsOf(site).values()];

async function alone(): Promise<number> {
  const start = performance.now();
  for (const plan of plans) new Resvg(await svgOf(plan), { font: { loadSystemFonts: false } }).render().asPng();
  return performance.now() - start;
}

async function whole(cache: string): Promise<number> {
  const start = performance.now();
  const built = siteOf(corpus, {}, 'http://localhost:4173', '/');
  prerender(built, shell, '/assets/plain.css', () => []);
  await drawImages(built, cache);
  return performance.now() - start;
}

async function main(): Promise<void> {
  await alone(); // fonts are read, and everything is warm, before the clock runs
  const times: { alone: number; whole: number; again: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const cache = mkdtempSync(join(tmpdir(), 'on-record-og-'));
    times.push({ whole: await whole(cache), again: await whole(cache), alone: await alone() });
    rmSync(cache, { recursive: true });
  }
  const middle = (name: keyof (typeof times)[0]) =>
    times.map((time) => time[name]).sort((a, b) => a - b)[ROUNDS >> 1] as number;
  const ratio = middle('whole') / middle('alone');
  const each = (time: number) => `${(time / plans.length).toFixed(1)} ms an image`;
  console.log(
    `${plans.length} images. satori and resvg alone: ${middle('alone').toFixed(0)} ms, ${each(middle('alone'))}`,
  );
  console.log(
    `pages and images: ${middle('whole').toFixed(0)} ms, ${ratio.toFixed(2)} times as much (at most ${MOST})`,
  );
  console.log(`again, nothing changed: ${middle('again').toFixed(0)} ms`);
  if (ratio > MOST) process.exitCode = 1;
}

await main();
