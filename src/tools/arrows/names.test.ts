import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ListedSpeaker } from '../../core/quote/gazetteer.ts';
import { readSeeds } from '../corpus-plugin/seeds.ts';

const SRC = new URL('../../', import.meta.url).pathname;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path),
);

/** Short names of those featured, too; of others a short name may be a word like any other ("Ban"). */
const namesOf = ({ name, aliases, shortNames, featured }: ListedSpeaker) => [
  name,
  ...aliases,
  ...(featured ? shortNames : []),
];

/** The program knows no one: who speaks stands in the lists and in the articles, never in the code. */
test('no person whom the list of speakers names is named in the program', () => {
  const people = readSeeds().speakers.filter(({ kind }) => kind === 'person');
  expect(people.length).toBeGreaterThan(0);
  const names = [...new Set(people.flatMap(namesOf))];
  const found: string[] = [];
  for (const file of files) {
    const words = ` ${readFileSync(join(SRC, file), 'utf8').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')} `;
    for (const name of names) {
      const sought = name.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
      if (words.includes(` ${sought} `)) found.push(`${file}: ${name}`);
    }
  }
  expect(found).toEqual([]);
});
