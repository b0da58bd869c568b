import { queryOptions } from '@tanstack/react-query';
import type { Resolution } from '../core/anchor/resolve.ts';
import { ExportDamage, type ReadExport, readExport } from '../core/export/read-export.ts';
import type { QuotationRecord } from '../core/export/record.ts';
import { sliceSpan } from '../core/text/span.ts';
import type { Collection } from './collection.ts';
import { type CarriedWords, carriedWordsQuery, isWhole } from './old-links.ts';
import { queryClient } from './query-client.ts';

/** Read on the page at once: an export of a hundred thousand quotations belongs to other programs. */
const LARGEST = 32 * 1024 * 1024;

export type Opened =
  | { readonly ok: true; readonly name: string; readonly content: ReadExport }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** The export that was opened last: it stays while the reader looks at a quotation and comes back. */
export const openedQuery = queryOptions<Opened | null>({
  queryKey: ['opened export'],
  queryFn: () => null,
  structuralSharing: false,
});

export async function openExport(file: File): Promise<void> {
  queryClient.setQueryData(openedQuery.queryKey, await opened(file));
}

async function opened(file: File): Promise<Opened> {
  const { name } = file;
  if (file.size > LARGEST) return { ok: false, name, message: 'The file is larger than 32 MB.' };
  try {
    return { ok: true, name, content: readExport(await file.text()) };
  } catch (error) {
    const message = error instanceof ExportDamage ? error.message : 'The file could not be read.';
    return { ok: false, name, message };
  }
}

/** A quotation of an export, beside what is here. */
export interface Compared {
  readonly record: QuotationRecord;
  readonly carried: CarriedWords;
  /** Undefined where its article is not here. */
  readonly resolution: Resolution | undefined;
  readonly outcome: Outcome;
}

/** `same`: the same words, as a quotation. `otherwise`: the same words, read otherwise. `other`: other words. */
export type Outcome = 'same' | 'otherwise' | 'other' | 'missing' | 'no-article';

export function comparedQuery(collection: Collection, content: ReadExport) {
  return queryOptions({
    queryKey: ['compared export', content],
    queryKeyHashFn: () => `compared export ${numberOf(collection)} ${numberOf(content)}`,
    queryFn: () => Promise.all(content.quotations.map((record) => compare(collection, record))),
    structuralSharing: false,
    gcTime: 0,
  });
}

async function compare(collection: Collection, record: QuotationRecord): Promise<Compared> {
  const carried = carriedBy(record);
  if (!collection.articles.has(carried.article)) {
    return { record, carried, resolution: undefined, outcome: 'no-article' };
  }
  const resolution = underItsId(collection, record) ?? (await queryClient.fetchQuery(carriedWordsQuery(carried)));
  return { record, carried, resolution, outcome: outcomeOf(collection, resolution) };
}

function carriedBy({ article, words, selectors }: QuotationRecord): CarriedWords {
  const prefix = selectors[0]?.quote.prefix ?? '';
  const suffix = selectors.at(-1)?.quote.suffix ?? '';
  return { article: article.id, exact: words, prefix, suffix };
}

/** Most are what they were, to the character: only what is not goes to the worker. */
function underItsId(collection: Collection, record: QuotationRecord): Resolution | null {
  const placed = collection.quotations.get(record.id);
  if (placed === undefined || placed.article.id !== record.article.id) return null;
  const { content } = placed.quotation;
  const words = content.map((span) => sliceSpan(placed.article.text, span));
  if (words.length !== record.words.length || words.some((part, index) => part !== record.words[index])) return null;
  const { id } = placed.article;
  return { rung: 'id', article: id, quotation: record.id, spans: content, exact: true, wanted: null };
}

function outcomeOf(collection: Collection, resolution: Resolution): Outcome {
  if (!('spans' in resolution)) return 'missing';
  if (!resolution.exact) return 'other';
  return isWhole(collection, resolution) ? 'same' : 'otherwise';
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** An object by a number of its own: what was read from a file is no good key. */
function numberOf(object: object): number {
  const known = numbers.get(object) ?? ++count;
  numbers.set(object, known);
  return known;
}
