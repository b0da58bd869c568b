import type { SearchedArticle } from '../corpus/types.ts';
import type { Span } from '../text/span.ts';
import { Lists, type Records } from './records.ts';
import type { FieldName } from './types.ts';
import { type Stretch, WordIndex, WordsInItems, wordsIn } from './word-index.ts';

/**
 * How well a word was found, from least to best; a hit is as good as its weakest word. 0 is not found, and 1 is kept for
 * "cannot be told" (a date that the article does not give).
 */
export const LEVELS = {
  context: { beginning: 2, exact: 3 },
  outlet: { beginning: 4, exact: 7 },
  speaker: { beginning: 5, exact: 8 },
  quotation: { beginning: 6, exact: 9 },
} as const;

/** Where words are looked for. */
export interface Field {
  readonly name: FieldName;
  readonly index: WordIndex;
  /** The quotations that an item of the index stands for; `null` where each item is the quotation of its number. */
  readonly quotationsOf: Lists | null;
}

function wholeTexts(texts: readonly string[]): Stretch[] {
  return texts.map((text) => ({ text, spans: [{ start: 0, end: text.length }] }));
}

/** The words of the quotations of `articles`: each quotation is an item. */
export function quotedWords(articles: readonly SearchedArticle[]): WordsInItems {
  const words = new WordsInItems();
  for (const article of articles) addQuoted(words, article);
  return words;
}

export function addQuoted(words: WordsInItems, { text, quotations }: SearchedArticle): void {
  for (const { content } of quotations) words.add([{ text, spans: content }]);
}

export function quotationField(words: WordsInItems): Field {
  return { name: 'quotation', index: new WordIndex(words), quotationsOf: null };
}

export function speakerField(records: Records): Field {
  const items = records.speakers.map(({ name, aliases }) => wholeTexts([name, ...aliases]));
  return { name: 'speaker', index: new WordIndex(wordsIn(items)), quotationsOf: records.saidBy };
}

export function outletField(records: Records): Field {
  const items = records.outlets.map((outlet) => wholeTexts([outlet]));
  return { name: 'outlet', index: new WordIndex(wordsIn(items)), quotationsOf: records.printedIn };
}

/** The blocks that are read as text around a quotation. */
const READ = new Set(['headline', 'standfirst', 'subheading', 'paragraph', 'turn']);

/** The blocks of `article` that belong to a quotation at `span`: those it stands in, and one more on either side. */
function around(blocks: readonly Span[], span: Span): [number, number] {
  let first = blocks.findIndex((block) => block.end > span.start);
  if (first < 0) first = blocks.length;
  let last = first;
  while (last < blocks.length && (blocks[last] as Span).start < span.end) last++;
  return [Math.max(0, first - 1), Math.min(blocks.length, last + 1)];
}

/** The text around each quotation, a paragraph an item. */
export interface ContextField extends Field {
  readonly blocks: readonly { readonly article: number; readonly span: Span }[];
  /** The items around each quotation. */
  readonly itemsAround: Lists;
}

export function contextField(records: Records): ContextField {
  const blocks: { article: number; span: Span }[] = [];
  const itemsAround: number[][] = [];
  for (const [place, article] of records.articles.entries()) {
    const read = article.blocks.filter((block) => READ.has(block.kind)).map((block) => block.span);
    for (const quotation of article.quotations) {
      const [first, end] = around(read, quotation.span);
      itemsAround.push(Array.from({ length: end - first }, (_, at) => blocks.length + first + at));
    }
    blocks.push(...read.map((span) => ({ article: place, span })));
  }
  const quotationsOf = blocks.map((): number[] => []);
  for (const [quotation, items] of itemsAround.entries()) for (const item of items) quotationsOf[item]?.push(quotation);
  const items = blocks.map(({ article, span }): Stretch[] => [
    { text: (records.articles[article] as SearchedArticle).text, spans: [span] },
  ]);
  return {
    name: 'context',
    index: new WordIndex(wordsIn(items)),
    quotationsOf: Lists.of(quotationsOf),
    blocks,
    itemsAround: Lists.of(itemsAround),
  };
}
