import type { Article, ArticleId } from './types.ts';

/** A publication that `seeds/outlets.json` lists. */
export interface ListedOutlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

export interface ReadOptions {
  readonly id: ArticleId;
  readonly origin: Article['origin'];
  readonly outlets: readonly ListedOutlet[];
}

/** Reads the decoded text of a .txt or .md file (no byte-order mark) into blocks and source. Total on any string. */
export function readArticle(text: string, options: ReadOptions): Article {
  const source = {
    outlet: null,
    url: null,
    title: null,
    byline: [],
    published: null,
    firstPublished: null,
    place: null,
    printed: {},
  };
  return { id: options.id, origin: options.origin, lang: 'en', source, text, blocks: [] };
}
