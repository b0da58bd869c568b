import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { foldCode } from '../../core/text/fold.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
import { pointTo } from './article-place.ts';

/** Words of an article that a reader has selected. */
export interface SelectedWords {
  /** From the first of them to the last. */
  readonly span: Span;
  /** To the character, a blank line between paragraphs; what stands between them and is not the article's is left out. */
  readonly text: string;
}

/** What is selected of `text`, one piece for each paragraph, in their order; null where no letter or figure is in it. */
export function selectWords(text: string, pieces: readonly Span[]): SelectedWords | null {
  const kept = pieces.flatMap((piece) => trimmed(text, piece) ?? []);
  if (!kept.some((piece) => /[\p{L}\p{N}]/u.test(sliceSpan(text, piece)))) return null;
  return {
    span: { start: Math.min(...kept.map(({ start }) => start)), end: Math.max(...kept.map(({ end }) => end)) },
    text: kept.map((piece) => sliceSpan(text, piece)).join('\n\n'),
  };
}

function trimmed(text: string, piece: Span): Span | null {
  const words = sliceSpan(text, piece);
  const start = piece.start + words.length - words.trimStart().length;
  const end = piece.end - words.length + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** More words than these find the same place, and make an address that nobody can read. */
const PHRASE = 24;
const DOUBLE_MARK = '"'.charCodeAt(0);

/** The query that finds `words` side by side. A quotation mark would end the phrase, and tells no two phrases apart. */
export function phraseQuery(words: string): string {
  const [paragraph = ''] = words.split('\n\n');
  const plain = [...paragraph].map((char) => (foldCode(char.charCodeAt(0)) === DOUBLE_MARK ? ' ' : char)).join('');
  return `"${plain.trim().split(/\s+/).slice(0, PHRASE).join(' ')}"`;
}

/** What is copied: the words as printed, where they were printed, and the address that leads back to them. */
export function copiedWords(selected: SelectedWords, { source }: Pick<AnnotatedArticle, 'source'>, article: string) {
  const printed = [source.outlet, source.title].filter((known) => known !== null).join(', ');
  const lines = [`${article}#${pointTo(selected.span)}`];
  if (printed !== '') lines.unshift(printed);
  return `${selected.text}\n\n${lines.join('\n')}`;
}
