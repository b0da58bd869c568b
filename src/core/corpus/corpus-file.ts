import type { Corpus } from './types.ts';

/** What the first line of the file ends with; every line after it is an article. */
const HEAD_END = '"articles":[';
const LAST_LINE = ']}';

/** The corpus as JSON, with an article a line after all else, so that it can be read while it comes. */
export function writeCorpus({ articles, ...head }: Corpus): string {
  const lines = articles.map((article) => JSON.stringify(article)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},${HEAD_END}\n${lines}${articles.length > 0 ? '\n' : ''}${LAST_LINE}\n`;
}

/**
 * Reads such a file piece by piece, each article as soon as all of its line is there; JSON on one line is read at the end.
 * What comes of it is not looked at: `decodeCorpus` does that.
 */
export class CorpusFileReader {
  private readonly onArticle: (article: unknown) => void;
  private readonly articles: unknown[] = [];
  private head: object | null = null;
  private isWhole = false;
  /** What has no end of line yet. */
  private rest = '';

  /** `onArticle` is given each article once, in order. */
  constructor(onArticle: (article: unknown) => void = () => {}) {
    this.onArticle = onArticle;
  }

  /** Throws where a line is no JSON, or the first of them no corpus. */
  push(piece: string): void {
    const [first = '', ...others] = piece.split('\n');
    this.rest += first;
    for (const line of others) {
      this.readLine(this.rest);
      this.rest = line;
    }
  }

  /** What the whole file holds. Throws where it ends too early. */
  end(): unknown {
    this.readLine(this.rest);
    if (!this.isWhole) throw new SyntaxError('too short');
    return { ...this.head, articles: this.articles };
  }

  private readLine(line: string): void {
    if (this.head === null) {
      this.isWhole = !line.endsWith(HEAD_END);
      const { articles, ...head } = JSON.parse(this.isWhole ? line : line + LAST_LINE);
      this.head = head;
      for (const article of articles) this.take(article);
    } else if (line === LAST_LINE) {
      this.isWhole = true;
    } else if (line !== '') {
      if (this.isWhole) throw new SyntaxError('too long');
      this.take(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
    }
  }

  private take(article: unknown): void {
    this.articles.push(article);
    this.onArticle(article);
  }
}

/** What a whole file holds. Throws like {@link CorpusFileReader}. */
export function readCorpusFile(text: string): unknown {
  const reader = new CorpusFileReader();
  reader.push(text);
  return reader.end();
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
