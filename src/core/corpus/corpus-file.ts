import type { ArticleId } from '../article/types.ts';
import type { QuotationId } from '../quote/types.ts';
import type { Extract } from './extract.ts';
import type { AnnotatedArticle } from './types.ts';

/** What the first line of the file ends with; after it every article has two lines: its extract, and the rest of it. */
export const HEAD_END = '"articles":[';
export const LAST_LINE = ']}';
const NEWLINE = 0x0a;

/** The articles in their order, and the quotations of each in theirs. */
export type Contents = readonly (readonly [ArticleId, readonly QuotationId[]])[];

/** An article of which the first line has come, and perhaps the second. */
interface Lines {
  readonly extract: Uint8Array;
  rest: Uint8Array | null;
}

/**
 * Such a file while it comes, as UTF-8: its lines are told apart at once, and an article is read when it is asked for. JSON
 * on one line is read at the end. What comes of it is not looked at: `decode.ts` does that.
 */
export class CorpusFile {
  /** Bytes that have come. */
  length = 0;
  /** All that stands before the articles; null until that has come. */
  head: Readonly<Record<string, unknown>> | null = null;
  /** The table of the articles; empty where the file has none. */
  contents: Contents = [];
  private readonly text: (utf8: Uint8Array) => string;
  /** For each article its lines until it is read, and then what was in them. */
  private readonly articles: (Lines | { readonly value: unknown })[] = [];
  /** Of how many articles all has come. */
  private whole = 0;
  private isWhole = false;
  /** What has no end of line yet. */
  private rest: Uint8Array[] = [];

  /** `text` is what UTF-8 bytes say. */
  constructor(text: (utf8: Uint8Array) => string) {
    this.text = text;
  }

  /** Of how many articles all has come. */
  get count(): number {
    return this.whole;
  }

  /** Throws where the first line is no JSON, or something follows the last one. `piece` must not change afterwards. */
  push(piece: Uint8Array): void {
    this.length += piece.length;
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      this.rest.push(piece.subarray(from, end));
      this.endLine();
      from = end + 1;
    }
    if (from < piece.length) this.rest.push(piece.subarray(from));
  }

  /** No more will come. Throws where it ended too early. */
  end(): void {
    this.endLine();
    if (!this.isWhole) throw new SyntaxError('too short');
  }

  /** What article `index`, from 0, holds: the same object however often it is asked for. Throws where it is no JSON. */
  article(index: number): unknown {
    const kept = this.articles[index];
    if (kept === undefined || index >= this.whole) throw new RangeError(`There is no article ${index}.`);
    if ('value' in kept) return kept.value;
    const [text] = this.extractIn(kept);
    // "{…}]," or "{…}]"
    const line = this.text(kept.rest as Uint8Array);
    const value = { ...JSON.parse(line.slice(0, line.lastIndexOf(']'))), text };
    this.articles[index] = { value };
    return value;
  }

  /** The extract of article `index`; null where the file has none, or the article was read before. Throws where it is no JSON. */
  extract(index: number): Extract | null {
    const kept = this.articles[index];
    return kept === undefined || 'value' in kept ? null : this.extractIn(kept);
  }

  private extractIn({ extract }: Lines): Extract {
    // "[[…],"
    return JSON.parse(this.text(extract.subarray(1, -1)));
  }

  private endLine(): void {
    const line = joined(this.rest);
    this.rest = [];
    if (line.length === 0) return;
    if (this.isWhole) throw new SyntaxError('too long');
    const last = this.articles.at(-1);
    if (this.head === null) {
      this.readHead(this.text(line));
    } else if (last !== undefined && 'rest' in last && last.rest === null) {
      last.rest = line;
      this.whole++;
    } else if (line.length === LAST_LINE.length && this.text(line) === LAST_LINE) {
      this.isWhole = true;
    } else {
      this.articles.push({ extract: line, rest: null });
    }
  }

  private readHead(line: string): void {
    this.isWhole = !line.endsWith(HEAD_END);
    const { articles, contents = [], ...head } = JSON.parse(this.isWhole ? line : line + LAST_LINE);
    this.head = head;
    this.contents = contents;
    for (const value of articles) this.articles.push({ value });
    this.whole = articles.length;
  }
}

/** The corpus in a file of which all has come. */
export function corpusIn(file: CorpusFile): unknown {
  const articles = Array.from({ length: file.count }, (_, index) => file.article(index) as AnnotatedArticle);
  return { ...file.head, articles };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = parts;
  if (others.length === 0) return first;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The reader of a stream. */
interface StreamReader<Piece> {
  read(): Promise<{ readonly done: boolean; readonly value?: Piece | undefined }>;
}

/** Visits each piece of a stream as it comes, and waits where `visit` has it wait; of no stream there are none. */
export async function eachPiece<Piece>(
  stream: StreamReader<Piece> | undefined,
  visit: (piece: Piece) => void | Promise<void>,
): Promise<void> {
  for (;;) {
    const piece = await stream?.read();
    if (piece?.value === undefined) return;
    await visit(piece.value);
  }
}
