import { CorpusFile } from '../core/corpus/corpus-file.ts';
import { CorpusDecoder } from '../core/corpus/decode.ts';
import type { AnnotatedArticle, Corpus } from '../core/corpus/types.ts';
import { MissingPart } from './rescue/missing-part.ts';

const UTF8 = new TextDecoder();

/** How long the page reads without a pause, in milliseconds. */
const TURN = 12;

/** What came with the program as far as it has been read: every article that is shown was looked at first. */
export class ReadFile {
  readonly file = new CorpusFile((utf8) => UTF8.decode(utf8));
  /** Whether the page shows some of it before all of it has been read. */
  isPutBy = false;
  private readonly url: string;
  private readonly articles: AnnotatedArticle[] = [];
  private decoder: CorpusDecoder | null = null;
  private next = 0;

  /** `url` is where the file is from. */
  constructor(url: string) {
    this.url = url;
  }

  /** Article `index`, from 0. Throws `CorpusDamage`, and `MissingPart` where it is no JSON. */
  article(index: number): AnnotatedArticle {
    const known = this.articles[index];
    if (known !== undefined) return known;
    this.decoder ??= new CorpusDecoder(this.file.head);
    const read = this.decoder.article(this.parsed(index), index);
    this.articles[index] = read;
    return read;
  }

  /** Reads one more of those that have come; false where there is none left. */
  step(): boolean {
    if (this.next >= this.file.count) return false;
    this.article(this.next++);
    return true;
  }

  /** All of it, at once. */
  whole(): Corpus {
    while (this.step());
    this.decoder ??= new CorpusDecoder(this.file.head);
    return this.decoder.end();
  }

  /** Reads what has come, with pauses: much may have come at once, and the page has more to do than to read it. */
  async inTurns(): Promise<void> {
    let begun = performance.now();
    while (this.step()) {
      if (performance.now() - begun < TURN) continue;
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
  }

  /** What is thrown where the file is not whole. */
  broken(): MissingPart {
    return new MissingPart(this.url, { kind: 'broken' });
  }

  private parsed(index: number): unknown {
    try {
      return this.file.article(index);
    } catch {
      throw this.broken();
    }
  }
}
