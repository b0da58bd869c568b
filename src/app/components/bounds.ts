import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Quotation } from '../../core/quote/types.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
import { indexesAt, ownBlocks } from './surroundings.ts';

/** Where a quotation may begin and end: at the words of its own paragraphs and of their neighbours. */
export interface Bounds {
  /** The paragraphs, as one stretch without anything between them that is not the article's own. */
  readonly span: Span;
  readonly starts: readonly number[];
  /** After a word and the full stop, comma or bracket that follows it. */
  readonly ends: readonly number[];
}

export type Content = Quotation['content'];

const TRAILING = /^[.,;:!?…。，！？)\]%]+/u;
const LEADING = /[([$€£]+$/u;

export function boundsAround(article: AnnotatedArticle, content: Content): Bounds {
  const blocks = ownBlocks(article).map(({ span }) => span);
  const whole = { start: content[0].start, end: (content.at(-1) as Span).end };
  const inside = indexesAt(ownBlocks(article), whole);
  let first = inside[0] ?? 0;
  let last = inside.at(-1) ?? first;
  const joins = (a: Span | undefined, b: Span | undefined) =>
    a && b && article.text.slice(a.end, b.start).trim() === '';
  if (joins(blocks[first - 1], blocks[first])) first--;
  if (joins(blocks[last], blocks[last + 1])) last++;
  const span = { start: blocks[first]?.start ?? whole.start, end: blocks[last]?.end ?? whole.end };
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenter(article.lang).segment(sliceSpan(article.text, span))) {
    if (!isWordLike) continue;
    const start = span.start + index;
    const end = start + segment.length;
    starts.push(start - (LEADING.exec(article.text.slice(span.start, start))?.[0].length ?? 0));
    ends.push(end + (TRAILING.exec(article.text.slice(end, span.end))?.[0].length ?? 0));
  }
  return { span, starts, ends };
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** The content with its beginning a word earlier (-1) or later (1); null where there is no such word. */
export function stepStart(content: Content, { starts }: Bounds, by: -1 | 1): Content | null {
  const at = content[0].start;
  if (by < 0) {
    const start = starts.findLast((each) => each < at);
    return start === undefined ? null : [{ ...content[0], start }, ...content.slice(1)];
  }
  const next = starts.find((each) => each > at);
  return next === undefined ? null : cut(content, { start: next, end: Number.POSITIVE_INFINITY });
}

/** The same for its end. */
export function stepEnd(content: Content, { ends }: Bounds, by: -1 | 1): Content | null {
  const last = content.at(-1) as Span;
  if (by > 0) {
    const end = ends.find((each) => each > last.end);
    return end === undefined ? null : (content.with(-1, { ...last, end }) as unknown as Content);
  }
  const before = ends.findLast((each) => each < last.end);
  return before === undefined ? null : cut(content, { start: 0, end: before });
}

/** What of `content` lies within `kept`; null where no word of it would be left. */
function cut(content: Content, kept: Span): Content | null {
  const [first, ...rest] = content.flatMap(({ start, end }) => {
    const span = { start: Math.max(start, kept.start), end: Math.min(end, kept.end) };
    return span.start < span.end ? [span] : [];
  });
  return first === undefined ? null : [first, ...rest];
}

/** Whole words for a stretch that was selected, as far as it lies within the bounds; null where it holds none. */
export function wordsSelected({ starts, ends }: Bounds, selected: Span): Content | null {
  const first = ends.findIndex((end) => end > selected.start);
  const last = starts.findLastIndex((start) => start < selected.end);
  if (first < 0 || last < first) return null;
  return [{ start: starts[first] as number, end: ends[last] as number }];
}
