import { type ReadOptions, readArticle } from './read-article.ts';
import type { Article } from './types.ts';

/** Reads a document of any format. */
export async function readDocument(text: string, options: ReadOptions): Promise<Article> {
  return readArticle(text, options);
}
