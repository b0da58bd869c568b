import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { readArticle } from '../../core/article/read-article.ts';
import { annotate } from '../../core/quote/annotate.ts';
import { makeNews } from './make-news.ts';

const MEGABYTE = 1_000_000;
const SIZES = [MEGABYTE, 2 * MEGABYTE] as const;
/** A text is read again and again for so long, in milliseconds, by either reader, and the fastest run counts. */
const ENOUGH = 15_000;

/** Reads a text and says how many quotations it found. */
type Read = (text: string) => number;

const READERS: Readonly<Record<string, Read>> = {
  'on-record': (text) =>
    annotate(readArticle(text, { id: 'bench', origin: 'imported', outlets: [] })).quotations.length,
  compromise: (text) => nlp(text).quotations().length,
};

interface Row {
  readonly name: string;
  readonly size: number;
  readonly quotations: number;
  readonly runs: number;
  readonly seconds: number;
  readonly mbPerSecond: number;
}

/** `npm run bench:extract [-- --json]`: how fast an article becomes quotations, and how the cost grows with its length. */
async function main(args: readonly string[]): Promise<void> {
  process.stderr.write(`${cpus().length} × ${cpus()[0]?.model ?? 'processor unknown'}; Node ${process.version}\n`);
  const rows: Row[] = [];
  for (const name of Object.keys(READERS)) rows.push(...(await measuredApart(name)));
  const speed = (name: string, size: number) =>
    rows.find((row) => row.name === name && row.size >= size)?.mbPerSecond ?? 0;
  const seconds = (name: string, at: number) => rows.filter((row) => row.name === name)[at]?.seconds ?? Number.NaN;
  const growth = Object.fromEntries(Object.keys(READERS).map((name) => [name, seconds(name, 1) / seconds(name, 0)]));
  const times = SIZES.map((size) => speed('on-record', size) / speed('compromise', size));
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ readers: rows, growth, timesCompromise: times })}\n`);
    return;
  }
  process.stdout.write('| reader | characters | quotations | runs | seconds | MB/s |\n');
  process.stdout.write('| --- | --- | --- | --- | --- | --- |\n');
  for (const row of rows) {
    const { name, size, quotations, runs } = row;
    process.stdout.write(
      `| ${name} | ${size} | ${quotations} | ${runs} | ${row.seconds.toFixed(2)} | ${row.mbPerSecond.toFixed(2)} |\n`,
    );
  }
  for (const [name, ratio] of Object.entries(growth)) {
    process.stdout.write(`\n${name}: twice the text takes ${ratio.toFixed(2)} times as long`);
  }
  for (const [at, size] of SIZES.entries()) {
    process.stdout.write(`\non-record is ${times[at]?.toFixed(1)} times as fast as compromise on ${size} characters`);
  }
  process.stdout.write('\n');
}

/** Has a process of its own measure the reader `name`: what one leaves in memory is no burden to the other. */
async function measuredApart(name: string): Promise<Row[]> {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  const ended = once(child, 'exit');
  const rows: Row[] = [];
  child.on('message', (row) => rows.push(row as Row));
  const [code] = await ended;
  if (code !== 0) throw new Error(`the process that measures ${name} ended with ${code}`);
  return rows;
}

function measureAll(name: string, read: Read): void {
  // once over another text, so that nothing is measured while it is being compiled
  read(makeNews(400_000, 2));
  for (const size of SIZES) process.send?.(measure(name, read, makeNews(size)));
}

function measure(name: string, read: Read, text: string): Row {
  let seconds = Number.POSITIVE_INFINITY;
  let quotations = 0;
  let runs = 0;
  for (const begun = performance.now(); performance.now() - begun < ENOUGH; runs++) {
    const start = performance.now();
    quotations = read(text);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { name, size: text.length, quotations, runs, seconds, mbPerSecond: text.length / MEGABYTE / seconds };
}

const asked = process.argv.slice(2);
const read = READERS[asked[0] ?? ''];
if (process.send !== undefined && read !== undefined) measureAll(asked[0] as string, read);
else await main(asked);
