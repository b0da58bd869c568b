import type { CorpusAddition } from '../core/corpus/merge.ts';
import { annotatedArticle, keptArticles } from '../library/articles.ts';
import { openLibrary } from '../library/open.ts';

/** The reader's own articles as the search takes them; null where this device gives none, or they cannot be read. */
export async function readOwnLibrary(): Promise<CorpusAddition | null> {
  try {
    const library = await openLibrary();
    const rows = await keptArticles(library);
    // another tab may have to bring it to a later version
    library.db.close();
    return {
      // whole as they are: to copy what is searched of them would take longer than the rest is worth in memory
      articles: rows.map(annotatedArticle),
      speakers: rows.flatMap(({ reading }) => reading.speakers),
    };
  } catch {
    return null;
  }
}
