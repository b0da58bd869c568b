import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '../../core/article/types.ts';
import type { ReadArticle } from '../../library/keeping.ts';
import type { KeptArticle } from '../../library/schema.ts';
import { bundledQuery } from '../bundled.ts';
import { queryClient } from '../query-client.ts';
import { MOST_BYTES, tooLargeWords } from './chosen-limits.ts';
import { libraryQuery, ownArticlesQuery } from './library.ts';
import { createReadingClient, type Document } from './reading-client.ts';

/** What the library knows of an article that is about to be kept. */
export type Known =
  | { readonly kind: 'new' }
  /** It came with the program. */
  | { readonly kind: 'bundled'; readonly id: ArticleId }
  | { readonly kind: 'same'; readonly before: KeptArticle }
  | { readonly kind: 'version'; readonly before: KeptArticle };

/** An article that was read and is not kept yet. */
export interface Preview {
  readonly document: Document;
  readonly read: ReadArticle;
  readonly known: Known;
}

let numbers = 0;
const numberOf = new WeakMap<File, number>();

/** By which a file is the same file: its name may be that of another. */
function keyOf(source: File | string | null): unknown {
  if (!(source instanceof File)) return source;
  const number = numberOf.get(source) ?? ++numbers;
  numberOf.set(source, number);
  return number;
}

/** What is found in text that was pasted, or in a file; nothing where there is neither. */
export function previewQuery(source: File | string | null) {
  return queryOptions({
    queryKey: ['preview', keyOf(source)],
    queryFn: async ({ signal }): Promise<Preview | null> => {
      if (source === null) return null;
      if (typeof source === 'string') {
        if (source.length > MOST_BYTES) throw new Error(tooLargeWords('What stands in the field'));
        return previewDocument({ name: null, content: source }, signal);
      }
      if (source.size > MOST_BYTES) throw new Error(tooLargeWords(source.name));
      return previewDocument({ name: source.name, content: await source.arrayBuffer() }, signal);
    },
    gcTime: 0,
    structuralSharing: false,
  });
}

/** Reads what is being looked at before it is kept. What is imported in one go is read by another. */
export const previewReader = createReadingClient();

/** Reads a document, and says whether it is here already. A version of an article is read under that article's id. */
async function previewDocument(document: Document, signal?: AbortSignal): Promise<Preview> {
  const read = await previewReader.read(document, null, signal);
  const bundled = await queryClient.ensureQueryData(bundledQuery);
  const came = bundled.articles.find(({ text }) => text.trim() === read.content.text.trim());
  if (came !== undefined) return { document, read, known: { kind: 'bundled', id: came.id } };
  const { library } = await queryClient.ensureQueryData(libraryQuery);
  if (library === null) return { document, read, known: { kind: 'new' } };
  const { recogniseArticle } = await import('../../library/keeping.ts');
  const recognition = await recogniseArticle(library, read.content);
  if (recognition.kind === 'new') return { document, read, known: recognition };
  const own = await queryClient.ensureQueryData(ownArticlesQuery);
  const before = own.find(({ id }) => id === recognition.id);
  if (before === undefined) return { document, read, known: { kind: 'new' } };
  const again = recognition.id === read.content.id ? read : await previewReader.read(document, recognition.id, signal);
  return { document, read: again, known: { kind: recognition.kind, before } };
}
