import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { articleIn, corpusOf, correction, MILL, quoted, spanOf } from '../core/corpus/corrected.fixture.ts';
import { collect } from './collection.ts';

const corpus = corpusOf(MILL);
const collection = collect(corpus);
const quotation = quoted(corpus, 'Nobody has asked us');
const placed = { article: articleIn(corpus), quotation, number: 1 };

/** A device that holds nothing yet, and the program as it is when a page has just been loaded. */
async function freshPage() {
  vi.resetModules();
  const [kept, rows, { queryClient }] = await Promise.all([
    import('./kept.ts'),
    import('./kept-rows.ts'),
    import('./query-client.ts'),
  ]);
  return {
    ...kept,
    ...rows,
    corrections: () => queryClient.fetchQuery(kept.correctionsQuery),
    notes: () => queryClient.fetchQuery(kept.notesQuery),
  };
}

beforeEach(() => {
  vi.unstubAllGlobals();
  globalThis.indexedDB = new IDBFactory();
});

test('who keeps nothing gets no database by being asked for what is kept', async () => {
  const page = await freshPage();
  expect(await page.corrections()).toEqual({ rows: [], lay: null });
  expect(await page.notes()).toEqual({ rows: [], place: null });
  expect(await indexedDB.databases()).toEqual([]);
});

test.each([
  ['has no database', undefined],
  ['does not say which there are', { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
])('a browser that %s has nothing to show, and that is no error', async (_what, database) => {
  const page = await freshPage();
  vi.stubGlobal('indexedDB', database);
  expect(await page.corrections()).toEqual({ rows: [], lay: null });
  expect(await page.notes()).toEqual({ rows: [], place: null });
});

test('what was kept is there for the next page, each in its place', async () => {
  const before = await freshPage();
  await before.correct(collection, placed, { kind: 'rejected' });
  await before.note(placed, [], { tag: 'to check', kept: true });

  const page = await freshPage();
  const shown = page.corrected(collection, await page.corrections());
  expect(shown.quotations.has(quotation.id)).toBe(false);
  expect(shown.laid.rejected.has(quotation.id)).toBe(true);
  const notes = page.placedNotes(collection, await page.notes());
  expect(notes.shown.get(quotation.id)).toMatchObject({ tags: ['to check'], starred: false, text: '' });
  expect(notes.elsewhere).toEqual([]);
});

test('a collection that nobody corrected and nobody wrote on is itself, and holds no note', async () => {
  const page = await freshPage();
  expect(page.corrected(collection, await page.corrections())).toBe(collection);
  const notes = page.placedNotes(collection, await page.notes());
  expect([...notes.shown, ...notes.elsewhere]).toEqual([]);
});

test('corrections and notes are laid once for what is read and kept, and anew when either is another', async () => {
  const before = await freshPage();
  await before.correct(collection, placed, { kind: 'speaker', speakers: [] });
  await before.note(placed, [], { starred: true });
  const page = await freshPage();
  const [corrections, notes] = [await page.corrections(), await page.notes()];

  const corrected = page.corrected(collection, corrections);
  expect(page.corrected(collection, corrections)).toBe(corrected);
  expect(page.corrected(collection, { ...corrections })).not.toBe(corrected);
  const other = collect(corpus);
  expect(page.corrected(other, corrections)).not.toBe(corrected);

  const shown = page.placedNotes(collection, notes);
  expect(page.placedNotes(collection, notes)).toBe(shown);
  expect(page.placedNotes(collection, { ...notes })).not.toBe(shown);
  expect(page.placedNotes(other, notes)).not.toBe(shown);
});

test('the address of mended words leads back to those that were read, also when the mending is undone', async () => {
  const page = await freshPage();
  const mended = correction(corpus, 'Nobody has asked us', 'boundary', { to: [spanOf(corpus, 'Nobody has asked')] });
  const { layCorrections } = await import('./lay.ts');
  const shown = page.corrected(collection, { rows: [mended], lay: layCorrections });
  const [id] = [...shown.quotations.keys()].filter((each) => !collection.quotations.has(each));
  expect(id).toBeDefined();
  page.corrected(collection, { rows: [], lay: null });
  expect(page.lapsed.get(id as string)).toBe(quotation.id);
});

test('a correction of the speaker alone gives no address that could lapse', async () => {
  const page = await freshPage();
  const signed = correction(corpus, 'Nobody has asked us', 'speaker', { speakers: ['Lena Ostrow'] });
  const { layCorrections } = await import('./lay.ts');
  const shown = page.corrected(collection, { rows: [signed], lay: layCorrections });
  expect(shown.laid.corrected.has(quotation.id)).toBe(true);
  expect([...page.lapsed]).toEqual([]);
});
