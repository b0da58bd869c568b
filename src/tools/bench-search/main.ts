import { cpus, loadavg } from 'node:os';
import { readText } from '../corpus-plugin/seeds.ts';
import { ENGINES } from './engines.ts';
import { Grammar, TextChain } from './grammar.ts';
import { CLOCKS, measure, type Row } from './measure.ts';

const SIZES = [1000, 10_000, 100_000];

/**
 * `npm run bench:search [-- OPTIONS FILE…]`: our search beside other engines, on quotations made by a grammar, or after the
 * manner of the texts named. `--json` prints JSON; `--sizes=1000,10000` and `--engines=on-record,fuse` do less; `--clock=cpu`
 * counts the time of the processor, for a machine that does other things too.
 */
function main(args: readonly string[]): void {
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const sizes = option('sizes')?.split(',').map(Number) ?? SIZES;
  const wanted = option('engines')?.split(',');
  const engines = ENGINES.filter(({ name }) => wanted?.includes(name) ?? true);
  const clock = option('clock') === 'cpu' ? CLOCKS.cpu : CLOCKS.wall;
  const files = args.filter((arg) => !arg.startsWith('--'));
  const sentences = files.length > 0 ? new TextChain(files.map(readText).join('\n')) : new Grammar(3);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const processors = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`;
  tell(`${sentences.forms} word forms; ${processors}; Node ${process.version}`);
  const rows = sizes.flatMap((size) => measure(size, engines, sentences, clock, tell));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ engines: rows })}\n` : `${table(rows)}\n`);
}

const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['quotations', (row) => row.n.toLocaleString('en')],
  ['engine', (row) => row.name],
  ['build ms', (row) => String(row.build_ms)],
  ['index MB', (row) => megabytes(row.index_bytes)],
  ['heap MB', (row) => megabytes(row.heap_bytes)],
  ['p50 ms', (row) => row.p50.toFixed(2)],
  ['p95 ms', (row) => row.p95.toFixed(2)],
  ['p99 ms', (row) => row.p99?.toFixed(2) ?? '–'],
  ['MRR', (row) => row.mrr_c0.toFixed(3)],
  ['1 typo', (row) => row.mrr_c1.toFixed(3)],
  ['2 typos', (row) => row.mrr_c2.toFixed(3)],
  ['cut', (row) => row.mrr_cp.toFixed(3)],
  ['queries', (row) => String(row.queries)],
  ['phrase recall', (row) => row.phrase_recall?.toFixed(2) ?? '–'],
];

function megabytes(bytes: number): string {
  return bytes === 0 ? '–' : (bytes / 2 ** 20).toFixed(1);
}

function table(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map(([title]) => title)),
    line(COLUMNS.map(() => '---')),
    ...rows.map((row) => line(COLUMNS.map(([, cell]) => cell(row)))),
  ].join('\n');
}

main(process.argv.slice(2));
