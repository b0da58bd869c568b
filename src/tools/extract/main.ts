import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../core/article/read-document.ts';
import { articleIdOf } from '../../core/corpus/sources.ts';
import { annotate } from '../../core/quote/annotate.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';
import { rowOf } from './row.ts';

const USAGE = `Usage: npm run --silent extract -- FILE… [--no-lists]

Prints one line of JSON for each FILE (.txt, .md, .html): its text, blocks, source, quotations and mentions.
--no-lists reads without speakers.json and outlets.json.`;

const args = process.argv.slice(2);
const listless = args.includes('--no-lists');
const files = args.filter((arg) => arg !== '--no-lists');
const unknown = files.find((arg) => arg.startsWith('--'));

if (args.includes('--help')) {
  print(USAGE);
} else if (files.length === 0 || unknown !== undefined) {
  console.error(unknown === undefined ? USAGE : `extract: there is no option ${unknown}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const seeds = readSeeds(fileURLToPath(new URL('../../../seeds/', import.meta.url)));
  for (const file of files) print(JSON.stringify(await extract(file, seeds)));
}

async function extract(file: string, seeds: ReturnType<typeof readSeeds>) {
  try {
    const text = decode(await readFile(file));
    const id = articleIdOf(file, seeds.sources);
    const outlets = listless ? [] : seeds.outlets;
    const article = await readDocument(text, { id, origin: 'imported', outlets, fileName: file });
    return rowOf(file, article, annotate(article, { speakers: listless ? [] : seeds.speakers }));
  } catch (error) {
    process.exitCode = 1;
    return { file, error: reasonOf(error) };
  }
}

/** The text as UTF-8: a byte-order mark dropped, nothing else changed. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8');
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'not allowed to read it';
  return message;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
