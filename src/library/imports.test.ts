import { beforeEach, expect, test } from 'vitest';
import { keptArticles } from './articles.ts';
import { beginImport, endImports, failImported, keepImported, nextWaiting } from './imports.ts';
import { importRows } from './journal.ts';
import { BRIDGE, DAY, FERRY, freshLibrary, readAs } from './library.fixture.ts';
import { type Library, openLibrary } from './open.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
  await beginImport(library, [file('bridge.txt', BRIDGE), file('photo.png', 'x'), file('ferry.txt', FERRY)]);
});

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text).buffer as ArrayBuffer });

test('files are taken in their order, and each is crossed out with the article that it brought', async () => {
  const first = await nextWaiting(library);
  if (first === null) throw new Error('nothing waits');
  expect(first.row.name).toBe('bridge.txt');
  expect(new TextDecoder().decode(first.bytes)).toBe(BRIDGE);
  const kept = await keepImported(library, first.row.number, readAs(BRIDGE), DAY);
  expect(await keptArticles(library)).toHaveLength(1);

  const second = await nextWaiting(library);
  if (second === null) throw new Error('nothing waits');
  expect((await nextWaiting(library, second.row.number))?.row.name).toBe('ferry.txt');
  await failImported(library, second.row.number, 'photo.png is a picture.');
  const rows = await importRows(library);
  expect(rows.map(({ name, state, article, reason }) => ({ name, state, article, reason }))).toEqual([
    { name: 'bridge.txt', state: 'new', article: kept.id, reason: null },
    { name: 'photo.png', state: 'failed', article: null, reason: 'photo.png is a picture.' },
    { name: 'ferry.txt', state: 'waiting', article: null, reason: null },
  ]);
});

test('after the tab was closed in the middle, what is done is done and what waits can be gone on with', async () => {
  const first = await nextWaiting(library);
  await keepImported(library, first?.row.number ?? 0, readAs(BRIDGE), DAY);
  library.db.close();

  const again = await openLibrary();
  expect(await keptArticles(again)).toHaveLength(1);
  expect((await importRows(again)).filter(({ state }) => state === 'waiting')).toHaveLength(2);
  expect((await nextWaiting(again))?.row.name).toBe('photo.png');
});

test('another import takes the place of what was done, and goes behind what waits', async () => {
  const first = await nextWaiting(library);
  await keepImported(library, first?.row.number ?? 0, readAs(BRIDGE), DAY);
  await beginImport(library, [{ name: 'huge.html', refused: 'huge.html is too large.' }, file('last.txt', 'x')]);
  expect((await importRows(library)).map(({ name, state, reason }) => [name, state, reason])).toEqual([
    ['photo.png', 'waiting', null],
    ['ferry.txt', 'waiting', null],
    ['huge.html', 'failed', 'huge.html is too large.'],
    ['last.txt', 'waiting', null],
  ]);
});

test('an import that is put away leaves its articles and nothing else', async () => {
  const first = await nextWaiting(library);
  await keepImported(library, first?.row.number ?? 0, readAs(BRIDGE), DAY);
  await endImports(library);
  expect(await importRows(library)).toEqual([]);
  expect(await nextWaiting(library)).toBeNull();
  expect(await library.db.count('importFiles')).toBe(0);
  expect(await keptArticles(library)).toHaveLength(1);
});
