import type { Article, Block, BlockKind } from '../../core/article/types.ts';
import type { Span } from '../../core/text/span.ts';

/** One thing that the reader sees below the other: a paragraph, or a place where something else stood. */
export type ArticleItem =
  | {
      readonly kind: 'standfirst' | 'subheading' | 'paragraph' | 'turn' | 'caption' | 'headline';
      /** The item's own block, with a dateline or a credit that is printed in the same line. */
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'aside'; readonly blocks: readonly Block[] };

export interface ArticleLayout {
  /** The article's headline, where the text has one. */
  readonly headline: Block | null;
  readonly items: readonly ArticleItem[];
  /** What stood before and after the article on its page, folded away at the end. */
  readonly rest: readonly Block[];
}

const READ: ReadonlySet<BlockKind> = new Set(['standfirst', 'subheading', 'paragraph', 'turn', 'caption', 'headline']);
/** Told above the article from its source; shown in place only where they share a line with a paragraph. */
const CREDITS: ReadonlySet<BlockKind> = new Set(['dateline', 'outlet', 'byline', 'date']);

/** Lays out the blocks of `article` as a page: headline, items in the order of the text, and what else was on the page. */
export function layOutArticle(article: Pick<Article, 'text' | 'blocks'>): ArticleLayout {
  const { text, blocks } = article;
  const headline = blocks.find((block) => block.kind === 'headline') ?? null;
  const firstRead = blocks.findIndex((block) => block !== headline && READ.has(block.kind));
  const lastRead = blocks.findLastIndex((block) => READ.has(block.kind));
  const items: { kind: ArticleItem['kind']; blocks: Block[] }[] = [];
  const rest: Block[] = [];
  let credits: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block === headline) continue;
    const previous = items.at(-1);
    if (CREDITS.has(block.kind)) {
      const before = previous?.blocks.at(-1);
      const goesOn = previous && previous.kind !== 'aside' && before && sameLine(text, before, block);
      if (goesOn) previous.blocks.push(block);
      else credits = [block];
    } else if (block.kind === 'boilerplate') {
      if (index < firstRead || index > lastRead) rest.push(block);
      else if (previous?.kind === 'aside') previous.blocks.push(block);
      else items.push({ kind: 'aside', blocks: [block] });
    } else {
      const lead = credits.filter((credit) => sameLine(text, credit, block));
      items.push({ kind: block.kind as ArticleItem['kind'], blocks: [...lead, block] });
      credits = [];
    }
  }
  return { headline, items, rest };
}

function sameLine(text: string, before: Block, after: Block): boolean {
  return !/[\r\n]/.test(text.slice(before.span.end, after.span.start));
}

/** What an item covers, from its first block to its last: what stands between them is printed too. */
export function itemSpan(item: ArticleItem): Span {
  const first = item.blocks[0] as Block;
  return { start: first.span.start, end: (item.blocks.at(-1) ?? first).span.end };
}

/** The line that stands where something else was, while it is folded: "A link to another story stood here". */
export function asideWords(lines: readonly string[]): string {
  if (lines.length > 1) return `${lines.length} lines that are not the article’s stood here`;
  const link = /^\W*(?:more|read more|read also|also read|see also|related|watch|listen)\b/i.test(lines[0] ?? '');
  return link ? 'A link to another story stood here' : 'A line that is not the article’s stood here';
}

/** A run of lines under one short line that heads it; the first run may have no head. */
export interface RestGroup {
  readonly head: string | null;
  readonly lines: readonly string[];
}

/**
 * The lines of `rest` by the short lines that head them ("Related", "Most read"). A head is at most three words, bears no
 * full stop or figure, and has at least two longer lines beneath it.
 */
export function groupRest(lines: readonly string[]): readonly RestGroup[] {
  const groups: { head: string | null; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const isHead = headLike(line) && [1, 2].every((step) => (lines[index + step]?.length ?? 0) > 2 * line.length);
    if (isHead) groups.push({ head: line, lines: [] });
    else if (groups.length === 0) groups.push({ head: null, lines: [line] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups;
}

function headLike(line: string): boolean {
  return /^[\p{L}\s&’']+:?$/u.test(line) && line.trim().split(/\s+/).length <= 3;
}

/** The printed lines of `blocks`, without the white space around them. */
export function linesOf(text: string, blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => text.slice(block.span.start, block.span.end).split(/\r\n|\r|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
