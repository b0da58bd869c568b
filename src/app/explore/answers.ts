import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Answer, SearchOptions, Suggestion } from '../../core/search/types.ts';
import { queryClient, searcherQuery } from '../queries.ts';
import type { Address } from './address.ts';

/** So many hits are fetched at first, and as many more each time the reader comes near the end of them. */
export const STEP = 60;
/** A concordance is read by its columns, not from top to bottom: it holds the lines of so many hits at once. */
const MOST_IN_CONCORDANCE = 500;
/** Answers are made again as fast as they are remembered: a few minutes are enough. */
const KEPT_FOR = 120_000;

/** What `address` asks of the index, for the first `shown` hits. */
export function optionsFor(address: Address, shown: number): SearchOptions {
  if (address.view === 'concordance') return { order: 'printed', limit: MOST_IN_CONCORDANCE };
  const order = address.q.trim() === '' || address.sort === 'printed' ? 'printed' : 'best';
  return { order, limit: shown };
}

export function answerQuery(text: string, options: SearchOptions) {
  return queryOptions({
    queryKey: ['answer', text, options],
    queryFn: async ({ signal }): Promise<Answer> =>
      (await queryClient.ensureQueryData(searcherQuery)).search(text, options, signal),
    gcTime: KEPT_FOR,
  });
}

/** The answer to `text`; until it is there, the answer before it. An answer that comes late is not shown. */
export function useAnswer(text: string, options: SearchOptions): Answer | undefined {
  return useQuery({ ...answerQuery(text, options), placeholderData: keepPreviousData }).data;
}

/** The answer to no question: every quotation, and all there is to choose from. */
export function useEverything(): Answer {
  return useSuspenseQuery(everythingQuery).data;
}

export const everythingQuery = answerQuery('', { order: 'printed', limit: STEP });

const NOTHING: readonly Suggestion[] = [];

/** Names that fit the last word of `text`. */
export function useSuggestions(text: string): readonly Suggestion[] {
  const asked = text.trim() !== '';
  const { data } = useQuery({
    queryKey: ['suggestions', text],
    queryFn: async ({ signal }) => (await queryClient.ensureQueryData(searcherQuery)).suggest(text, signal),
    enabled: asked,
    gcTime: KEPT_FOR,
    placeholderData: keepPreviousData,
  });
  return asked ? (data ?? NOTHING) : NOTHING;
}
