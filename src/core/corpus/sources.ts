import type { Article, ArticleId, Source } from '../article/types.ts';

/** What a person verified about one file: its readable id, and what the text does not say of itself. */
export interface ListedSource extends Partial<Omit<Source, 'printed'>> {
  readonly id: ArticleId;
}

/** `seeds/sources.json`: a row for each file, under the file's own name. */
export type ListedSources = Readonly<Record<string, ListedSource>>;

/** The id of the article in `fileName` (a name or a path): the one listed for it, else the name without its ending. */
export function articleIdOf(fileName: string, sources: ListedSources): ArticleId {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const listed = Object.hasOwn(sources, name) ? sources[name] : undefined;
  return listed?.id ?? name.replace(/(?<=.)\.[^.]*$/, '');
}

/** Fills in what the article's text leaves open. What the text says of itself is never overruled. */
export function withListedSource(article: Article, listed: ListedSource | undefined): Article {
  if (listed === undefined) return article;
  const said = article.source;
  return {
    ...article,
    source: {
      outlet: said.outlet ?? listed.outlet ?? null,
      url: said.url ?? listed.url ?? null,
      title: said.title ?? listed.title ?? null,
      byline: said.byline.length > 0 ? said.byline : (listed.byline ?? []),
      published: said.published ?? listed.published ?? null,
      firstPublished: said.firstPublished ?? listed.firstPublished ?? null,
      place: said.place ?? listed.place ?? null,
      printed: said.printed,
    },
  };
}
