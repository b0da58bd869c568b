import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Mention, SpeakerId } from '../../core/quote/types.ts';
import { foldWords } from '../../core/text/fold.ts';
import { sliceSpan } from '../../core/text/span.ts';

export interface NameUsed {
  /** As it is printed most often. */
  readonly words: string;
  readonly count: number;
}

/** What the articles call a speaker, the commonest first. Pronouns are left out, and so is what names several at once. */
export function namesUsed(articles: readonly AnnotatedArticle[], speaker: SpeakerId): readonly NameUsed[] {
  const forms = new Map<string, Map<string, number>>();
  for (const article of articles) {
    for (const mention of mentionsOf(article, speaker)) {
      if (mention.kind === 'pronoun' || mention.speakers.length > 1) continue;
      const words = sliceSpan(article.text, mention.span);
      const form = forms.get(formOf(words)) ?? new Map<string, number>();
      forms.set(formOf(words), form.set(words, (form.get(words) ?? 0) + 1));
    }
  }
  const names = [...forms.values()].map((form) => {
    const printed = [...form].sort((a, b) => b[1] - a[1]);
    return { words: printed[0]?.[0] ?? '', count: printed.reduce((sum, [, count]) => sum + count, 0) };
  });
  return names.sort((a, b) => b.count - a.count);
}

/** "The Russian leader" at the head of a sentence is "the Russian leader", and "Hale's" is "Hale". */
function formOf(words: string): string {
  return foldWords(words.replace(/['’]s$/, '')).join(' ');
}

/** The mentions of one speaker in one article, in the order of the text. */
export function mentionsOf(article: AnnotatedArticle, speaker: SpeakerId): readonly Mention[] {
  return article.mentions.filter((mention) => mention.speakers.includes(speaker));
}
