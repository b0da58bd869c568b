import { CorpusFile } from '../core/corpus/corpus-file.ts';
import { searchedArticle } from '../core/corpus/extract.ts';
import type { AnnotatedArticle, Corpus, SearchedArticle, SearchedCorpus } from '../core/corpus/types.ts';
import type { SpeakerId } from '../core/quote/types.ts';
import { addQuoted } from '../core/search/fields.ts';
import { WordsInItems } from '../core/search/word-index.ts';

const UTF8 = new TextDecoder();

/** A corpus of which the pieces still come: its words are read on the way, so that little is left to do after the last. */
export class ComingCorpus {
  // the page looks at every field of the same file before it shows anything of it
  private readonly file = new CorpusFile((utf8) => UTF8.decode(utf8));
  private readonly quoted = new WordsInItems();
  private readonly articles: SearchedArticle[] = [];
  private speakers: readonly SpeakerId[] | null = null;

  /** Bytes that have been read. */
  get length(): number {
    return this.file.length;
  }

  /** Throws where it is not what a corpus is. */
  push(piece: Uint8Array): void {
    this.file.push(piece);
    this.read();
  }

  end(): { readonly corpus: SearchedCorpus; readonly quoted: WordsInItems } {
    this.file.end();
    this.read();
    const { speakers, utterances } = this.file.head as unknown as Corpus;
    return { corpus: { articles: this.articles, speakers, utterances }, quoted: this.quoted };
  }

  private read(): void {
    for (let index = this.articles.length; index < this.file.count; index++) {
      const article = this.searched(index);
      this.articles.push(article);
      addQuoted(this.quoted, article);
    }
  }

  private searched(index: number): SearchedArticle {
    const { file } = this;
    const whole = () => file.article(index) as AnnotatedArticle;
    const extract = file.extract(index);
    const [id, quotations] = file.contents[index] ?? [];
    if (extract === null || id === undefined || quotations === undefined) return whole();
    this.speakers ??= (file.head as unknown as Corpus).speakers.map((speaker) => speaker.id);
    return searchedArticle(extract, id, quotations, this.speakers, () => whole().blocks);
  }
}
