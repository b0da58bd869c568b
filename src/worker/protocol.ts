import type { Aliases } from '../core/anchor/aliases.ts';
import type { Resolution } from '../core/anchor/resolve.ts';
import type { ArticleId } from '../core/article/types.ts';
import type { CorpusSpeaker, SearchedArticle, Utterance } from '../core/corpus/types.ts';
import type { Addition, Answer, SearchOptions, Suggestion } from '../core/search/types.ts';
import type { ReplyTo } from './requests.ts';

/** Each thing that the page asks of the worker: what it sends, and what it gets. */
export interface Requests {
  /** A piece of the file of the corpus, as it comes. */
  piece: { readonly sent: { readonly piece: Uint8Array }; readonly got: null };
  /**
   * Reads the corpus at `url`; all that follows is asked of it. Gives the number of its quotations. It is not fetched where
   * the pieces told before are all `told` bytes of it.
   */
  fetch: { readonly sent: { readonly url: string; readonly told: number }; readonly got: number };
  /**
   * Adds the reader's own articles to the corpus, straight from the device: a large library need not go through the page.
   * Gives the number of these articles; null where they could not be read.
   */
  own: { readonly sent: null; readonly got: number | null };
  /** Brings some articles of the corpus up to date, so that the rest need not be sent again. `speakers` are all there are now. */
  update: {
    readonly sent: {
      readonly changed: readonly SearchedArticle[];
      readonly removed: readonly ArticleId[];
      readonly speakers: readonly CorpusSpeaker[];
    };
    readonly got: number;
  };
  /** What all articles have in common. */
  utterances: { readonly sent: null; readonly got: readonly Utterance[] };
  /**
   * Articles that a person corrected, to be read in the place of those of the same ids, and speakers that only they name;
   * none puts back what was loaded. Holds for whatever is loaded afterwards, too.
   */
  correct: {
    readonly sent: { readonly articles: readonly SearchedArticle[]; readonly speakers: readonly CorpusSpeaker[] };
    readonly got: null;
  };
  /** What a person added to quotations, in the place of what was told before. The index stays as it is. */
  add: { readonly sent: { readonly additions: readonly Addition[] }; readonly got: null };
  search: { readonly sent: { readonly query: string; readonly options: SearchOptions }; readonly got: Answer };
  /** Where the link to a quotation leads that is not there under its id; `aliases` as far as they could be read. */
  resolve: {
    readonly sent: { readonly article: string; readonly quotation: string; readonly aliases: Aliases | null };
    readonly got: Resolution;
  };
  suggest: { readonly sent: { readonly text: string }; readonly got: readonly Suggestion[] };
}

export type RequestName = keyof Requests;

export type Request = {
  [Name in RequestName]: { readonly number: number; readonly name: Name; readonly sent: Requests[Name]['sent'] };
}[RequestName];

export type Reply = ReplyTo<Requests[RequestName]['got']>;
