import { classify } from './classify.ts';
import { Facts } from './facts.ts';
import { formatOf } from './format.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlain } from './formats/plain.ts';
import { type ListedOutlet, outletList } from './outlets.ts';
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
  const outlets = outletList(options.outlets);
  const facts = new Facts();
  const pieces = formatOf(text, options.fileName) === 'markdown' ? readMarkdown(text, facts, outlets) : readPlain(text);
  const blocks = classify(text, pieces, facts, outlets);
  return { id: options.id, origin: options.origin, lang: 'en', source: facts.source(), text, blocks };
}
