import { formatOf } from './format.ts';
import { type ReadOptions, readArticle } from './read-article.ts';
import type { Article } from './types.ts';

/** Reads a document of any format. HTML brings its parser with it only when a page of HTML comes. */
export async function readDocument(text: string, options: ReadOptions): Promise<Article> {
  if (formatOf(text, options.fileName) !== 'html') return readArticle(text, options);
  const { readHtml } = await import('./formats/html.ts');
  return readHtml(text, options);
}
