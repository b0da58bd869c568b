import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { sliceSpan } from '../../core/text/span.ts';

/** How many words are printed inside the marks, in the reporter's sentence, and without marks. */
export type PrintedWords = Readonly<Record<Quotation['kind'], number>>;

interface Printed {
  readonly article: Pick<AnnotatedArticle, 'text'>;
  readonly quotation: Pick<Quotation, 'kind' | 'content' | 'problems'>;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The words of `printed` by kind. What an article prints a second time is not counted again. */
export function countPrinted(printed: readonly Printed[]): PrintedWords {
  const words = { direct: 0, mixed: 0, indirect: 0 };
  for (const { article, quotation } of printed) {
    if (quotation.problems.some(({ kind }) => kind === 'repeated')) continue;
    for (const span of quotation.content) {
      words[quotation.kind] += sliceSpan(article.text, span).match(WORD)?.length ?? 0;
    }
  }
  return words;
}

export function allWords({ direct, mixed, indirect }: PrintedWords): number {
  return direct + mixed + indirect;
}
