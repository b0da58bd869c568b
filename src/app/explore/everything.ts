import { certaintyOf } from '../../core/quote/types.ts';
import type { Answer, FacetValue } from '../../core/search/types.ts';
import type { Collection } from '../collection.ts';

/**
 * The answer to no question, which needs no index: the first page can be shown while the search is still being made ready.
 * Its facets count, and the queries behind them are left to the search.
 */
export function everythingIn(collection: Collection, limit: number): Answer {
  const placed = [...collection.quotations.values()];
  return {
    query: '',
    total: placed.length,
    hits: placed
      .slice(0, limit)
      .map(({ quotation }) => ({ quotation: quotation.id, tier: 'words', matched: [], marks: [] })),
    facets: {
      speaker: counts(placed.flatMap(({ quotation }) => [...new Set(quotation.speakers)])),
      outlet: counts(placed.flatMap(({ article }) => article.source.outlet ?? [])),
      kind: counts(placed.map(({ quotation }) => quotation.kind)),
      certainty: counts(placed.map(({ quotation }) => certaintyOf(quotation))),
      time: [],
    },
    hints: [],
    chips: [],
    relaxations: [],
    undated: 0,
    unquoted: [],
  };
}

function counts(values: readonly string[]): FacetValue[] {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].map(([value, count]) => ({ value, count, chosen: false, query: '' }));
}
