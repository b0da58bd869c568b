import { cpus } from 'node:os';
import nlp from 'compromise';
import { readArticle } from '../../core/article/read-article.ts';
import { annotate } from '../../core/quote/annotate.ts';
import { makeNews } from './make-news.ts';

const MEGABYTE = 1_000_000;
const SIZES = [MEGABYTE, 2 * MEGABYTE] as const;
/** Ours is run so often, and the fastest run counts; compromise, which takes its time, once, after the same warm-up. */
const RUNS = 5;

interface Reader {
  readonly name: string;
  readonly runs: number;
  /** Reads the text and says how many quotations it found. */
  readonly read: (text: string) => number;
}

const READERS: readonly Reader[] = [
  {
    name: 'on-record',
    runs: RUNS,
    read: (text) => annotate(readArticle(text, { id: 'bench', origin: 'imported', outlets: [] })).quotations.length,
  },
  { name: 'compromise', runs: 1, read: (text) => nlp(text).quotations().length },
];

interface Row {
  readonly name: string;
  readonly size: number;
  readonly quotations: number;
  readonly seconds: number;
  readonly mbPerSecond: number;
}

/** `npm run bench:extract [-- --json]`: how fast an article becomes quotations, and how the cost grows with its length. */
function main(args: readonly string[]): void {
  process.stderr.write(`${cpus().length} × ${cpus()[0]?.model ?? 'processor unknown'}; Node ${process.version}\n`);
  const texts = SIZES.map((size) => makeNews(size));
  // once over another text, so that neither is measured while it is being compiled
  for (const { read } of READERS) read(makeNews(400_000, 2));
  const rows = READERS.flatMap((reader) => texts.map((text) => measure(reader, text)));
  const speed = (name: string, size: number) =>
    rows.find((row) => row.name === name && row.size >= size)?.mbPerSecond ?? 0;
  const seconds = (name: string, at: number) => rows.filter((row) => row.name === name)[at]?.seconds ?? Number.NaN;
  const growth = Object.fromEntries(READERS.map(({ name }) => [name, seconds(name, 1) / seconds(name, 0)]));
  const times = speed('on-record', MEGABYTE) / speed('compromise', MEGABYTE);
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ readers: rows, growth, timesCompromise: times })}\n`);
    return;
  }
  process.stdout.write('| reader | characters | quotations | seconds | MB/s |\n| --- | --- | --- | --- | --- |\n');
  for (const row of rows) {
    const { name, size, quotations } = row;
    process.stdout.write(
      `| ${name} | ${size} | ${quotations} | ${row.seconds.toFixed(2)} | ${row.mbPerSecond.toFixed(2)} |\n`,
    );
  }
  for (const [name, ratio] of Object.entries(growth)) {
    process.stdout.write(`\n${name}: twice the text takes ${ratio.toFixed(2)} times as long`);
  }
  process.stdout.write(`\non-record is ${times.toFixed(1)} times as fast as compromise on ${MEGABYTE} characters\n`);
}

function measure({ name, runs, read }: Reader, text: string): Row {
  const times: number[] = [];
  let quotations = 0;
  for (let run = 0; run < runs; run++) {
    // time of the processor, not of the clock: what else the machine does is no part of it
    const start = process.cpuUsage();
    quotations = read(text);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000_000);
  }
  const seconds = Math.min(...times);
  return { name, size: text.length, quotations, seconds, mbPerSecond: text.length / MEGABYTE / seconds };
}

main(process.argv.slice(2));
