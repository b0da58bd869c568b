import type { Article, ArticleId } from '../core/article/types.ts';
import type { CorpusSpeaker } from '../core/corpus/types.ts';
import type { Mention, Quotation } from '../core/quote/types.ts';

/** An article with all that was found in it. */
export interface Annotated {
  readonly content: Article;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly speakers: readonly CorpusSpeaker[];
}

/** Where the lists of speakers and outlets are; fetched once. */
export type ListsAddress = string;

/** Each thing that the page asks of the worker that reads articles: what it sends, and what it gets. */
export interface ReaderRequests {
  /** Turns a file, or text that was pasted, into an article. */
  read: {
    readonly sent: {
      readonly document: ArrayBuffer | string;
      readonly fileName: string | null;
      /** Under which the article is known; null where it is new, and its id is made of its text. */
      readonly id: ArticleId | null;
      readonly lists: ListsAddress;
    };
    readonly got: Annotated;
  };
  /** Finds anew what an article holds that was read by an earlier edition. Its text and its blocks stay. */
  annotate: { readonly sent: { readonly content: Article; readonly lists: ListsAddress }; readonly got: Annotated };
}

export type ReaderRequest = {
  [Name in keyof ReaderRequests]: {
    readonly number: number;
    readonly name: Name;
    readonly sent: ReaderRequests[Name]['sent'];
  };
}[keyof ReaderRequests];
