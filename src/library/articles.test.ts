import { beforeEach, describe, expect, test, vi } from 'vitest';
import { annotatedArticle, keptArticles, keptArticlesOf, versionsOf } from './articles.ts';
import { giveSource, keepArticle, recogniseArticle, renewReading } from './keeping.ts';
import { BRIDGE, BRIDGE_LATER, DAY, FERRY, freshLibrary, NEXT_DAY, noteFor, readAs } from './library.fixture.ts';
import { type Library, openLibrary } from './open.ts';
import { LibraryProblem } from './problem.ts';
import { putBack, removeArticle } from './removal.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const keep = (text: string, now = DAY, id?: string) => keepArticle(library, readAs(text, id), now);

describe('an article', () => {
  test('is kept under an id made of its first text', async () => {
    const kept = await keep(BRIDGE);
    expect(kept).toEqual({ kind: 'new', id: expect.stringMatching(/^i-[a-z2-7]{10}$/), version: 1 });
    const [row] = await keptArticles(library);
    expect(row).toMatchObject({ id: kept.id, version: 1, added: DAY.toISOString(), kept: DAY.toISOString() });
    expect(row?.content.text).toBe(BRIDGE);
    expect(row?.reading.quotations.length).toBeGreaterThan(1);
  });

  test('is read back by its id, and one that is not there is left out', async () => {
    const { id } = await keep(BRIDGE);
    await keep(FERRY);
    expect((await keptArticlesOf(library, [id, 'i-nothing'])).map((row) => row.id)).toEqual([id]);
  });

  test('that is there with this very text is known again, and nothing is written', async () => {
    const first = await keep(BRIDGE);
    expect(await keep(BRIDGE, NEXT_DAY)).toEqual({ ...first, kind: 'same' });
    expect((await keptArticles(library)).map(({ kept }) => kept)).toEqual([DAY.toISOString()]);
  });

  test('with another text has to be read under the id that is known, and becomes another version', async () => {
    const { id } = await keep(BRIDGE);
    expect(await keep(BRIDGE_LATER, NEXT_DAY)).toEqual({ kind: 'elsewhere', id });
    expect(await keptArticles(library)).toHaveLength(1);
    expect(await keep(BRIDGE_LATER, NEXT_DAY, id)).toEqual({ kind: 'version', id, version: 2 });

    const versions = await versionsOf(library, id);
    expect(versions.map(({ version, content }) => [version, content.text])).toEqual([
      [1, BRIDGE],
      [2, BRIDGE_LATER],
    ]);
    expect((await keptArticles(library)).map(({ version, added }) => [version, added])).toEqual([
      [2, DAY.toISOString()],
    ]);
    // an older text is still known
    expect(await keep(BRIDGE)).toEqual({ kind: 'same', id, version: 2 });
  });

  test('is known by its address, however the reader came to it', async () => {
    const { id } = await keepArticle(
      library,
      readAs(BRIDGE, undefined, 'https://www.example.org/a/?utm_source=x'),
      DAY,
    );
    const later = readAs(FERRY, undefined, 'http://example.org/a#top');
    expect(await recogniseArticle(library, later.content)).toEqual({ kind: 'version', id });
  });

  test('that shares nothing is new', async () => {
    await keep(BRIDGE);
    expect(await recogniseArticle(library, readAs(FERRY).content)).toEqual({ kind: 'new' });
    expect(await recogniseArticle(library, readAs('').content)).toEqual({ kind: 'new' });
  });

  test('shows what its reader says of the source, and keeps what the text says', async () => {
    const { id } = await keep(BRIDGE);
    await giveSource(library, id, { outlet: 'The Millbrook Post', title: 'A bridge' });
    const [row] = await keptArticles(library);
    expect(row?.content.source.title).toBe('The bridge at Millbrook');
    const shown = row && annotatedArticle(row).source;
    expect(shown).toMatchObject({ outlet: 'The Millbrook Post', title: 'A bridge' });
    expect(shown?.printed).not.toHaveProperty('title');
  });

  test('gets the reading of a newer edition only while it is the same version', async () => {
    const { id } = await keep(BRIDGE);
    const [before] = await keptArticles(library);
    if (!before) throw new Error('nothing was kept');
    expect(await renewReading(library, before, { ...before.reading, edition: 'second' })).toBe(true);
    expect((await keptArticles(library))[0]?.reading.edition).toBe('second');
    await keep(BRIDGE_LATER, NEXT_DAY, id);
    expect(await renewReading(library, before, { ...before.reading, edition: 'third' })).toBe(false);
  });
});

describe('a removed article', () => {
  test('goes with its versions and all that was added, and comes back whole', async () => {
    const { id } = await keep(BRIDGE);
    await keep(BRIDGE_LATER, NEXT_DAY, id);
    const { id: other } = await keep(FERRY);
    const note = (of: string) => noteFor(`note ${of}`, of, DAY);
    await library.db.put('notes', note(id));
    await library.db.put('notes', note(other));
    const before = await versionsOf(library, id);

    const removed = await removeArticle(library, id);
    expect((await keptArticles(library)).map((row) => row.id)).toEqual([other]);
    expect(await versionsOf(library, id)).toEqual([]);
    expect(await library.db.getAll('notes')).toEqual([note(other)]);

    if (removed === null) throw new Error('nothing was removed');
    await putBack(library, removed);
    expect(await versionsOf(library, id)).toEqual(before);
    expect(await library.db.getAllFromIndex('notes', 'article', id)).toEqual([note(id)]);
    expect(await removeArticle(library, 'i-nothing')).toBeNull();
  });

  test('does not push out what was kept in the meantime', async () => {
    const { id } = await keep(BRIDGE);
    const removed = await removeArticle(library, id);
    await keep(BRIDGE, NEXT_DAY);
    if (removed === null) throw new Error('nothing was removed');
    await putBack(library, removed);
    expect((await keptArticles(library)).map(({ kept }) => kept)).toEqual([NEXT_DAY.toISOString()]);
  });
});

describe('two tabs', () => {
  test('that write at once lose nothing', async () => {
    const other = await openLibrary();
    const texts = Array.from({ length: 20 }, (_, index) => `${index}. ${FERRY.slice(0, 40)}`);
    await Promise.all(texts.map((text, index) => keepArticle(index % 2 === 0 ? library : other, readAs(text), DAY)));
    expect(await keptArticles(library)).toHaveLength(20);
    expect(await keptArticles(other)).toHaveLength(20);
  });

  test('that keep the same article at once keep it once', async () => {
    const other = await openLibrary();
    const outcomes = await Promise.all([library, other].map((one) => keepArticle(one, readAs(BRIDGE), DAY)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['new', 'same']);
  });
});

test('a write that finds the disk full in the middle leaves everything as it was, and says why', async () => {
  const { id } = await keep(BRIDGE);
  const before = await keptArticles(library);
  const { put } = IDBObjectStore.prototype;
  // the older version is moved first, then the newer takes its place: here the room ends between the two
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row: unknown) {
    if (this.name === 'articles') throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, row);
  });
  const failure = await keep(BRIDGE_LATER, NEXT_DAY, id).catch((error) => error);
  vi.restoreAllMocks();
  expect(failure).toBeInstanceOf(LibraryProblem);
  expect(failure).toMatchObject({ reason: 'full', message: expect.stringContaining('no room') });
  expect(await keptArticles(library)).toEqual(before);
  expect(await library.db.count('versions')).toBe(0);
  expect(await keep(BRIDGE_LATER, NEXT_DAY, id)).toMatchObject({ kind: 'version' });
});
