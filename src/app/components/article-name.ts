import type { Article } from '../../core/article/types.ts';

/** So much of the text stands for a title that is not there. */
const LENGTH = 72;

/** What an article without a title goes by: its first words. */
export function firstWords(text: string): string {
  const start = text.trim().slice(0, LENGTH + 1);
  if (start.length <= LENGTH) return start.replace(/\s+/gu, ' ');
  return `${start.replace(/\s+\S*$/u, '').replace(/\s+/gu, ' ')} …`;
}

export function nameOfArticle({ source, text }: Pick<Article, 'source' | 'text'>): string {
  return source.title ?? (firstWords(text) || 'An article without words');
}
