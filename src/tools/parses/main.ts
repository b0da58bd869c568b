import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFromSeeds } from '../corpus-plugin/seeds.ts';
import { printParse } from './print-parse.ts';

const DIR = join('seeds', 'parses');

/** `npm run parses` writes a readable parse for each seed; with `--check` it only says which are not current. */
const check = process.argv.includes('--check');
const corpus = corpusFromSeeds();
const parses = new Map(corpus.articles.map((article) => [`${article.id}.txt`, printParse(article, corpus.speakers)]));
const written = existsSync(DIR) ? readdirSync(DIR) : [];

const stale = [...parses].filter(([name, parse]) => !written.includes(name) || read(name) !== parse);
const orphans = written.filter((name) => !parses.has(name));

if (check) {
  for (const [name, parse] of stale) {
    console.error(`${join(DIR, name)} is not what the reader reads:`);
    for (const line of difference(written.includes(name) ? read(name) : '', parse)) console.error(`  ${line}`);
  }
  for (const name of orphans) console.error(`${join(DIR, name)} belongs to no seed`);
  if (stale.length + orphans.length > 0) {
    console.error('\nRead the difference as an editor would; if it is right, "npm run parses" and commit.');
    process.exit(1);
  }
} else {
  mkdirSync(DIR, { recursive: true });
  for (const [name, parse] of stale) writeFileSync(join(DIR, name), parse);
  for (const name of orphans) rmSync(join(DIR, name));
  console.log(`${parses.size} parses, ${stale.length} written anew, ${orphans.length} removed`);
}

function read(name: string): string {
  return readFileSync(join(DIR, name), 'utf8');
}

/** The lines that only one of the two has. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}
