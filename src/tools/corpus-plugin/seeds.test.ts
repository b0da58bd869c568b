import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeCorpus } from '../../core/corpus/decode.ts';
import { corpusFile, readCorpus } from './plugin.ts';
import { corpusFromSeeds, readSeeds, readText } from './seeds.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);

test('a text is decoded to the character: only a byte-order mark is dropped', () => {
  put('a.txt', '\uFEFFOne “two”\r\n\tthree\u00A0习近\uFEFF');
  expect(readText(join(dir, 'a.txt'))).toBe('One “two”\r\n\tthree\u00A0习近\uFEFF');
});

test('a file that is not UTF-8 is refused by name', () => {
  put('a.txt', new Uint8Array([0x93, 0x41, 0x94]));
  expect(() => readText(join(dir, 'a.txt'))).toThrow(`${join(dir, 'a.txt')} is not UTF-8`);
});

test('the articles come in the order of their names; lists that are not there are empty', () => {
  put('b.txt', 'B');
  put('a.txt', 'A');
  put('notes.md', 'no article');
  expect(readSeeds(dir)).toEqual({
    files: [
      { name: 'a.txt', text: 'A' },
      { name: 'b.txt', text: 'B' },
    ],
    speakers: [],
    outlets: [],
    sources: {},
  });
});

test('a damaged list is refused by name', () => {
  put('speakers.json', '[{"id": ');
  expect(() => readSeeds(dir)).toThrow(join(dir, 'speakers.json'));
});

test('the file of the corpus is named for what it holds', () => {
  put('a.txt', 'The mill opened. “It will run,” said Ada Brook, its owner.\n');
  const first = corpusFile(dir);
  expect(first.name).toMatch(/^assets\/corpus-[0-9a-f]{10}\.json$/);
  expect(decodeCorpus(readCorpus(first.json))).toEqual(corpusFromSeeds(dir));
  expect(corpusFile(dir)).toEqual(first);
  put('b.txt', 'Another.');
  expect(corpusFile(dir).name).not.toBe(first.name);
});
