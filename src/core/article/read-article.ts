import { articleFrom } from './article-from.ts';
import { formatOf } from './format.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlain } from './formats/plain.ts';
import type { ListedOutlet } from './outlets.ts';
import type { Article, ArticleId } from './types.ts';

export type { ListedOutlet };

export interface ReadOptions {
  readonly id: ArticleId;
  readonly origin: Article['origin'];
  readonly outlets: readonly ListedOutlet[];
  /** The file's name, where there is one: its ending says how the text is written. */
  readonly fileName?: string;
}

/** Reads the decoded text of a .txt or .md file (no byte-order mark) into blocks and source. Total on any string. */
export function readArticle(text: string, options: ReadOptions): Article {
  return articleFrom(text, options, formatOf(text, options.fileName) === 'markdown' ? readMarkdown : readPlain);
}
