import { articleFrom } from './article-from.ts';
import { formatOf } from './format.ts';
import { readPlain } from './formats/plain.ts';
import type { ReadOptions } from './read-article.ts';
import type { Article } from './types.ts';

/** Reads a document of any format. What reads HTML, and what reads Markdown, come only when there is some. */
export async function readDocument(text: string, options: ReadOptions): Promise<Article> {
  switch (formatOf(text, options.fileName)) {
    case 'html': {
      const { readHtml } = await import('./formats/html.ts');
      return readHtml(text, options);
    }
    case 'markdown': {
      const { readMarkdown } = await import('./formats/markdown.ts');
      return articleFrom(text, options, readMarkdown);
    }
    default:
      return articleFrom(text, options, readPlain);
  }
}
