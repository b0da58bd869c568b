import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { keptArticles, versionsOf } from './articles.ts';
import { makeBackup } from './backup.ts';
import { keepArticle } from './keeping.ts';
import { FERRY, freshDevice, NEXT_DAY, readAs } from './library.fixture.ts';
import { LIBRARY_VERSION } from './migrations.ts';
import { openLibrary } from './open.ts';
import { readBackup } from './read-backup.ts';
import { LIBRARY_NAME } from './schema.ts';

/** A database as a released version left it: its stores with their indexes, and all rows. */
interface Fixture {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly autoIncrement?: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly multiEntry?: boolean }[];
    readonly rows: readonly unknown[];
  }[];
}

const FIXTURES = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(FIXTURES).map(
  (name): Fixture => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')),
);

beforeEach(freshDevice);

async function leave({ version, stores }: Fixture): Promise<void> {
  const db = await openDB(LIBRARY_NAME, version, {
    upgrade(made) {
      for (const { name, keyPath, autoIncrement = false, indexes } of stores) {
        const store = made.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, multiEntry = false } of indexes) {
          store.createIndex(index, path, { multiEntry });
        }
      }
    },
  });
  for (const { name, rows } of stores) for (const row of rows) await db.put(name, row);
  db.close();
}

test('there is a database of every version up to this one', () => {
  expect(fixtures.map(({ version }) => version).sort()).toEqual(
    Array.from({ length: LIBRARY_VERSION }, (_, index) => index + 1),
  );
});

describe.each(fixtures)('a database of version $version', (fixture) => {
  test('is brought up to date with all that it holds, and can be worked with', async () => {
    await leave(fixture);
    const rowsOf = (name: string) => fixture.stores.find((store) => store.name === name)?.rows.length ?? 0;
    const library = await openLibrary();
    expect(library.state).toBe('open');
    expect(library.db.version).toBe(LIBRARY_VERSION);
    const articles = await keptArticles(library);
    expect(articles).toHaveLength(rowsOf('articles'));
    expect(await library.db.count('versions')).toBe(rowsOf('versions'));
    expect(await library.db.count('notes')).toBe(rowsOf('notes'));
    for (const { id, version } of articles) expect(await versionsOf(library, id)).toHaveLength(version);
    // every row is whole: the backup of it is one that would be taken back
    await readBackup((await makeBackup(library, {}, NEXT_DAY)).join(''));
    expect(await keepArticle(library, readAs(FERRY), NEXT_DAY)).toMatchObject({ kind: 'new' });
  });

  test('has the same stores and indexes afterwards as one that was made today', async () => {
    const shape = async () => {
      const { db } = await openLibrary();
      const names = [...db.objectStoreNames];
      const transaction = db.transaction(names);
      const stores = names.map((name) => {
        const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
        return { name, keyPath, autoIncrement, indexes: [...indexNames] };
      });
      db.close();
      return stores;
    };
    await leave(fixture);
    const migrated = await shape();
    freshDevice();
    expect(migrated).toEqual(await shape());
  });
});
