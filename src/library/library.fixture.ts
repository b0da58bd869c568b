import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { importedId } from '../core/anchor/ids.ts';
import { readArticle } from '../core/article/read-article.ts';
import type { Note } from '../core/corpus/note.ts';
import { gatherSpeakers } from '../core/corpus/speakers.ts';
import { annotate } from '../core/quote/annotate.ts';
import { annotatedArticle } from './articles.ts';
import type { ReadArticle } from './keeping.ts';
import { type Library, openLibrary } from './open.ts';

/** A device that holds nothing yet. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

export async function freshLibrary(): Promise<Library> {
  freshDevice();
  return openLibrary();
}

/** An article as the worker gives it, under the id of its first version or under that of `id`. */
export function readAs(text: string, id = importedId(text), url: string | null = null): ReadArticle {
  const read = readArticle(text, { id, origin: 'imported', outlets: [] });
  const content = { ...read, source: { ...read.source, url } };
  const { quotations, mentions, speakers } = annotate(content);
  const reading = { edition: 'first', quotations, mentions, speakers: [] };
  const annotated = annotatedArticle({ content, given: {}, reading });
  return {
    content,
    given: {},
    fileName: null,
    reading: { ...reading, speakers: gatherSpeakers([annotated], [], speakers) },
  };
}

/** A note on the first words of an article. */
export function noteFor(id: string, article: string, changed: Date): Note {
  const of = { article, exact: ['The'], prefix: '', suffix: '', spans: [{ start: 0, end: 3 }] } as const;
  const said = { starred: true, tags: ['to check'], text: 'Ask the mayor.' };
  return { id, article, changed: changed.toISOString(), quotation: 'aaaaaaaaaa', of, ...said };
}

export const BRIDGE = `The bridge at Millbrook

“The bridge will open in the spring,” said Clara Whitlock, the mayor of Millbrook. “We have waited for ten years, and nobody will wait longer.”

The company that builds it has promised to pay for every day after the first of April on which no car can cross.

Two neighbours who came to the meeting on Tuesday said that they did not believe a word of it, and left early.
`;

/** The same article a day later: one sentence is another, and a paragraph is new. */
export const BRIDGE_LATER = `${BRIDGE.replace('in the spring', 'in the summer')}
“I was misquoted,” Whitlock said on Wednesday, and asked that the first report be put right.
`;

export const FERRY = `The ferry to Osthaven

“No ferry has run since May,” said Jens Pell, who leads the union. The ministry of transport did not answer a call.

A spokeswoman for the harbour said that the two older ships would be sold before the end of the year, and not replaced.
`;

export const DAY = new Date('2026-03-01T09:00:00Z');
export const NEXT_DAY = new Date('2026-03-02T09:00:00Z');
