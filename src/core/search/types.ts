import type { QuotationId, SpeakerId } from '../quote/types.ts';
import type { Span } from '../text/span.ts';
import type { Part } from './query.ts';

/** Why a hit stands where it stands: all hits of one tier come before any of the next. */
export type Tier = 'phrase' | 'words' | 'context' | 'similar';

/** Where a word of the query was found. */
export type FieldName = 'quotation' | 'speaker' | 'outlet' | 'context';

/** What matched in one field: the words as they are printed there, each once. */
export interface Matched {
  readonly field: FieldName;
  readonly words: readonly string[];
}

export interface Hit {
  readonly quotation: QuotationId;
  readonly tier: Tier;
  /** Which words matched where; empty where the query has no words. */
  readonly matched: readonly Matched[];
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
  /** The query with this value chosen, or no longer chosen where it is. */
  readonly query: string;
}

/** One part of the query that can be taken out by itself. */
export interface Chip {
  /** The part as the query says it: `speaker:mara-lindqvist`, `-trade`. */
  readonly label: string;
  readonly part: Part;
  /** The query without it. */
  readonly query: string;
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
  /** How many hits there are; `hits` may hold only the first of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly hints: readonly Hint[];
  /** The parts of the query, for removal one by one. */
  readonly chips: readonly Chip[];
  /** Only where there is no exact hit; those that leave the most come first. */
  readonly relaxations: readonly Relaxation[];
  /** How many quotations were left out because their article has no date, where the query asks for one. */
  readonly undated: number;
  /** Speakers whom the query chooses or names and who are mentioned but not quoted. */
  readonly unquoted: readonly SpeakerId[];
}

/** `best`: by tier and how well the words match; `printed`: by article and place in it. */
export type Order = 'best' | 'printed';

export interface SearchOptions {
  readonly order?: Order;
  /** The first hit to give, from 0, and how many; all where it is not said. */
  readonly offset?: number;
  readonly limit?: number;
}

/** A way to go on from what was typed. */
export interface Suggestion {
  readonly kind: 'speaker' | 'outlet' | 'operator' | 'value';
  /** What is offered, as the page shows it. */
  readonly label: string;
  /** The stretches of `label` that match what was typed, half-open. */
  readonly marks: readonly Span[];
  /** The whole query once it is taken. */
  readonly query: string;
  /** How many quotations are the speaker's, or in the outlet; `null` for an operator or a value. */
  readonly count: number | null;
}

/** What the person at this device added to one quotation. */
export interface Addition {
  readonly quotation: QuotationId;
  readonly starred: boolean;
  readonly tags: readonly string[];
  /** Empty where there is none. */
  readonly note: string;
  /** True where a correction of theirs is what is shown. */
  readonly corrected: boolean;
}

export interface Search {
  /** From now on these, and no others, are what `is:`, `tag:` and `note:` ask for. The index stays as it is. */
  add(additions: readonly Addition[]): void;
  search(query: string, options?: SearchOptions): Answer;
  suggest(text: string): readonly Suggestion[];
}
