import type { ArticleId } from '../article/types.ts';
import type { QuotationId, SpeakerId } from './ids.ts';

/** Every address that On Record makes. `base` begins and ends with "/" (the build's `BASE`); all results begin with it. */
export interface Paths {
  explore(query?: string): string;
  quotation(article: ArticleId, quotation: QuotationId): string;
  article(article: ArticleId): string;
  /** The article, at the place of one quotation. */
  articleAt(article: ArticleId, quotation: QuotationId): string;
  speakers(): string;
  speaker(speaker: SpeakerId): string;
  compare(article: ArticleId, quotation: QuotationId): string;
  /** A page for frames on other sites: the words, the speaker, the source, no script. */
  embed(article: ArticleId, quotation: QuotationId): string;
  /** The reader's own articles. */
  library(): string;
  shared(): string;
  /** Where an export is read back in. */
  exported(): string;
  about(): string;
}

/** The patterns behind {@link Paths}, in the form that the router reads, relative to the base. */
export const ROUTES = {
  explore: '/',
  quotation: '/q/:articleId/:quotationId',
  article: '/articles/:articleId',
  speakers: '/speakers',
  speaker: '/speakers/:speakerId',
  compare: '/compare/:articleId/:quotationId',
  library: '/library',
  shared: '/shared',
  exported: '/exported',
  about: '/about',
} as const;

export function pathsFrom(base: string): Paths {
  const join = (...parts: string[]) => base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  return {
    explore: (query) => (query ? `${base}?q=${encodeURIComponent(query)}` : base),
    quotation: (article, quotation) => join('q', article, quotation),
    article: (article) => join('articles', article),
    articleAt: (article, quotation) => `${join('articles', article)}#${quotation}`,
    speakers: () => join('speakers'),
    speaker: (speaker) => join('speakers', speaker),
    compare: (article, quotation) => join('compare', article, quotation),
    embed: (article, quotation) => join('embed', article, quotation),
    library: () => join('library'),
    shared: () => join('shared'),
    exported: () => join('exported'),
    about: () => join('about'),
  };
}
