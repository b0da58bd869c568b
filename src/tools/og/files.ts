import type { ArticleId } from '../../core/article/types.ts';
import type { QuotationId, SpeakerId } from '../../core/quote/types.ts';

/** Where the preview images stand in the build. The names do not change with what is drawn: other sites keep them. */
export const ogFile = {
  site: 'og/on-record.png',
  quotation: (article: ArticleId, quotation: QuotationId) => `og/q/${part(article)}/${part(quotation)}.png`,
  article: (article: ArticleId) => `og/articles/${part(article)}.png`,
  speaker: (speaker: SpeakerId) => `og/speakers/${part(speaker)}.png`,
} as const;

function part(id: string): string {
  return encodeURIComponent(id);
}
