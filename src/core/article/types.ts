import type { Span } from '../text/span.ts';

export type ArticleId = string;

/**
 * What a stretch of the page is. `headline`, `standfirst`, `paragraph`, `subheading` and `turn` are the article's own
 * words; the quotations are read from these. The others are kept, so that nothing of the text is lost, but never quoted from.
 * A `turn` is one speech of a transcript or interview, its label ("MS. HALE:") included.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'turn'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'outlet'
  | 'caption'
  | 'boilerplate';

/** Blocks stand in the order of the text, never overlap, and together hold every character that is not white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** True where the format sets a paragraph off as a quotation: `>` in Markdown, `<blockquote>` on a page. */
  readonly quoted?: boolean;
}

/** The publication, as far as the article (or `sources.json`) gives it; `null` where it does not. */
export interface Source {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** ISO date, or date and time; without a zone where none is printed. */
  readonly published: string | null;
  readonly firstPublished: string | null;
  readonly place: string | null;
  /** Where the text itself gives the value; a field from meta data, or not given, has no span. */
  readonly printed: Readonly<
    Partial<Record<'outlet' | 'url' | 'title' | 'published' | 'firstPublished' | 'place', Span>>
  >;
}

export interface Article {
  readonly id: ArticleId;
  readonly origin: 'seed' | 'imported';
  /** BCP 47 tag. */
  readonly lang: string;
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
}
