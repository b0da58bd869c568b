import type { ArticleId } from '../article/types.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { contextOf } from './selectors.ts';

/** As much of a quotation, and of an article, as the ladder needs. */
export interface ReadQuotation {
  readonly id: string;
  readonly content: readonly [Span, ...Span[]];
}
export interface ReadArticle {
  readonly id: ArticleId;
  readonly text: string;
  readonly quotations: readonly ReadQuotation[];
}

/** What became of a published quotation that is no longer read from its article. */
export type Became =
  /** Its words are (part of) another quotation now. */
  | { readonly kind: 'quotation'; readonly id: string }
  /** Its words still stand in the article, but are no longer taken for a quotation. */
  | { readonly kind: 'text' }
  /** They were taken out of the article. Only a person says so: nothing else may end the search for them. */
  | { readonly kind: 'gone' };

/** What is kept of every quotation that ever had an address: enough to find its words again, or to say what they were. */
export interface PublishedQuotation {
  readonly article: ArticleId;
  /** The words, one string for each content span, to the character as they were published. */
  readonly exact: readonly [string, ...string[]];
  /** What stood before the first span, and after the last. */
  readonly prefix: string;
  readonly suffix: string;
  /** Absent as long as the quotation is there. */
  readonly became?: Became;
}

/** `seeds/aliases.json`: every quotation id ever published. */
export interface Aliases {
  readonly version: 1;
  readonly quotations: Readonly<Record<string, PublishedQuotation>>;
}

export const NO_ALIASES: Aliases = { version: 1, quotations: {} };

export function publishedForm(article: ReadArticle, quotation: ReadQuotation): PublishedQuotation {
  const [first, ...rest] = quotation.content;
  const last = rest.at(-1) ?? first;
  const slice = (span: Span) => sliceSpan(article.text, span);
  return {
    article: article.id,
    exact: [slice(first), ...rest.map(slice)],
    ...contextOf(article.text, { start: first.start, end: last.end }),
  };
}

/** Reads the file, or throws an `Error` that says what is wrong with it and where. */
export function decodeAliases(json: unknown): Aliases {
  if (!isRow(json) || json.version !== 1) throw new Error('The list of published ids is not of version 1.');
  if (!isRow(json.quotations)) throw new Error('The list of published ids has no "quotations".');
  const quotations = Object.entries(json.quotations);
  for (const [id, value] of quotations) {
    const wrong = !isRow(value) ? 'is not an object' : (wrongText(value) ?? wrongBecame(id, value.became));
    if (wrong !== null) throw new Error(`The published id "${id}" ${wrong}.`);
  }
  return { version: 1, quotations: json.quotations as Aliases['quotations'] };
}

function wrongText(row: Row): string | null {
  for (const field of ['article', 'prefix', 'suffix']) {
    if (typeof row[field] !== 'string') return `has no text for "${field}"`;
  }
  const { exact } = row;
  const good =
    Array.isArray(exact) && exact.length > 0 && exact.every((part) => typeof part === 'string' && part !== '');
  return good ? null : 'does not give its words in "exact"';
}

function wrongBecame(id: string, became: unknown): string | null {
  if (became === undefined) return null;
  if (!isRow(became)) return 'has a "became" that is not an object';
  if (became.kind === 'text' || became.kind === 'gone') return null;
  if (became.kind !== 'quotation' || typeof became.id !== 'string') return 'has a "became" of no known kind';
  return became.id === id ? 'became itself' : null;
}

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
