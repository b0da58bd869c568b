import { mutationOptions } from '@tanstack/react-query';
import type { ArticleId } from '../../core/article/types.ts';
import type { ReadArticle } from '../../library/keeping.ts';
import type { Removed } from '../../library/removal.ts';
import type { GivenSource } from '../../library/schema.ts';
import { writableLibrary } from './connection.ts';
import { keepUnderItsId } from './keep.ts';
import { previewReader } from './preview.ts';
import type { Document } from './reading-client.ts';
import { refreshLibrary } from './refresh.ts';

/** What a write takes is fetched with the first one. */
const keeping = () => import('../../library/keeping.ts');
const removal = () => import('../../library/removal.ts');

/** Every write of the page to the library: each ends when what it wrote has been read back. */

export const keepMutation = mutationOptions({
  mutationFn: async ({ document, read }: { document: Document; read: ReadArticle }) => {
    const { keepArticle } = await keeping();
    const library = await writableLibrary();
    const readAgain = (id: ArticleId) => previewReader.read(document, id);
    return keepUnderItsId(read, readAgain, (one) => keepArticle(library, one, new Date()));
  },
  onSuccess: ({ id }) => refreshLibrary([id]),
});

export const giveMutation = mutationOptions({
  mutationFn: async ({ id, given }: { id: ArticleId; given: GivenSource }) =>
    (await keeping()).giveSource(await writableLibrary(), id, given),
  onSuccess: (_, { id }) => refreshLibrary([id]),
});

export const removeMutation = mutationOptions({
  mutationFn: async (id: ArticleId) => (await removal()).removeArticle(await writableLibrary(), id),
  onSuccess: (_, id) => refreshLibrary([id]),
});

export const putBackMutation = mutationOptions({
  mutationFn: async (removed: Removed) => (await removal()).putBack(await writableLibrary(), removed),
  onSuccess: (_, { article }) => refreshLibrary([article.id]),
});

/** Puts the journal of imports away: what was done stays, what waits is given up. */
export const putAwayMutation = mutationOptions({
  mutationFn: async () => (await import('../../library/imports.ts')).endImports(await writableLibrary()),
  onSuccess: () => refreshLibrary([]),
});

/** Writes nothing: gives the file. */
export const backupMutation = mutationOptions({
  mutationFn: async () => (await import('./backup-file.ts')).backupFile(await writableLibrary()),
});

export const restoreMutation = mutationOptions({
  mutationFn: async (file: File) => (await import('./backup-file.ts')).restoreFile(await writableLibrary(), file),
  onSuccess: () => refreshLibrary(null),
});

/** Asks the browser not to clear the library by itself; false where it does not promise to. */
export const persistMutation = mutationOptions({
  mutationFn: async () => (await navigator.storage?.persist?.()) ?? false,
  onSuccess: () => refreshLibrary([]),
});
