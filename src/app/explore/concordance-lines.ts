import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import type { Hit } from '../../core/search/types.ts';
import { fold } from '../../core/text/fold.ts';
import { covers, overlaps, type Span, sliceSpan } from '../../core/text/span.ts';
import type { Collection, PlacedQuotation } from '../collection.ts';

/** One match in its surroundings: a line of the concordance. */
export interface Line {
  readonly key: string;
  readonly article: AnnotatedArticle;
  /** The quotation that holds the match; null where it stands in the text around quotations. */
  readonly placed: PlacedQuotation | null;
  readonly left: Span;
  readonly match: Span;
  readonly right: Span;
}

export const LINE_ORDERS = ['left', 'right', 'speaker', 'outlet', 'order'] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];

/** As many characters to each side as the widest window shows. */
const REACH = 90;
/** Beyond this it is no word that is cut, but a text that is written without spaces. */
const LONGEST_WORD = 24;

/** One line for each match of each hit, in the order of the hits; a match that several hits share in their context once. */
export function concordanceLines(collection: Collection, hits: readonly Hit[]): Line[] {
  const lines = new Map<string, Line>();
  for (const hit of hits) {
    const placed = collection.quotations.get(hit.quotation);
    if (!placed) continue;
    for (const match of hit.marks) {
      const line = lineOf(collection, placed, match);
      if (!lines.has(line.key)) lines.set(line.key, line);
    }
  }
  return [...lines.values()];
}

function lineOf(collection: Collection, { article, quotation }: PlacedQuotation, match: Span): Line {
  const own = quotation.content.some((span) => covers(span, match))
    ? quotation
    : article.quotations.find(({ content }) => content.some((span) => covers(span, match)));
  const block = article.blocks.find(({ span }) => overlaps(span, match))?.span ?? match;
  return {
    key: `${article.id}:${match.start}`,
    article,
    placed: own ? (collection.quotations.get(own.id) ?? null) : null,
    left: {
      start: Math.min(wordStart(article.text, Math.max(block.start, match.start - REACH), block.start), match.start),
      end: match.start,
    },
    match,
    right: {
      start: match.end,
      end: wordEnd(article.text, Math.min(block.end, match.end + REACH), block.end, match.end),
    },
  };
}

/** The first beginning of a word from `at` on, where the line does not begin with its block. */
function wordStart(text: string, at: number, blockStart: number): number {
  if (at === blockStart) return at;
  const space = text.indexOf(' ', at - 1);
  return space < 0 || space - at > LONGEST_WORD ? at : space + 1;
}

function wordEnd(text: string, at: number, blockEnd: number, from: number): number {
  if (at >= blockEnd) return Math.max(at, from);
  const space = text.lastIndexOf(' ', at);
  return space <= from || at - space > LONGEST_WORD ? at : space;
}

/** The lines in another order; those that are equal in it stay as they are printed. */
export function sortLines(collection: Collection, lines: readonly Line[], order: LineOrder): Line[] {
  const articles = new Map([...collection.articles.keys()].map((id, index) => [id, index]));
  const printed = (line: Line) => articles.get(line.article.id) ?? 0;
  const keyed = lines.map((line) => ({ line, key: keyOf(collection, line, order) }));
  keyed.sort(
    (a, b) => compare(a.key, b.key) || printed(a.line) - printed(b.line) || a.line.match.start - b.line.match.start,
  );
  return keyed.map(({ line }) => line);
}

function keyOf(collection: Collection, line: Line, order: LineOrder): string {
  switch (order) {
    case 'left':
      return wordsOf(line.article.text, line.left).reverse().join(' ');
    case 'right':
      return wordsOf(line.article.text, line.right).join(' ');
    case 'speaker':
      return fold(collection.speakers.get(line.placed?.quotation.speakers[0] ?? '')?.name ?? '\uffff');
    case 'outlet':
      return fold(line.article.source.outlet ?? '\uffff');
    case 'order':
      return '';
  }
}

function wordsOf(text: string, span: Span): string[] {
  return fold(sliceSpan(text, span)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A stretch of a line in pieces: the words of a quotation, and the reporter's. */
export function inkedPieces(article: AnnotatedArticle, span: Span): (Span & { readonly quoted: boolean })[] {
  const contents = article.quotations.flatMap(({ content }) => content).filter((content) => overlaps(content, span));
  const pieces: (Span & { quoted: boolean })[] = [];
  let from = span.start;
  for (const content of contents.sort((a, b) => a.start - b.start)) {
    const start = Math.max(content.start, from);
    const end = Math.min(content.end, span.end);
    if (start > from) pieces.push({ start: from, end: start, quoted: false });
    if (end > start) pieces.push({ start, end, quoted: true });
    from = Math.max(from, end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end, quoted: false });
  return pieces;
}
