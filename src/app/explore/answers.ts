import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, SearchOptions, Suggestion } from '../../core/search/types.ts';
import { readOn } from '../bundled.ts';
import type { Collection } from '../collection.ts';
import { searcherQuery } from '../queries.ts';
import { queryClient } from '../query-client.ts';
import type { Address } from './address.ts';
import { everythingIn } from './everything.ts';

/** A collection of this size is shown whole, so that the browser's own search finds everything in it. */
const SHOWN_WHOLE = 250;
/** Of a larger one so many hits are shown, and as many more each time the reader comes near the end of them. */
const STEP = 40;
/** So many hits are held at least: the masthead shows where they stand, though the list shows only the first. */
const HELD = 1000;
/** A concordance is read by its columns, not from top to bottom: it holds the lines of so many hits at once. */
const MOST_IN_CONCORDANCE = 500;
/** Answers are made again as fast as they are remembered: a few minutes are enough. */
const KEPT_FOR = 120_000;

/** What `address` asks of the index, for the first `shown` hits. */
export function optionsFor(address: Address, shown: number): SearchOptions {
  if (address.view === 'concordance') return { order: 'printed', limit: MOST_IN_CONCORDANCE };
  const order = address.q.trim() === '' || address.sort === 'printed' ? 'printed' : 'best';
  return { order, limit: Math.max(shown, HELD) };
}

export function answerQuery(text: string, options: SearchOptions) {
  return queryOptions({
    queryKey: ['answer', text, options],
    queryFn: ({ signal }) => ask(text, options, signal),
    gcTime: KEPT_FOR,
  });
}

async function ask(text: string, options: SearchOptions, signal: AbortSignal): Promise<Answer> {
  try {
    return await (await queryClient.ensureQueryData(searcherQuery)).search(text, options, signal);
  } finally {
    readOn();
  }
}

/** How many more hits are shown at a time, in a collection of `size` quotations. */
export function stepFor(size: number): number {
  return size <= SHOWN_WHOLE ? SHOWN_WHOLE : STEP;
}

/**
 * The answer to `text`; until it is there, the answer before it. An answer that comes late is not shown. The page is not
 * shown before it has its first answer.
 */
export function useAnswer(collection: Collection, text: string, options: SearchOptions): Answer {
  const [first] = useState({ text, options });
  const begun = useSuspenseQuery({
    queryKey: ['answer', 'first', first.text, first.options],
    queryFn: ({ signal }) =>
      first.text.trim() === '' ? everythingIn(collection, HELD) : ask(first.text, first.options, signal),
    gcTime: KEPT_FOR,
  }).data;
  return useQuery({ ...answerQuery(text, options), placeholderData: keepPreviousData }).data ?? begun;
}

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
