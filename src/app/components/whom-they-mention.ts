import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation, SpeakerId } from '../../core/quote/types.ts';
import { covers } from '../../core/text/span.ts';

interface Said {
  readonly article: Pick<AnnotatedArticle, 'mentions'>;
  readonly quotation: Pick<Quotation, 'content'>;
}

export interface Mentioned {
  readonly speaker: SpeakerId;
  readonly count: number;
}

/**
 * Who is named or described inside the words of `said`, the most named first. A pronoun says too little, and whoever
 * speaks is not told among those spoken of.
 */
export function whomTheyMention(said: readonly Said[], themselves: SpeakerId): readonly Mentioned[] {
  const counts = new Map<SpeakerId, number>();
  for (const { article, quotation } of said) {
    for (const { span, kind, speakers } of article.mentions) {
      if (kind === 'pronoun' || !quotation.content.some((words) => covers(words, span))) continue;
      for (const id of new Set(speakers)) if (id !== themselves) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].map(([speaker, count]) => ({ speaker, count })).sort((a, b) => b.count - a.count);
}
