import aliasesUrl from 'virtual:aliases-url';
import { queryOptions } from '@tanstack/react-query';
import { type Aliases, decodeAliases } from '../core/anchor/aliases.ts';
import type { SharedQuotation } from '../core/export/shared.ts';
import { queryClient, searcherQuery } from './queries.ts';

/** Every id ever published. Fetched only when an id misses; kept with the program for use without a network. */
const aliasesQuery = queryOptions({
  queryKey: ['aliases'],
  queryFn: async (): Promise<Aliases> => {
    const response = await fetch(aliasesUrl);
    if (!response.ok) throw new Error(`The server answered ${response.status} for ${aliasesUrl}.`);
    return decodeAliases(await response.json());
  },
  structuralSharing: false,
});

/** Where a link leads whose id is not in the collection. A list that cannot be read is no reason not to look. */
export function oldLinkQuery(articleId: string, quotationId: string) {
  return queryOptions({
    queryKey: ['old link', articleId, quotationId],
    queryFn: async () => {
      const [aliases, searcher] = await Promise.all([
        queryClient.fetchQuery(aliasesQuery).catch(() => null),
        queryClient.ensureQueryData(searcherQuery),
      ]);
      return searcher.resolve(articleId, quotationId, aliases);
    },
    // a list that could not be fetched is asked for again at the next opening
    gcTime: 0,
  });
}

/** No quotation has this id, so that only the words decide. */
const NO_ID = '';

/** Where the words that a link carries stand in the article that it names. */
export function carriedWordsQuery({ article, words }: SharedQuotation) {
  return queryOptions({
    queryKey: ['carried words', article, words],
    queryFn: async () => {
      const searcher = await queryClient.ensureQueryData(searcherQuery);
      const wanted = { article, exact: words, prefix: '', suffix: '' };
      return searcher.resolve(article, NO_ID, { version: 1, quotations: { [NO_ID]: wanted } });
    },
    gcTime: 0,
  });
}
