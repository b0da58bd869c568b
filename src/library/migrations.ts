import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './schema.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;
type Step = (db: IDBPDatabase<LibrarySchema>, transaction: Upgrade) => void | Promise<void>;

/** THE list: step n leads from version n to version n + 1. A step that was released is never edited, only followed. */
const STEPS: readonly Step[] = [
  (db) => {
    db.createObjectStore('articles', { keyPath: 'id' }).createIndex('signs', 'signs', { multiEntry: true });
    db.createObjectStore('versions', { keyPath: ['id', 'version'] }).createIndex('id', 'id');
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('article', 'article');
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('article', 'article');
    db.createObjectStore('imports', { keyPath: 'number', autoIncrement: true }).createIndex('state', 'state');
    db.createObjectStore('importFiles', { keyPath: 'number' });
  },
];

export const LIBRARY_VERSION = STEPS.length;

/** Leads a database of version `from` (0: none) to the present one, step by step, in the transaction of its opening. */
export async function migrate(db: IDBPDatabase<LibrarySchema>, transaction: Upgrade, from: number): Promise<void> {
  for (const step of STEPS.slice(from)) await step(db, transaction);
}
