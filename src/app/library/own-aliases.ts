import type { Aliases } from '../../core/anchor/aliases.ts';
import type { ArticleId } from '../../core/article/types.ts';
import { formerQuotations } from '../../library/former.ts';
import { queryClient } from '../query-client.ts';
import { libraryQuery } from './library.ts';

/** Every id that quotations of an own article have had on this device; null where it cannot be read. */
export async function ownAliases(id: ArticleId): Promise<Aliases | null> {
  const { library } = await queryClient.ensureQueryData(libraryQuery);
  return library && { version: 1, quotations: await formerQuotations(library, id) };
}
