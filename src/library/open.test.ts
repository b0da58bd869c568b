import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keptArticles } from './articles.ts';
import { onChangeElsewhere } from './changes.ts';
import { keepArticle } from './keeping.ts';
import { BRIDGE, DAY, freshDevice, freshLibrary, readAs } from './library.fixture.ts';
import { LIBRARY_VERSION } from './migrations.ts';
import { openLibrary } from './open.ts';
import { LIBRARY_NAME } from './schema.ts';

beforeEach(freshDevice);

describe('a library of a newer version', () => {
  test('is read, and never written to or wiped', async () => {
    const library = await freshLibrary();
    await keepArticle(library, readAs(BRIDGE), DAY);
    library.db.close();
    (await openDB(LIBRARY_NAME, LIBRARY_VERSION + 3, { upgrade: (db) => void db.createObjectStore('later') })).close();

    const newer = await openLibrary();
    expect(newer.state).toBe('newer');
    expect(await keptArticles(newer)).toHaveLength(1);
    await expect(keepArticle(newer, readAs('Another.'), DAY)).rejects.toMatchObject({ reason: 'newer' });
    newer.db.close();
    const after = await openDB(LIBRARY_NAME);
    expect(after.version).toBe(LIBRARY_VERSION + 3);
    expect(await after.count('articles')).toBe(1);
  });

  test('makes an older tab let go, which is told', async () => {
    const lost = vi.fn();
    const old = await openLibrary(lost);
    const later = await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1);
    expect(lost).toHaveBeenCalledOnce();
    await expect(keepArticle(old, readAs(BRIDGE), DAY)).rejects.toMatchObject({ reason: 'closed' });
    later.close();
  });
});

test('without a database the library says so, and nothing is thrown away', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openLibrary()).rejects.toMatchObject({ reason: 'unavailable' });
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not allowed', 'SecurityError');
    },
  });
  await expect(openLibrary()).rejects.toMatchObject({ reason: 'unavailable' });
  vi.unstubAllGlobals();
});

test('another tab hears of a write', async () => {
  const library = await freshLibrary();
  const elsewhere = new BroadcastChannel('on-record-library');
  const heard = new Promise<MessageEvent>((resolve) => elsewhere.addEventListener('message', resolve, { once: true }));
  const { id } = await keepArticle(library, readAs(BRIDGE), DAY);
  expect((await heard).data).toEqual([id]);

  const listener = vi.fn();
  const stop = onChangeElsewhere(listener);
  elsewhere.postMessage(['i-a']);
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith(['i-a']));
  stop();
  elsewhere.close();
  library.db.close();
  await deleteDB(LIBRARY_NAME);
});
