import { beforeEach, expect, test } from 'vitest';
import { keepArticle } from '../library/keeping.ts';
import { BRIDGE, DAY, FERRY, freshLibrary, readAs } from '../library/library.fixture.ts';
import { createResponder } from './respond.ts';

beforeEach(async () => {
  const library = await freshLibrary();
  await keepArticle(library, readAs(BRIDGE), DAY);
  await keepArticle(library, readAs(FERRY), DAY);
  library.db.close();
});

test('the search takes the own articles from the device, and finds them', async () => {
  const respond = createResponder();
  await respond({ number: 1, name: 'update', sent: { changed: [], removed: [], speakers: [] } });
  expect(await respond({ number: 2, name: 'own', sent: null })).toEqual({ number: 2, got: 2 });
  const reply = await respond({ number: 3, name: 'search', sent: { query: 'bridge', options: {} } });
  expect(reply).toMatchObject({ got: { total: expect.any(Number) } });
  expect((reply as { got: { total: number } }).got.total).toBeGreaterThan(0);
});

test('where the device gives none, that is said, and what was loaded stays', async () => {
  const before = globalThis.indexedDB;
  Object.assign(globalThis, { indexedDB: undefined });
  const respond = createResponder();
  await respond({ number: 1, name: 'update', sent: { changed: [], removed: [], speakers: [] } });
  expect(await respond({ number: 2, name: 'own', sent: null })).toEqual({ number: 2, got: null });
  expect(await respond({ number: 3, name: 'search', sent: { query: '', options: {} } })).toMatchObject({
    got: { total: 0 },
  });
  Object.assign(globalThis, { indexedDB: before });
});
