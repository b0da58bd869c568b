import type { DBSchema } from 'idb';
import type { Article, ArticleId, Source } from '../core/article/types.ts';
import type { Correction } from '../core/corpus/correction.ts';
import type { Note } from '../core/corpus/note.ts';
import type { CorpusSpeaker } from '../core/corpus/types.ts';
import type { Mention, Quotation, QuotationId } from '../core/quote/types.ts';
import type { Span } from '../core/text/span.ts';

/**
 * What the reader's own library holds, in IndexedDB, on this device alone.
 *
 * To add a store (or a field, or an index):
 * 1. name it in {@link LibrarySchema}, with the type of its rows;
 * 2. make it in a new step at the end of the list in `migrations.ts` (a step that was released is never edited), and add
 *    what a database of the version before looks like to `fixtures/`;
 * 3. if its rows belong to an article (they carry its id in `article`, and have an index of that name), name it in
 *    `OF_ARTICLE` below: the rows then go, come back and are backed up with their article;
 * 4. read it with a function of its own file that takes the {@link Library}, and write it inside `write()` of
 *    `transaction.ts`, which is all or nothing, refuses a newer database, names a full disk, and tells other tabs;
 * 5. in `src/app`, read it in a query below the key `['library']`, and write it in a mutation of `library-mutations.ts`:
 *    a change, here or in another tab, makes every query below that key read again.
 */
export const LIBRARY_NAME = 'on-record';

/** A quotation that an earlier reading of the same text had under this id, and no later one has. */
export interface FormerQuotation {
  readonly id: QuotationId;
  readonly content: readonly [Span, ...Span[]];
}

/** What the reader of the program made of the text, and by which edition of it. */
export interface Reading {
  /** Of the program's reader: a reading of another edition is made anew. */
  readonly edition: string;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly speakers: readonly CorpusSpeaker[];
  /** So that links to them go on leading to their words. Absent where there is none. */
  readonly former?: readonly FormerQuotation[];
}

/** What the reader of this device says of the publication. It stands beside the text and overrules it. */
export type GivenSource = Partial<Pick<Source, 'outlet' | 'url' | 'title' | 'byline' | 'published'>>;

/** One text of an article. A later one is a new version; none is ever overwritten. */
export interface KeptVersion {
  readonly id: ArticleId;
  /** From 1. */
  readonly version: number;
  /** When this version was kept, ISO, in UTC. */
  readonly kept: string;
  /** Of the file that it came from; null where it was pasted. */
  readonly fileName: string | null;
  /** 32 base32 characters. */
  readonly textHash: string;
  /** As its text says, without what was `given`. */
  readonly content: Article;
  readonly given: GivenSource;
  readonly reading: Reading;
}

/** The newest version of an article. */
export interface KeptArticle extends KeptVersion {
  /** When the first version was kept, ISO, in UTC. */
  readonly added: string;
  /** By which the same article is known again (see `recognise.ts`), of all its versions. */
  readonly signs: readonly string[];
}

/** Something that the reader of this device adds to an article: each has an `id`, its `article`, and when it `changed`. */
export type AddedRow = Correction | Note;

/** One file of an import that takes a while: what is not done yet can be gone on with after the tab was closed. */
export interface ImportRow {
  readonly number: number;
  readonly name: string;
  readonly state: 'waiting' | 'new' | 'version' | 'same' | 'failed';
  /** Why it failed. */
  readonly reason: string | null;
  readonly article: ArticleId | null;
}

/** The file itself, as long as it waits. */
export interface ImportFile {
  readonly number: number;
  readonly bytes: ArrayBuffer;
}

export interface LibrarySchema extends DBSchema {
  articles: { key: ArticleId; value: KeptArticle; indexes: { signs: string } };
  /** Versions that a newer one followed. */
  versions: { key: [ArticleId, number]; value: KeptVersion; indexes: { id: ArticleId } };
  corrections: { key: string; value: Correction; indexes: { article: ArticleId } };
  notes: { key: string; value: Note; indexes: { article: ArticleId } };
  imports: { key: number; value: ImportRow; indexes: { state: ImportRow['state'] } };
  importFiles: { key: number; value: ImportFile };
}

/** Stores whose rows belong to an article. */
export const OF_ARTICLE = ['corrections', 'notes'] as const;
