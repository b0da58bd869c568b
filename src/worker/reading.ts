import { importedId } from '../core/anchor/ids.ts';
import { readDocument } from '../core/article/read-document.ts';
import type { Article } from '../core/article/types.ts';
import type { CorpusInput } from '../core/corpus/build-corpus.ts';
import { gatherSpeakers, speakersIn } from '../core/corpus/speakers.ts';
import { annotate } from '../core/quote/annotate.ts';
import type { Annotated, ListsAddress, ReaderRequest, ReaderRequests } from './reader-protocol.ts';

/** What the reader looks names up in. */
export type Lists = Pick<CorpusInput, 'speakers' | 'outlets'>;

/** Longer than any article; the parts of the program that show one are made for less. */
const LONGEST = 1_000_000;

/** Reads articles, one after another. */
export function createReading(fetchLists: (url: ListsAddress) => Promise<Lists>) {
  let fetched: { readonly url: ListsAddress; readonly lists: Promise<Lists> } | null = null;

  /** Without the lists nothing is read: who is known by a title alone would be taken for somebody else. */
  const listsAt = async (url: ListsAddress): Promise<Lists> => {
    if (fetched?.url !== url) fetched = { url, lists: fetchLists(url) };
    try {
      return await fetched.lists;
    } catch (error) {
      fetched = null;
      throw error;
    }
  };

  const annotated = (content: Article, lists: Lists): Annotated => {
    const { quotations, mentions, speakers } = annotate(content, lists);
    const article = { ...content, quotations, mentions };
    const named = new Set(speakersIn(article));
    const rows = gatherSpeakers([article], lists.speakers, speakers).filter(({ id }) => named.has(id));
    return { content, quotations, mentions, speakers: rows };
  };

  const read = async (sent: ReaderRequests['read']['sent']): Promise<Annotated> => {
    const { document, fileName, id } = sent;
    const lists = await listsAt(sent.lists);
    const name = fileName ?? 'The text';
    const text = typeof document === 'string' ? document : await textOf(document, name);
    const options = { id: '', origin: 'imported', outlets: lists.outlets } as const;
    const article = await readDocument(text, fileName === null ? options : { ...options, fileName });
    if (article.text.trim() === '') throw new Error(`${name} holds no words.`);
    if (article.text.length > LONGEST) {
      throw new Error(`${name} is too long for an article: ${LONGEST.toLocaleString('en')} characters are read.`);
    }
    return annotated({ ...article, id: id ?? importedId(article.text) }, lists);
  };

  return async (request: ReaderRequest): Promise<Annotated> => {
    switch (request.name) {
      case 'read':
        return read(request.sent);
      case 'annotate':
        return annotated(request.sent.content, await listsAt(request.sent.lists));
    }
  };
}

/** What makes text of a file is fetched when there is a file. */
async function textOf(file: ArrayBuffer, name: string): Promise<string> {
  const { textOfFile } = await import('./file-text.ts');
  return textOfFile(new Uint8Array(file), name);
}
