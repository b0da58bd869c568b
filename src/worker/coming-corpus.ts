import { CorpusFileReader } from '../core/corpus/corpus-file.ts';
import type { AnnotatedArticle, Corpus } from '../core/corpus/types.ts';
import { addQuoted } from '../core/search/fields.ts';
import { WordsInItems } from '../core/search/word-index.ts';

/** A corpus of which the pieces still come: its words are read on the way, so that little is left to do after the last. */
export class ComingCorpus {
  /** Bytes that have been read. */
  length = 0;
  private readonly decoder = new TextDecoder();
  private readonly quoted = new WordsInItems();
  // the page looks at every field of the same file before it shows anything of it
  private readonly file = new CorpusFileReader((article) => addQuoted(this.quoted, article as AnnotatedArticle));

  /** Throws where it is not what a corpus is. */
  push(piece: Uint8Array): void {
    this.file.push(this.decoder.decode(piece, { stream: true }));
    this.length += piece.length;
  }

  end(): { readonly corpus: Corpus; readonly quoted: WordsInItems } {
    return { corpus: this.file.end() as Corpus, quoted: this.quoted };
  }
}
