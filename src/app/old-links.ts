import aliasesUrl from 'virtual:aliases-url';
import { queryOptions } from '@tanstack/react-query';
import { type Aliases, decodeAliases, type PublishedQuotation } from '../core/anchor/aliases.ts';
import type { Found } from '../core/anchor/resolve.ts';
import type { Collection } from './collection.ts';
import { searcherQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { fetchJson } from './rescue/missing-part.ts';

/** Every id ever published. Fetched only when an id misses; kept with the program for use without a network. */
const aliasesQuery = queryOptions({
  queryKey: ['aliases'],
  queryFn: async (): Promise<Aliases> => decodeAliases(await fetchJson(aliasesUrl)),
  structuralSharing: false,
});

/**
 * Where a link leads whose id is not in the collection. A list that cannot be read is no reason not to look. `isOwn`: its
 * article was brought by the reader, and its ids were given out on this device alone.
 */
export function oldLinkQuery(articleId: string, quotationId: string, isOwn: boolean) {
  return queryOptions({
    queryKey: ['old link', articleId, quotationId],
    queryFn: async () => {
      const [aliases, searcher] = await Promise.all([
        isOwn
          ? import('./library/own-aliases.ts').then(({ ownAliases }) => ownAliases(articleId))
          : queryClient.fetchQuery(aliasesQuery).catch(() => null),
        queryClient.ensureQueryData(searcherQuery),
      ]);
      return searcher.resolve(articleId, quotationId, aliases);
    },
    // a list that could not be fetched is asked for again at the next opening
    gcTime: 0,
  });
}

/** True where the quotation is those words and no more: then its page is the page of the link. */
export function isWhole(collection: Collection, { quotation, spans }: Found): boolean {
  const content = collection.quotations.get(quotation ?? '')?.quotation.content ?? [];
  return (
    content.length === spans.length &&
    content.every(({ start, end }, index) => spans[index]?.start === start && spans[index]?.end === end)
  );
}

/** No quotation has this id, so that only the words decide. */
const NO_ID = '';

/** Words that came from somewhere else, and the article that they are said to stand in. */
export interface CarriedWords {
  readonly article: string;
  readonly exact: PublishedQuotation['exact'];
  readonly prefix: string;
  readonly suffix: string;
}

/** Where carried words stand in the article that they name. */
export function carriedWordsQuery(wanted: CarriedWords) {
  return queryOptions({
    queryKey: ['carried words', wanted],
    queryFn: async () => {
      const searcher = await queryClient.ensureQueryData(searcherQuery);
      return searcher.resolve(wanted.article, NO_ID, { version: 1, quotations: { [NO_ID]: wanted } });
    },
    gcTime: 0,
  });
}
