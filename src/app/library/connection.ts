import { keptArticles } from '../../library/articles.ts';
import { type Library, openLibrary } from '../../library/open.ts';
import { LibraryProblem, problemOf } from '../../library/problem.ts';
import type { KeptArticle } from '../../library/schema.ts';
import { queryClient } from '../query-client.ts';
import { type LibraryState, libraryQuery } from './library.ts';

/** Opens the library. `onChange` is told when the connection is lost. */
export async function connect(onChange: (state: LibraryState) => void): Promise<LibraryState> {
  try {
    const library = await openLibrary(() => onChange({ library: null, problem: new LibraryProblem('closed') }));
    return { library, problem: library.state === 'newer' ? new LibraryProblem('newer') : null };
  } catch (error) {
    return { library: null, problem: problemOf(error) };
  }
}

/** The reader's own articles, in the order in which they were added. */
export async function readOwnArticles(): Promise<readonly KeptArticle[]> {
  const { library } = await queryClient.ensureQueryData(libraryQuery);
  // what a newer version wrote may be of another shape: then the bundled articles are shown, and the library says why
  return library === null ? [] : keptArticles(library).catch(() => []);
}

/** For a write: throws where nothing can be kept. */
export async function writableLibrary(): Promise<Library> {
  const { library, problem } = await queryClient.ensureQueryData(libraryQuery);
  if (library === null || problem !== null) throw problem ?? new LibraryProblem('unavailable');
  return library;
}
