import { cpus } from 'node:os';
import { readText } from '../corpus-plugin/seeds.ts';
import { ENGINES } from './engines.ts';
import { Grammar, TextChain } from './grammar.ts';
import { measure, type Row } from './measure.ts';

const SIZES = [1000, 10_000, 100_000];

/**
 * `npm run bench:search [-- [--json] [--sizes=1000,10000] [FILE…]]`: our search beside other engines, on quotations made by
 * a grammar, or after the manner of the texts named.
 */
function main(args: readonly string[]): void {
  const isJson = args.includes('--json');
  const sizes = args.find((arg) => arg.startsWith('--sizes='))?.slice('--sizes='.length);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const sentences = files.length > 0 ? new TextChain(files.map(readText).join('\n')) : new Grammar(3);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  tell(
    `${sentences.forms} word forms; ${cpus().length} × ${cpus()[0]?.model ?? 'processor unknown'}; Node ${process.version}`,
  );
  const rows = (sizes?.split(',').map(Number) ?? SIZES).flatMap((size) => measure(size, ENGINES, sentences, tell));
  process.stdout.write(isJson ? `${JSON.stringify({ engines: rows })}\n` : `${table(rows)}\n`);
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
