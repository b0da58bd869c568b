import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareMarked } from './compare-marked.ts';
import { type MarkedArticle, readMarkedFile } from './read-marked.ts';

const here = new URL('.', import.meta.url);

/** What the reader is known not to do yet, by the title of the case. A case that comes right must leave the list. */
const open = new Set(readFileSync(new URL('open.txt', here), 'utf8').split('\n').filter(Boolean));

const files = readdirSync(here).filter((name) => name.endsWith('.txt') && name !== 'open.txt');
const cases = files.flatMap((name) =>
  readMarkedFile(readFileSync(new URL(name, here), 'utf8')).map((marked) => ({ name, marked })),
);

function check(marked: MarkedArticle): void {
  const { expected, found } = compareMarked(marked);
  expect(found).toEqual(expected);
}

describe('marked articles', () => {
  for (const { marked } of cases) {
    if (open.has(marked.title)) test.fails(marked.title, () => check(marked));
    else test(marked.title, () => check(marked));
  }

  test('there are at least 150 cases, no two of one title, and every open one exists', () => {
    const titles = new Set(cases.map(({ marked }) => marked.title));
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(titles.size).toBe(cases.length);
    expect([...open].filter((title) => !titles.has(title))).toEqual([]);
  });
});
