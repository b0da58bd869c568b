import type { QuotationId } from '../quote/types.ts';
import type { Span } from '../text/span.ts';

/** Why a hit stands where it stands: all hits of one tier come before any of the next. */
export type Tier = 'phrase' | 'words' | 'context' | 'similar';

export interface Hit {
  readonly quotation: QuotationId;
  readonly tier: Tier;
  /** The words that matched, as stretches of the article's text, in order, never overlapping. */
  readonly marks: readonly Span[];
}

export type FacetName = 'speaker' | 'outlet' | 'kind' | 'certainty' | 'time';

export interface FacetValue {
  /** What the query says: the id of a speaker, the name of an outlet, "mixed", "likely", "2023-10". */
  readonly value: string;
  /** How many hits choosing it would leave. */
  readonly count: number;
  /** True where the query holds it at its top level. */
  readonly chosen: boolean;
}

/** A word on the query itself: an operator that does not exist, a bracket left open. */
export interface Hint {
  readonly kind: 'unknown-operator' | 'unknown-value' | 'unbalanced';
  readonly message: string;
  /** What was probably meant, as a whole query, where something was. */
  readonly suggestion: string | null;
}

/** The same query with one part taken out, and how many hits that leaves. */
export interface Relaxation {
  readonly query: string;
  readonly dropped: string;
  readonly count: number;
}

export interface Answer {
  /** The query as typed, by which a stale answer is known. */
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly hints: readonly Hint[];
  /** Only where there is no hit. */
  readonly relaxations: readonly Relaxation[];
  /** How many quotations were left out because their article has no date, where the query asks for one. */
  readonly undated: number;
}
